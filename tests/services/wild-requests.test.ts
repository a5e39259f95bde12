import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ITEM_KINDS } from "~/domain/items/item";
import { unitOf } from "../factories/study";
import { auditDatabase } from "../server/audit";
import { startTestServer, type TestServer } from "../server/compose";
import { cookieOf, expectHarmless, send } from "./http-client";

/* The built site with addresses and forms that nobody means. */

let server: TestServer;
let unit: string;
let cookie: string;
/** The path of the guest's open question, without the language. */
let question: string;

beforeAll(async () => {
  server = await startTestServer();
  unit = unitOf(server.app);
  const started = await send(server.origin, `/vi/units/${unit}`, { method: "POST", body: "mode=quiz" });
  cookie = cookieOf(started);
  question = String(started.headers["location"]).replace("/vi", "");
});
afterAll(() => server.closeServer());

describe("whatever is sent", () => {
  const word = fc.oneof(
    fc.constantFrom("vi", "en", "fr", "units", "sessions", "progress", "return", "verdict", "__manifest", "1", "0"),
    fc.constantFrom("%00", "%ff", "..", ".", "%2e%2e", "", "%2F", "a%20b", "x".repeat(300), "%F0%9F%98%80", "-1"),
    fc.webPath({ size: "small" }).map((text) => text.slice(1)),
    fc.constantFrom("UNIT", "QUESTION"),
  );
  const path = fc
    .tuple(fc.array(word, { maxLength: 5 }), fc.constantFrom("", ".data", ".data?_routes=x", "?index", "?code=%ff"))
    .map(([words, end]) => `/${words.join("/")}${end}`);
  const field = fc.oneof(
    fc.constantFrom("intent", "mode", "kind", "option", "day", "month", "year", "item", "timeZone", "clientTime"),
    fc.constantFrom("code", "own", "text", "detail", "entry-a", "entry-b", "entry-", "__proto__", "constructor", ""),
  );
  const value = fc.oneof(
    fc.constantFrom("answer", "dont-know", "read", "learn", "quiz", "issue", "open", "finish", "true", "none"),
    fc.constantFrom(...ITEM_KINDS),
    fc.constantFrom("Moon/Tycho", "-1", "1e999", "NaN", "\u0000", "٣"),
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  const body = fc.oneof(
    fc
      .array(fc.tuple(field, value), { maxLength: 6 })
      .map((pairs) => pairs.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join("&")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );

  it("is answered below 500, without a stack, and leaves the database whole", { timeout: 120_000 }, async () => {
    const property = fc.asyncProperty(path, body, fc.boolean(), async (wild, form, isPost) => {
      const target = wild.replace("UNIT", `vi/units/${unit}`).replace("QUESTION", `vi${question}`);
      const headers = { cookie };
      const sent = isPost ? { method: "POST", body: form, headers } : { headers };
      expectHarmless(await send(server.origin, target, sent), `${isPost ? "POST" : "GET"} ${target} ${form}`);
    });
    await fc.assert(property, { numRuns: 400 });
    expect((await send(server.origin, "/healthz")).text).toBe("ok");
    expect(auditDatabase(`${server.folder}/on-su.sqlite`)).toMatchObject({ integrity: "ok", faults: [] });
  });
});
