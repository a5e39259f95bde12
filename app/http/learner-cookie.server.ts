import { createCookie } from "@remix-run/node";
import { findLearner, type Learner } from "~/services/find-learner.server";
import { BROWSER_SESSION_MS } from "~/services/start-session.server";
import type { Host } from "./host.server";
import { notFound } from "./refusals.server";

const cookieFor = ({ secureCookies }: Host) =>
  createCookie(secureCookies ? "__Host-on-su" : "on-su", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: secureCookies,
    maxAge: BROWSER_SESSION_MS / 1000,
  });

/** The token that the browser brought; null for none. */
export async function readToken(request: Request, host: Host): Promise<string | null> {
  const token: unknown = await cookieFor(host).parse(request.headers.get("Cookie"));
  return typeof token === "string" ? token : null;
}

/** A Set-Cookie header that keeps the token in the browser. */
export const keepToken = (token: string, host: Host): Promise<string> => cookieFor(host).serialize(token);

/** A Set-Cookie header that makes the browser forget it. */
export const forgetToken = (host: Host): Promise<string> => cookieFor(host).serialize("", { maxAge: 0 });

/** Who the request is from; null for a new guest. */
export async function currentLearner(request: Request, host: Host): Promise<Learner | null> {
  return findLearner(host.app, await readToken(request, host));
}

/** Who the request is from; a 404 where the browser holds no progress, since the page can only be about somebody's. */
export async function requireLearner(request: Request, host: Host): Promise<Learner> {
  const learner = await currentLearner(request, host);
  if (!learner) throw notFound();
  return learner;
}
