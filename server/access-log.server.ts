import type { RequestHandler } from "express";
import type { Logger } from "pino";

const LONGEST_PATH = 200;

/** One line a request. No address, no cookie and no query: the log is about the server, not about people. */
export function accessLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const startedMs = performance.now();
    response.once("close", () => {
      const path = (request.originalUrl.split("?", 1)[0] ?? "").slice(0, LONGEST_PATH);
      const line = {
        method: request.method,
        path,
        status: response.statusCode,
        durationMs: Math.round((performance.now() - startedMs) * 10) / 10,
        requestId: response.locals.requestId as string,
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      if (path === "/healthz") log.debug(line, "request");
      else log.info(line, "request");
    });
    next();
  };
}
