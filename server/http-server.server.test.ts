import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { TIMEOUTS_MS, createHttpServer, listen } from "./http-server.server";
import { StartError } from "./start-error.server";

const close = (server: ReturnType<typeof createHttpServer>) => new Promise((resolve) => server.close(resolve));

async function sendRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.end(bytes);
  let answer = "";
  for await (const chunk of socket.setEncoding("utf8")) answer += String(chunk);
  return answer;
}

describe("createHttpServer", () => {
  it("gives slow clients a limited time", () => {
    const server = createHttpServer(() => undefined);
    expect(server.headersTimeout).toBe(TIMEOUTS_MS.headers);
    expect(server.requestTimeout).toBe(TIMEOUTS_MS.request);
    expect(server.keepAliveTimeout).toBe(TIMEOUTS_MS.keepAlive);
    expect(TIMEOUTS_MS.headers).toBeLessThan(TIMEOUTS_MS.request);
  });

  it("answers what is not HTTP with a sentence", async () => {
    const server = createHttpServer((_request, response) => response.end());
    const port = await listen(server, "localhost", 0);
    await expect(sendRaw(port, "NONSENSE\r\n\r\n")).resolves.toMatch(/^HTTP\/1\.1 400 [^]*not a request/);
    const cookie = "x".repeat(20_000);
    await expect(sendRaw(port, `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${cookie}\r\n\r\n`)).resolves.toMatch(
      /^HTTP\/1\.1 431 [^]*headers are too large/,
    );
    await close(server);
  });
});

describe("listen", () => {
  it("has a sentence for a port in use and for an address of another computer", async () => {
    const first = createHttpServer(() => undefined);
    const port = await listen(first, "localhost", 0);
    const second = createHttpServer(() => undefined);
    await expect(listen(second, "localhost", port)).rejects.toThrow(`Port ${port} on localhost is already in use.`);
    await expect(listen(second, "192.0.2.1", 0)).rejects.toThrow(/HOST is "192\.0\.2\.1", which is not an address/);
    await expect(listen(second, "192.0.2.1", 0)).rejects.toBeInstanceOf(StartError);
    await close(first);
  });
});
