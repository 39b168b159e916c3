/** What a page in the SDK's frame tells the window around it, beside that it is there. */
export type PenpalCall = { connection?: object; close?: boolean };

/** A value as it may stand in a script: "<" is escaped, so that no text can end it. */
export function inScript(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/</g, "\\u003c");
}

/**
 * The child's side of Penpal 6: it offers itself until the parent answers, says that it has come up, and then tells what
 * there is to tell. A parent without Penpal never answers, and nothing happens.
 */
export function penpalScript(told: PenpalCall): string {
  return `<script>
{
  const told = ${inScript(told)};
  const send = (message) => window.parent.postMessage(message, "*");
  const waiting = new Map();
  const call = (methodName, ...args) => new Promise((resolve) => {
    const id = waiting.size + 1;
    waiting.set(id, resolve);
    send({ penpal: "call", id, methodName, args });
  });
  const offer = () => send({ penpal: "syn" });
  const offering = setInterval(offer, 100);
  window.addEventListener("message", async ({ source, data }) => {
    if (source !== window.parent) return;
    if (data?.penpal === "reply") waiting.get(data.id)?.(data.returnValue);
    if (data?.penpal !== "synAck" || waiting.size > 0) return;
    clearInterval(offering);
    send({ penpal: "ack", methodNames: [] });
    await call("handshake");
    if (told.connection) await call("onSuccess", told.connection);
    if (told.close) await call("close");
  });
  document.querySelector("[data-close]")?.addEventListener("click", () => call("close"));
  offer();
}
</script>`;
}
