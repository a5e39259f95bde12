import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";

/** Names every request, for the log and for the sentence of an unexpected error. A client's own id is not believed. */
export function requestId(): RequestHandler {
  return (_request, response, next) => {
    const id = randomUUID();
    response.locals.requestId = id;
    response.setHeader("X-Request-Id", id);
    next();
  };
}
