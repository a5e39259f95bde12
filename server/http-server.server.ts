import { createServer, STATUS_CODES, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { StartError } from "./start-error.server";

/** How long, in milliseconds, a client may take; slower ones would hold connections open for nothing. */
export const TIMEOUTS_MS = { headers: 15_000, request: 30_000, keepAlive: 65_000, checkEvery: 2_000 } as const;

const CLIENT_ERRORS: Readonly<Record<string, readonly [status: number, sentence: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "The request took too long to arrive. Send it again."],
  HPE_HEADER_OVERFLOW: [431, "The request's headers are too large. Delete this site's cookies and try again."],
};
const NOT_HTTP = [400, "This is not a request that the server understands."] as const;

/** An HTTP server with timeouts, which answers with a sentence what Node's parser refuses. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer(
    {
      headersTimeout: TIMEOUTS_MS.headers,
      requestTimeout: TIMEOUTS_MS.request,
      keepAliveTimeout: TIMEOUTS_MS.keepAlive,
      connectionsCheckingInterval: TIMEOUTS_MS.checkEvery,
    },
    listener,
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const [status, sentence] = CLIENT_ERRORS[error.code ?? ""] ?? NOT_HTTP;
    const body = `${sentence}\n`;
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: text/plain; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  });
  return server;
}

/**
 * Listens, and resolves with the port once requests are taken. "localhost" is 127.0.0.1, whatever the system makes of
 * it. Throws a StartError with a sentence when the port or the host cannot be had.
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  const address = host === "localhost" ? "127.0.0.1" : host.replace(/^\[(.*)\]$/, "$1");
  await new Promise<void>((resolve, reject) => {
    const onError = (error: Error) => reject(explainListenError(error, host, port));
    server.once("error", onError);
    server.listen(port, address, () => {
      server.off("error", onError);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

function explainListenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new StartError(
        `Port ${port} on ${host} is already in use. Stop the program that uses it, or set PORT to another number.`,
      );
    case "EACCES":
      return new StartError(`The server may not use port ${port}. Set PORT to a number above 1023.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new StartError(`HOST is "${host}", which is not an address of this computer.`);
    default:
      return error;
  }
}
