import type { Request } from "express";
import type { Config } from "./config.server";
import { isLoopbackName } from "./loopback.server";

const LOOPBACK_HOST = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::(\d{1,5}))?$/;

/**
 * The origin under which this request reached us: PUBLIC_ORIGIN, or on loopback the name in its Host header. Null when
 * that name is not one of ours. Forwarding headers are never looked at.
 */
export function reachedOrigin(request: Request, config: Config): string | null {
  if (config.publicOrigin !== null) return config.publicOrigin;
  const [, name, port = "80"] = LOOPBACK_HOST.exec(request.headers.host?.toLowerCase() ?? "") ?? [];
  if (name === undefined || Number(port) !== request.socket.localPort) return null;
  return new URL(`http://${name}:${port}`).origin;
}

/** The origin that URLs are built from: never one that a foreign Host header has named. */
export function canonicalOrigin(request: Request, config: Config): string {
  return reachedOrigin(request, config) ?? localOrigin(config.host, request.socket.localPort ?? config.port);
}

/** The address of the site for a person at this computer. */
export function localOrigin(host: string, port: number): string {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  const name = !isLoopbackName(host) || bare === "127.0.0.1" ? "localhost" : bare.includes(":") ? `[${bare}]` : bare;
  return new URL(`http://${name}:${port}`).origin;
}

/**
 * Whether a request that changes something was sent by a page of ours. Browsers send Origin with every such request, or
 * at least Sec-Fetch-Site; a request with neither, or from a foreign or opaque ("null") origin, is not ours.
 */
export function isSameOrigin(request: Request, config: Config): boolean {
  const reached = reachedOrigin(request, config);
  if (reached === null) return false;
  const { origin } = request.headers;
  return origin === undefined ? request.headers["sec-fetch-site"] === "same-origin" : origin === reached;
}
