/** The cookie of a browser that holds a learner's token: one of Remix's, unsigned, base64 of JSON. */
export const cookieWith = (token: string): string =>
  `on-su=${encodeURIComponent(Buffer.from(JSON.stringify(token)).toString("base64"))}`;
