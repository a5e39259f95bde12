import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { refuse } from "./refusal.server";

/** Answers for an error that nothing before has expected: a sentence with the request's id, never a stack. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const status = statusOf(error);
    const requestId = response.locals.requestId as string;
    if (status >= 500) log.error({ err: error, requestId }, "unexpected error");
    if (response.headersSent) return void response.destroy();
    if (status < 500) refuse(request, response, status, status === 404 ? "notFound" : "badAddress");
    else refuse(request, response, 500, "serverError", { requestId });
  };
}

/** Express and its file server mark what the client did wrong (a broken range or path) with a status. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}
