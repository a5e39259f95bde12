import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { connect } from "node:net";
import type { RequestHandler } from "express";
import pino from "pino";
import BetterSqlite3 from "better-sqlite3";
import type { AppContext } from "~/services/context.server";
import { parseConfig, type Environment } from "#server/config.server";
import { createApp, type CreateAppOptions } from "#server/create-app.server";
import { createHttpServer, listen } from "#server/http-server.server";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface SendOptions {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
  /** Leaves Content-Length out. */
  readonly isChunked?: boolean;
}

export interface HostOptions {
  readonly env?: Environment;
  /** Stands where Remix does; answers 200 "site" by default. */
  readonly remix?: RequestHandler;
  /** In place of `remix`: a build for the real handler. */
  readonly build?: Extract<CreateAppOptions, { build: unknown }>["build"];
  readonly limits?: CreateAppOptions["limits"];
}

/** The real host over HTTP on a free port, with a small client build and a stand-in for the site. */
export async function startHost({ env = {}, remix, build, limits }: HostOptions = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "on-su-host-"));
  mkdirSync(path.join(folder, "assets"));
  writeFileSync(path.join(folder, "assets", "page-abc123.js"), "export const page = 1;\n".repeat(200));
  writeFileSync(path.join(folder, "robots.txt"), "User-agent: *\n");

  const lines: Record<string, unknown>[] = [];
  const log = pino(
    { level: "debug" },
    { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const config = parseConfig({ PORT: "0", ...env });
  // The host reads nothing of the context but its database.
  const sqlite = new BetterSqlite3(":memory:");
  const app = { db: { sqlite } } as unknown as AppContext;
  const site: RequestHandler = remix ?? ((_request, response) => void response.type("text/plain").send("site"));
  const common = { config, app, log, clientFolder: folder, ...(limits ? { limits } : {}) };
  const server = createHttpServer(createApp(build ? { ...common, build } : { ...common, remix: site }));
  const port = await listen(server, "localhost", 0);
  const origin = config.publicOrigin ?? `http://localhost:${port}`;

  const send = (target: string, { method = "GET", headers = {}, body, isChunked = false }: SendOptions = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const request = httpRequest(
        {
          host: "127.0.0.1",
          port,
          path: target,
          method,
          headers: { host: new URL(origin).host, ...headers },
          agent: false,
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
          response.on("end", () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString("utf8"),
            }),
          );
        },
      );
      request.on("error", reject);
      if (body !== undefined && !isChunked) request.setHeader("Content-Length", Buffer.byteLength(body));
      if (body !== undefined && isChunked) request.write(body);
      request.end(isChunked ? undefined : body);
    });

  const form = (target: string, { headers = {}, body = "answer=1940", ...rest }: SendOptions = {}) =>
    send(target, {
      method: "POST",
      headers: { origin, "content-type": "application/x-www-form-urlencoded", ...headers },
      body,
      ...rest,
    });

  /** Bytes as they are over a socket; resolves with all that comes back until the server closes. */
  const sendRaw = (bytes: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      let answer = "";
      socket.setEncoding("latin1").on("data", (chunk: string) => (answer += chunk));
      socket.on("error", () => resolve(answer)).on("close", () => resolve(answer));
      socket.end(bytes, "latin1");
    });

  return {
    port,
    origin,
    lines,
    sqlite,
    send,
    /** A POST that is right in every way, unless told otherwise. */
    form,
    sendRaw,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      sqlite.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type Host = Awaited<ReturnType<typeof startHost>>;
