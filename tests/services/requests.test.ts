import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messagesIn } from "~/i18n/messages";
import { findLearnerByToken } from "#db/queries/learner.server";
import { hashSecret } from "~/services/secrets.server";
import { someItem } from "../factories/bank-items";
import { responseTo } from "../factories/responses";
import { seedItem } from "../factories/seeded-session";
import { attemptsOf, finish, start, unitOf } from "../factories/study";
import { seededChance } from "~/domain/chance";
import { ITEM_KINDS } from "~/domain/items/item";
import { logOfLearner } from "#db/queries/review-log.server";
import { startTestServer, type TestServer } from "../server/compose";
import { cookieWith } from "../server/cookie";
import { answerFields } from "../server/virtual-learner";
import { expectHarmless, send, type Answer, type Sent } from "./http-client";
import { rowCounts, writtenRows } from "./row-counts";

/* The built site, whole: whatever is asked of it gets a sentence, a 4xx and no stack, and writes nothing. */

let server: TestServer;
let unit: string;
let cookie: string;
/** The path of the guest's open question, a choice, without the language. */
let question: string;

beforeAll(async () => {
  server = await startTestServer();
  unit = unitOf(server.app);
  const { token, sessionId } = await seedItem(server, someItem(server, "choice"));
  cookie = cookieWith(token);
  question = `/sessions/${sessionId}/1`;
});
afterAll(() => server.closeServer());

const get = (path: string, sent: Sent = {}) =>
  send(server.origin, path, { ...sent, headers: { cookie, ...sent.headers } });
const post = (path: string, body: string | Buffer = "", headers: Record<string, string> = {}) =>
  get(path, { method: "POST", body, headers });

/** A page, in the language of its path, that says what is wrong in a sentence of ours. */
function expectSentence(answer: Answer, lang: "vi" | "en", what: string): void {
  expectHarmless(answer, what);
  expect(answer.text, what).toContain(`<html lang="${lang}"`);
  const words = { vi: /[ạảấầậắếềệộớờợụứừựữ]/, en: /\b(the|this|again|page|form|address)\b/i }[lang];
  expect(answer.text.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, " "), what).toMatch(words);
}

describe.each(["vi", "en"] as const)("in %s", (lang) => {
  const errors = messagesIn(lang).errors;

  it("an unknown address is a 404 with its sentence", async () => {
    const paths = [
      "nothing-here",
      "units/no-such-unit",
      "units/%00",
      "sessions/01ARZ3NDEKTSV4RRFFQ69G5FAV",
      "sessions/01ARZ3NDEKTSV4RRFFQ69G5FAV/1",
      "sessions/x'%20OR%201=1--/1/verdict",
      ...["0", "-1", "2", "99999999", "abc", "1.5", "1e3", "%00", "%EF%BC%91", "1%0d%0a"].map((position) =>
        `${question}/`.slice(1).replace(/\d+\/$/, position),
      ),
      `${question.slice(1).replace(/\d+$/, "abc")}/verdict`,
    ];
    const written = writtenRows(server.db);
    for (const path of paths) {
      const answer = await get(`/${lang}/${path}`);
      expect([400, 404], path).toContain(answer.status);
      expectSentence(answer, lang, path);
      if (answer.status === 404) expect(answer.text, path).toContain(errors.notFound);
    }
    expect(writtenRows(server.db)).toBe(written);
  });

  it("a form of another shape is a 400 with its sentence, and writes nothing", async () => {
    const counts = rowCounts(server.db);
    const bodies = ["", "intent", "intent=", "intent=cheat", "intent=answer&kind=essay", `intent=${"x".repeat(5000)}`];
    const more = [`intent=answer&kind=choice&option=${"a".repeat(65)}`, "%ff%fe=%00", "&&&===", "__proto__=1"];
    for (const body of [...bodies, ...more, `intent=answer&kind=typed-date&year=${"9".repeat(201)}`]) {
      const answer = await post(`/${lang}${question}`, body);
      expect(answer.status, body).toBe(400);
      expectSentence(answer, lang, body);
      expect(answer.text).toContain(errors.badRequest);
    }
    for (const body of ["", "mode=cram", `mode=learn&timeZone=${"x".repeat(65)}`])
      expect((await post(`/${lang}/units/${unit}`, body)).status, body).toBe(400);
    for (const body of ["", "intent=steal", "intent=open", "intent=open&code=a&own=both"])
      expect((await post(`/${lang}/return`, body)).status, body).toBe(400);
    expect(rowCounts(server.db)).toEqual(counts);
  });

  it("an answer that cannot be graded gets its own sentence, and a 422 where no page of ours sends it", async () => {
    const counts = rowCounts(server.db);
    const cases = [
      ["option=", 200, "empty"],
      ["option=zzz", 422, "unknown-option"],
    ] as const;
    for (const [field, status, reason] of cases) {
      const answer = await post(`/${lang}${question}`, `intent=answer&kind=choice&${field}`);
      expect(answer.status, field).toBe(status);
      expectSentence(answer, lang, field);
      expect(answer.text).toContain(messagesIn(lang).ungradable[reason].replaceAll("'", "&#x27;"));
    }
    const old = await post(`/${lang}${question}`, "intent=dont-know&item=another");
    expect(old.status).toBe(409);
    expect(old.text).toContain(messagesIn(lang).outOfDate);
    expect(rowCounts(server.db)).toEqual(counts);
  });

  it("a form that is no form, is too large, or comes from elsewhere is refused with a sentence", async () => {
    const counts = rowCounts(server.db);
    const body = "intent=dont-know";
    const cases: readonly [status: number, sent: Record<string, string>, body: string | Buffer][] = [
      [415, { "content-type": "application/json" }, '{"intent":"dont-know"}'],
      [415, { "content-type": "text/plain" }, body],
      [415, { "content-type": "" }, body],
      [400, { "content-type": "multipart/form-data" }, body],
      [400, { "content-type": "multipart/form-data; boundary=x" }, "--x\r\nnonsense"],
      [413, {}, `intent=${"x".repeat(70_000)}`],
      [403, { origin: "" }, body],
      [403, { origin: "null" }, body],
      [403, { origin: "https://elsewhere.example" }, body],
      [403, { origin: `${server.origin}.elsewhere.example` }, body],
      [403, { origin: "http://localhost:1" }, body],
    ];
    for (const [status, headers, sentBody] of cases) {
      const answer = await post(`/${lang}${question}`, sentBody, headers);
      expect(answer.status, JSON.stringify(headers)).toBe(status);
      expectSentence(answer, lang, JSON.stringify(headers));
    }
    expect(rowCounts(server.db)).toEqual(counts);
  });

  it("a POST to a page that takes none, or to nothing, is a 4xx with a sentence", async () => {
    const counts = rowCounts(server.db);
    for (const path of [
      "",
      "/progress",
      `${question}/verdict`,
      question.replace(/\/\d+$/, ""),
      "/nothing",
      "/units/x",
    ]) {
      const answer = await post(`/${lang}${path}`, "mode=quiz");
      expect([404, 405], path).toContain(answer.status);
      expectSentence(answer, lang, path);
    }
    expect(rowCounts(server.db)).toEqual(counts);
  });

  it("a guest without a cookie, or with another's, finds no session", async () => {
    for (const other of ["", "on-su=nonsense", "on-su=Im5vbnNlbnNlIg%3D%3D", `${cookie}x`]) {
      const page = await send(server.origin, `/${lang}${question}`, { headers: { cookie: other } });
      expect(page.status, other).toBe(404);
      expectSentence(page, lang, other);
      const answer = { method: "POST", body: "intent=dont-know", headers: { cookie: other } };
      expect((await send(server.origin, `/${lang}${question}`, answer)).status).toBe(404);
    }
  });
});

it.each(ITEM_KINDS)("the form of a question of the kind %s is graded and recorded, once", async (kind) => {
  const item = someItem(server, kind);
  for (const wish of ["right", "wrong", "dont-know"] as const) {
    const { token, sessionId, learnerId } = await seedItem(server, item);
    const headers = { cookie: cookieWith(token) };
    const body = new URLSearchParams(answerFields(item, responseTo(item, wish))).toString();
    for (const _ of ["first", "again"]) {
      const answer = await send(server.origin, `/vi/sessions/${sessionId}/1`, { method: "POST", body, headers });
      expect([answer.status, answer.headers["location"]]).toEqual([303, `/vi/sessions/${sessionId}/1/verdict`]);
    }
    const outcome = wish === "dont-know" ? "wrong" : wish;
    expect(logOfLearner(server.db, learnerId)).toMatchObject([{ itemKind: kind, verdict: { outcome } }]);
    const page = await send(server.origin, `/vi/sessions/${sessionId}/1/verdict`, { headers });
    expect(page.text).toContain(messagesIn("vi").verdict.outcomes[wish]);
  }
});

it("an unknown language is a 404 with a sentence", async () => {
  for (const path of ["/fr", "/VI", "/english/progress", "/v%C4%A9"]) {
    const answer = await get(path);
    expect(answer.status, path).toBe(404);
    expectHarmless(answer, path);
    expect(answer.text).toMatch(/<h1/);
  }
});

it("the data of pages, and the manifest, answer junk with a 4xx or with nothing", async () => {
  const paths = [
    "/_root.data",
    "/vi.data",
    "/fr.data",
    "/vi/nothing.data",
    "/vi/units/none.data",
    `/vi${question}.data`,
    `/vi${question}.data?_routes=nonsense`,
    `/vi${question}.data?_routes=routes%2Fquestion,,,`,
    `/vi${question.replace(/\d+$/, "abc")}.data`,
    "/vi/progress.data?index",
    "/__manifest",
    "/__manifest?p=",
    "/__manifest?p=%00&version=x",
    "/__manifest?p=/vi/progress&p=/&version=wrong",
    `/__manifest?${"p=/x&".repeat(300)}version=1`,
    "/__manifest.data",
    "/vi/__manifest?p=/vi",
  ];
  for (const path of paths) {
    expectHarmless(await get(path), path);
    expectHarmless(await post(path, "intent=answer"), path);
  }
});

it("no GET writes", async () => {
  const { app, db } = server;
  const token = await start(app, "learn");
  await finish(app, token, { chance: seededChance(9) });
  const learner = findLearnerByToken(db, hashSecret(token.token ?? ""), app.clock());
  expect(learner?.id).toBe(token.learner.id);
  const own = cookieWith(token.token ?? "");
  const written = writtenRows(db);
  const pages = ["", "/progress", "/return", `/units/${unit}`, `/sessions/${token.sessionId}`];
  const positions = attemptsOf(app, token).map(({ position }) => `/sessions/${token.sessionId}/${position}`);
  for (const path of [...pages, ...positions, ...positions.map((at) => `${at}/verdict`)])
    for (const address of [`/vi${path}`, `/en${path}`, `/vi${path}.data`]) {
      const answer = await get(address, { headers: { cookie: own } });
      expectHarmless(answer, address);
      if (pages.includes(path) && !address.endsWith(".data")) expect(answer.status, address).toBe(200);
    }
  expect(writtenRows(db)).toBe(written);
});
