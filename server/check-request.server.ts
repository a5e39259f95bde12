import type { RequestHandler } from "express";
import type { Config } from "./config.server";
import { refuse } from "./refusal.server";
import { canonicalOrigin, isSameOrigin } from "./request-origin.server";

const LONGEST_URL = 2048;
const METHODS = ["GET", "HEAD", "POST"];
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f]/;

/**
 * Refuses addresses that no page of ours has, so that nothing behind has to expect them. Sets `locals.path`, the path as
 * routes are matched by: decoded, without dot segments and doubled slashes.
 */
export function checkUrl(config: Config): RequestHandler {
  return (request, response, next) => {
    const path = readPath(request.originalUrl, canonicalOrigin(request, config));
    if (path === null) return refuse(request, response, 400, "badAddress");
    response.locals.path = path;
    next();
  };
}

function readPath(url: string, origin: string): string | null {
  if (url.length > LONGEST_URL || !url.startsWith("/") || !URL.canParse(origin + url)) return null;
  const { pathname } = new URL(origin + url);
  // A path of two slashes is another site's address when it is used as the target of a redirect.
  if (pathname.startsWith("//")) return null;
  try {
    const decoded = decodeURIComponent(pathname);
    return CONTROL_CHARACTERS.test(decoded) ? null : decoded.replace(/\/{2,}/g, "/");
  } catch {
    return null;
  }
}

/** Lets GET, HEAD and POST through: Remix would hand any other method to an action. */
export function checkMethod(): RequestHandler {
  return (request, response, next) => {
    if (METHODS.includes(request.method)) return next();
    response.setHeader("Allow", METHODS.join(", "));
    refuse(request, response, 405, "badMethod");
  };
}

/** Refuses whatever may change something and was not sent by a page of ours. */
export function checkOrigin(config: Config): RequestHandler {
  return (request, response, next) => {
    const changesNothing = request.method === "GET" || request.method === "HEAD";
    if (changesNothing || isSameOrigin(request, config)) next();
    else refuse(request, response, 403, "foreignOrigin");
  };
}
