import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Config } from "./config.server";
import { isLoopbackName } from "./loopback.server";

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const REFUSED_FEATURES = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/** Sets `locals.cspNonce`, new for every response, and every security header. */
export function securityHeaders(config: Config): RequestHandler[] {
  const isTrustworthy =
    config.isHttps || config.publicOrigin === null || isLoopbackName(new URL(config.publicOrigin).hostname);
  return [
    (_request, response, next) => {
      response.locals.cspNonce = randomBytes(16).toString("base64");
      response.setHeader("Permissions-Policy", REFUSED_FEATURES.map((feature) => `${feature}=()`).join(", "));
      next();
    },
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy(config) },
      // Browsers ignore these over plain http and complain in the console.
      crossOriginOpenerPolicy: isTrustworthy && { policy: "same-origin" },
      originAgentCluster: isTrustworthy,
      crossOriginResourcePolicy: { policy: "same-origin" },
      crossOriginEmbedderPolicy: false,
      // helmet's own default, no-referrer, makes browsers send "Origin: null" with forms.
      referrerPolicy: { policy: "same-origin" },
      strictTransportSecurity: config.isHttps && { maxAge: YEAR_SECONDS, includeSubDomains: false },
      xFrameOptions: { action: "deny" },
    }),
  ];
}

function contentSecurityPolicy({ isHttps }: Config) {
  const nonce = (_request: unknown, response: ServerResponse) =>
    `'nonce-${(response as ServerResponse & { locals: { cspNonce: string } }).locals.cspNonce}'`;
  return {
    "default-src": ["'none'"],
    // 'self' because Remix preloads the modules of the next page through links, which carry no nonce.
    "script-src": ["'self'", nonce],
    "script-src-attr": ["'none'"],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
    ...(isHttps ? { "upgrade-insecure-requests": [] } : {}),
  };
}
