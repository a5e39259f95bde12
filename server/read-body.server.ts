import type { RequestHandler } from "express";
import { refuse } from "./refusal.server";

/** In bytes. The longest form of ours, a typed answer, is below 4 kB. */
export const BODY_LIMIT_BYTES = 64 * 1024;

/** Refuses a POST that is not a form, or that says itself that it is too large, before anything of it is read. */
export function checkBody(): RequestHandler {
  return (request, response, next) => {
    if (request.method !== "POST") return next();
    if (Number(request.headers["content-length"] ?? 0) > BODY_LIMIT_BYTES) {
      return refuse(request, response, 413, "tooLarge");
    }
    const [contentType = ""] = (request.headers["content-type"] ?? "").split(";", 1);
    if (/^(application\/x-www-form-urlencoded|multipart\/form-data)$/i.test(contentType.trim())) return next();
    refuse(request, response, 415, "badContentType");
  };
}

/**
 * Reads a POST's body into `locals.body`, counting its bytes, since a chunked body does not say its length. A form is
 * small and a slow sender should not hold a page's loader, so the site starts when all of it is here.
 */
export function readBody(): RequestHandler {
  return (request, response, next) => {
    if (request.method !== "POST") return next();
    const chunks: Buffer[] = [];
    let lengthBytes = 0;
    const onData = (chunk: Buffer) => {
      lengthBytes += chunk.length;
      if (lengthBytes <= BODY_LIMIT_BYTES) return void chunks.push(chunk);
      request.off("data", onData).off("end", onEnd);
      refuse(request, response, 413, "tooLarge");
      // The rest is thrown away as it comes, until requestTimeout, so that the sender can read the answer.
      request.resume();
    };
    const onEnd = () => {
      response.locals.body = Buffer.concat(chunks, lengthBytes);
      next();
    };
    request.on("data", onData).on("end", onEnd);
    // The sender has gone: there is nobody to answer.
    request.on("error", () => undefined);
  };
}
