/**
 * Goes through the sign-in pages behind a `uiUrl` as a person would who presses Approve on each: read the page, submit
 * its form as it is filled in, follow where it leads. For whoever sets up a demo or a test without a browser.
 */
export async function approveSignIn(uiUrl: string): Promise<void> {
  let page = await read(await fetch(uiUrl));
  while (page.form) {
    const { action, fields } = page.form;
    const body = new URLSearchParams([...fields, ["decision", "approve"]]);
    page = await read(await fetch(new URL(action, uiUrl), { method: "POST", body }));
  }
}

type Page = { form?: { action: string; fields: [string, string][] } };

async function read(response: Response): Promise<Page> {
  const html = await response.text();
  if (!response.ok) throw new Error(`The sign-in page answered ${response.status}`);
  const action = html.match(/<form[^>]* action="([^"]*)"/)?.[1];
  if (action === undefined) return {};
  const inputs = html.match(/<input[^>]*>/g) ?? [];
  return {
    form: {
      action: plainText(action),
      fields: inputs.map((tag) => [attributeOf(tag, "name"), attributeOf(tag, "value")]),
    },
  };
}

function attributeOf(tag: string, attribute: string): string {
  return plainText(tag.match(new RegExp(` ${attribute}="([^"]*)"`))?.[1] ?? "");
}

/** The page escapes with numbers only. */
function plainText(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
