import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startHost, type Host } from "./host";

/* Whatever bytes arrive: a whole answer or a closed connection, never a 5xx and never a stack. */

let host: Host;
beforeAll(async () => {
  host = await startHost({ limits: { postsPerMinute: 1e6, guessesPerMinute: 1e6, isGuessable: () => true } });
});
afterAll(() => host.stop());

const latin1 = fc.string({
  unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
  maxLength: 40,
});
const printable = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 60,
});
const piece = fc.oneof(
  fc.constantFrom(
    "/",
    "//",
    "\\",
    "..",
    "%2e%2e",
    "%00",
    "%ff",
    "%",
    "?",
    "#",
    "@",
    ":",
    "en",
    "vi",
    "assets",
    ".data",
  ),
  printable,
);
const target = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join("")}`),
  printable,
  latin1,
);
const method = fc.oneof(fc.constantFrom("GET", "POST", "HEAD", "OPTIONS", "PUT", "CONNECT", "get"), printable);
const headerName = fc.oneof(
  fc.constantFrom(
    "Origin",
    "Host",
    "Accept",
    "Accept-Language",
    "Accept-Encoding",
    "Cookie",
    "Range",
    "If-Modified-Since",
  ),
  fc.constantFrom("If-None-Match", "X-Forwarded-Host", "X-Forwarded-For", "X-Forwarded-Proto", "Forwarded", "Expect"),
  fc.constantFrom("Content-Length", "Content-Type", "Transfer-Encoding", "Upgrade", "Connection", "Sec-Fetch-Site"),
  printable,
);
const headerValue = fc.oneof(
  fc.constantFrom(
    "",
    "null",
    "*",
    "bytes=9-1",
    "chunked",
    "-1",
    "100-continue",
    "text/html",
    "localhost",
    "[",
    "a:99999999",
  ),
  latin1,
);
const rawRequest = fc
  .record({
    method,
    target,
    headers: fc.array(fc.tuple(headerName, headerValue), { maxLength: 6 }),
    hasHost: fc.boolean(),
    isOurs: fc.boolean(),
    body: latin1,
  })
  .map(({ method, target, headers, hasHost, isOurs, body }) => {
    const lines = [
      `${method} ${target} HTTP/1.1`,
      ...(hasHost ? [`Host: localhost:${host.port}`] : []),
      ...(isOurs ? [`Origin: ${host.origin}`, "Content-Type: application/x-www-form-urlencoded"] : []),
      ...headers.map(([name, value]) => `${name}: ${value}`),
      "Connection: close",
    ];
    return `${lines.join("\r\n")}\r\n\r\n${body}`;
  });

function expectHarmless(answer: string) {
  if (answer === "") return;
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1];
  expect(status, answer).toMatch(/^[1-4]/);
  expect(answer).not.toMatch(/\n\s+at \S|node_modules/);
}

describe("whatever bytes arrive", () => {
  it("are answered without a 5xx and without a stack", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(rawRequest, async (bytes) => expectHarmless(await host.sendRaw(bytes))),
      { numRuns: 600 },
    );
    expect(host.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it("reach the host with a method and a header that are its own", { timeout: 60_000 }, async () => {
    const head = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost:${host.port}\r\nConnection: close\r\n`;
    const path = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join("")}`);
    await fc.assert(
      fc.asyncProperty(path, headerName, headerValue, async (path, name, value) =>
        expectHarmless(await host.sendRaw(`${head(path)}${name}: ${value}\r\n\r\n`)),
      ),
      { numRuns: 600 },
    );
    expect((await host.send("/en")).text).toBe("site");
  });
});
