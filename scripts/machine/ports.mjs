import { connect, createServer } from "node:net";

/** Whether nobody listens on the port; a name such as "localhost" is tried on every address it stands for. */
export async function isPortFree(port, host) {
  const hosts = host === "localhost" ? ["127.0.0.1", "::1"] : [host];
  for (const address of hosts) {
    const error = await tryToListen(port, address);
    if (error && error.code !== "EADDRNOTAVAIL" && error.code !== "EAFNOSUPPORT") return false;
  }
  return true;
}

/** `preferred` when it is free, else one the system picks. */
export async function findPort(preferred, host = "127.0.0.1") {
  if (preferred && (await isPortFree(preferred, host))) return preferred;
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Null when somebody answers there, else why not. */
export function whyUnreachable(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 5_000 });
    const finish = (reason) => {
      socket.destroy();
      resolve(reason);
    };
    socket.once("connect", () => finish(null));
    socket.once("timeout", () => finish("no answer"));
    socket.once("error", (error) => finish(error.code ?? error.message));
  });
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
