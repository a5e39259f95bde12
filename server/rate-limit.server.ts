import { isIPv4, isIPv6 } from "node:net";
import type { RequestHandler } from "express";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { refuse } from "./refusal.server";

export interface RateLimits {
  /** POSTs a minute from one address. A class of forty answers from one school's address. */
  readonly postsPerMinute: number;
  /** POSTs a minute from one address to the pages where something could be guessed. */
  readonly guessesPerMinute: number;
  /** Whether a decoded path is such a page. */
  readonly isGuessable: (path: string) => boolean;
}

export const RATE_LIMITS: RateLimits = {
  postsPerMinute: 3_000,
  guessesPerMinute: 60,
  isGuessable: (path) => /^\/(vi|en)\/return(\.data)?\/?$/i.test(path),
};

/** Refuses POSTs above the limits, counted in memory by address, with the seconds to wait. */
export function rateLimit({ postsPerMinute, guessesPerMinute, isGuessable }: RateLimits): RequestHandler {
  const posts = new RateLimiterMemory({ keyPrefix: "post", points: postsPerMinute, duration: 60 });
  const guesses = new RateLimiterMemory({ keyPrefix: "guess", points: guessesPerMinute, duration: 60 });
  return async (request, response, next) => {
    if (request.method !== "POST") return next();
    const key = networkOf(request.ip ?? "");
    try {
      await posts.consume(key);
      if (isGuessable(response.locals.path as string)) await guesses.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) return next(refusal);
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      response.setHeader("Retry-After", seconds);
      return refuse(request, response, 429, "tooMany", { seconds });
    }
    next();
  };
}

/** An IPv4 address, or the /64 network of an IPv6 one: a single computer has as many addresses there as it likes. */
export function networkOf(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIPv4(mapped) || !isIPv6(address)) return mapped;
  const [head = "", tail] = (address.split("%", 1)[0] ?? "").split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === "" ? 0 : tail.split(":").length);
  const full = [...groups, ...Array<string>(missing).fill("0"), ...(tail ? tail.split(":") : [])];
  return full
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
