import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { stopServer } from "./shutdown.server";

async function start(answerAfterMs: number): Promise<{ server: Server; port: number }> {
  const server = createServer((_request, response) => void setTimeout(() => response.end("done"), answerAfterMs));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, port: (server.address() as AddressInfo).port };
}

describe("stopServer", () => {
  it("lets a request in flight finish, although its connection is kept alive", async () => {
    const { server, port } = await start(150);
    const answer = new Promise<string>((resolve, reject) => {
      get({ port, host: "127.0.0.1", headers: { connection: "keep-alive" } }, (response) => {
        response.setEncoding("utf8").on("data", resolve);
      }).on("error", reject);
    });
    await once(server, "request");
    const startedMs = performance.now();
    await stopServer(server, 5_000);
    await expect(answer).resolves.toBe("done");
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });

  it("cuts off a request that takes longer than the limit", async () => {
    const { server, port } = await start(60_000);
    const request = get({ port, host: "127.0.0.1" });
    const failed = once(request, "error").catch(() => undefined);
    request.on("error", () => undefined);
    await once(server, "request");
    await stopServer(server, 100);
    await failed;
    expect(server.listening).toBe(false);
  });

  it("does not wait for a connection that sends nothing", async () => {
    const { server, port } = await start(0);
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    await stopServer(server, 300);
    socket.destroy();
    expect(server.listening).toBe(false);
  });
});
