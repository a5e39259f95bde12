import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from "express";
import {
  createRequestHandler,
  writeReadableStreamToWritable,
  type AppLoadContext,
  type ServerBuild,
} from "@remix-run/node";
import type { AppContext } from "~/services/context.server";
import type { Config } from "./config.server";
import { canonicalOrigin } from "./request-origin.server";

/** What every loader and action receives as `context`. */
export interface HostLoadContext extends AppLoadContext {
  readonly app: AppContext;
  readonly cspNonce: string;
  readonly requestId: string;
  /** Whether cookies are `Secure` and named `__Host-…`. */
  readonly secureCookies: boolean;
}

export interface RemixHandlerOptions {
  readonly build: ServerBuild;
  readonly config: Config;
  readonly app: AppContext;
}

/** Headers that a request may carry but that must not decide anything behind the host. */
const DROPPED_HEADERS = new Set(["host", "forwarded", "connection", "keep-alive", "transfer-encoding"]);

/**
 * Hands requests to Remix. It takes the place of `@remix-run/express`, which builds the request's URL from the Host and
 * X-Forwarded-Host headers (and throws on a malformed one), and reads the body past our limit.
 */
export function remixHandler({ build, config, app }: RemixHandlerOptions): RequestHandler {
  const handle = createRequestHandler(build, build.mode);
  return async (request, response, next) => {
    try {
      const context: HostLoadContext = {
        app,
        cspNonce: response.locals.cspNonce as string,
        requestId: response.locals.requestId as string,
        secureCookies: config.isHttps,
      };
      await send(response, await handle(toWebRequest(request, response, config), context));
    } catch (error) {
      next(error);
    }
  };
}

function toWebRequest(request: ExpressRequest, response: ExpressResponse, config: Config): Request {
  const origin = canonicalOrigin(request, config);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (DROPPED_HEADERS.has(name) || name.startsWith("x-forwarded-")) continue;
    for (const single of [value ?? []].flat()) headers.append(name, single);
  }
  // Remix compares Origin with it once more.
  headers.set("Host", new URL(origin).host);

  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  const body = response.locals.body as Uint8Array<ArrayBuffer> | undefined;
  return new Request(origin + request.originalUrl, {
    method: request.method,
    headers,
    signal: controller.signal,
    body: body ?? null,
  });
}

async function send(response: ExpressResponse, answer: Response): Promise<void> {
  response.status(answer.status);
  if (answer.statusText) response.statusMessage = answer.statusText;
  for (const [name, value] of answer.headers) response.append(name, value);
  // Pages show one person's progress; none of them belongs in a shared cache.
  if (!answer.headers.has("Cache-Control")) response.setHeader("Cache-Control", "private, no-cache");
  if (answer.body) await writeReadableStreamToWritable(answer.body, response);
  else response.end();
}
