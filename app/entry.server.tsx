import { Transform } from "node:stream";
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from "@remix-run/node";
import { RemixServer, isRouteErrorResponse } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { hostOf } from "./http/host.server";
import { ResponseContext } from "./ui/response-context";

/** How long loaders may keep a page waiting, in milliseconds. */
export const streamTimeout = 10_000;

/** Renders a page, streamed to browsers and whole to robots, with the content security policy's nonce on every script. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
) {
  const { cspNonce, requestId } = hostOf(loadContext);
  const isWhole = isbot(request.headers.get("User-Agent") ?? "") || remixContext.isSpaMode;
  return new Promise<Response>((resolve, reject) => {
    let hasStarted = false;
    const start = () => {
      hasStarted = true;
      const body = withoutNulls();
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <ResponseContext.Provider value={{ nonce: cspNonce, requestId }}>
        <RemixServer context={remixContext} url={request.url} nonce={cspNonce} />
      </ResponseContext.Provider>,
      {
        nonce: cspNonce,
        [isWhole ? "onAllReady" : "onShellReady"]: start,
        onShellError: reject,
        onError(error) {
          // Before the shell is out, the rejection above reports it.
          if (hasStarted && !request.signal.aborted) report(error, loadContext);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/**
 * Drops NUL bytes, of which a page has none of its own: React 18 leaves some where a letter of several bytes does not fit
 * into what is left of its buffer, and in an attribute a browser shows them as U+FFFD (facebook/react#24985).
 */
function withoutNulls(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}

/**
 * A bug: logged whole under the request's id, of which the person is told. A wrong request, such as a POST to a page that
 * takes none, is no bug.
 */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }) {
  const isRefusal = isRouteErrorResponse(error) && error.status < 500;
  if (!isRefusal && !request.signal.aborted) report(error, context);
}

function report(error: unknown, context: AppLoadContext) {
  const { app, requestId } = hostOf(context);
  app.reportBug(error, requestId);
}

declare module "@remix-run/node" {
  /** Loaders and actions send what they return, not its JSON. */
  interface Future {
    v3_singleFetch: true;
  }
}
