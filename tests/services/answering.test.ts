import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { logOfLearner } from "#db/queries/review-log.server";
import type { Response } from "~/domain/grading/response";
import type { Ungradable } from "~/domain/grading/verdict";
import { ITEM_KINDS, type Item, type ItemKind } from "~/domain/items/item";
import { findLearner } from "~/services/find-learner.server";
import { readAttempt } from "~/services/read-attempt.server";
import { readVerdict } from "~/services/read-verdict.server";
import { submitAnswer, type AnswerRequest } from "~/services/submit-answer.server";
import { someItem } from "../factories/bank-items";
import { seedItem } from "../factories/seeded-session";
import { attemptsOf, openAttempt, start, submit, type Started } from "../factories/study";
import { openTestStorage, type TestStorage } from "../server/compose";
import { auditDatabase } from "../server/audit";
import { restartWith, reworded } from "./changed-content";
import { rowCounts, writtenRows } from "./row-counts";

let storage: TestStorage;
let session: Started;
beforeEach(async () => {
  storage = await openTestStorage();
  session = await start(storage.app);
});
afterEach(() => storage.close());

const log = () => logOfLearner(storage.db, session.learner.id);
const atHand = () => {
  const attempt = openAttempt(storage.app, session);
  if (!attempt) throw new Error("the session is over");
  return attempt;
};

/** Begins another session, whose first question is this one. */
async function ask(item: Item) {
  const { sessionId, token } = await seedItem(storage, item);
  const learner = findLearner(storage.app, token);
  if (!learner) throw new Error("the learner is not there");
  session = { learner, token, sessionId, position: 1 };
  return atHand();
}

/** A day: an answer with the year alone is too coarse. */
const exactDate = () => someItem(storage, "typed-date", ({ grain }) => grain === "day");

describe("an answer", () => {
  it("is logged once with everything about it, and the next attempt stands", async () => {
    const attempt = atHand();
    expect(await submit(storage.app, session, attempt, "right")).toEqual({ status: "recorded" });
    expect(log()).toEqual([
      expect.objectContaining({
        kind: "answer",
        seq: 1,
        attemptId: attempt.id,
        itemId: attempt.itemId,
        verdict: { outcome: "right", reason: "key" },
        rating: "good",
        stateBefore: null,
        contentVersion: storage.app.content.index.chapter.version,
        at: storage.app.clock(),
        timeZone: "Asia/Ho_Chi_Minh",
        localDay: "2026-11-02",
      }),
    ]);
    expect(atHand().position).toBe(attempt.position + 1);
  });

  it("given twice leaves one row and the first verdict", async () => {
    const attempt = atHand();
    await submit(storage.app, session, attempt, "wrong");
    const verdict = readVerdict(storage.app, session.learner, session.sessionId, attempt.position, "vi");
    const counts = rowCounts(storage.db);
    expect(await submit(storage.app, session, attempt, "right")).toEqual({ status: "recorded" });
    expect(rowCounts(storage.db)).toEqual(counts);
    expect(log()).toHaveLength(1);
    expect(log()[0]).toMatchObject({ verdict: { outcome: "wrong" }, rating: "again" });
    expect(readVerdict(storage.app, session.learner, session.sessionId, attempt.position, "vi")).toEqual(verdict);
  });

  it("given by two requests at once leaves one row", async () => {
    const attempt = atHand();
    const results = await Promise.all([
      submit(storage.app, session, attempt, "right"),
      submit(storage.app, session, attempt, "wrong"),
      submit(storage.app, session, attempt, "dont-know"),
    ]);
    expect(results).toEqual(Array(3).fill({ status: "recorded" }));
    expect(log()).toHaveLength(1);
    expect(attemptsOf(storage.app, session)).toHaveLength(2);
  });

  it("that was misread as another question's is out of date, and writes nothing", async () => {
    const attempt = atHand();
    const written = writtenRows(storage.db);
    const request = { ...requestFor(attempt.position), response: { kind: "dont-know" } as const };
    expect(await submitAnswer(storage.app, { ...request, itemId: "another" })).toEqual({ status: "out-of-date" });
    expect(await submitAnswer(storage.app, { ...request, response: null })).toEqual({ status: "out-of-date" });
    expect(writtenRows(storage.db)).toBe(written);
  });

  it("to a shown fact is its reading: it is no answer and rates nothing", async () => {
    session = await start(storage.app, "learn");
    const shown = atHand();
    expect(shown.type).toBe("show");
    const answer = { ...requestFor(shown.position), response: { kind: "dont-know" } as const };
    expect(await submitAnswer(storage.app, answer)).toEqual({ status: "out-of-date" });
    expect(await submitAnswer(storage.app, { ...answer, response: null })).toEqual({ status: "recorded" });
    expect(log()).toEqual([]);
    expect(readAttempt(storage.app, session.learner, session.sessionId, shown.position, "vi").status).toBe("shown");
  });
});

const requestFor = (position: number): Omit<AnswerRequest, "response"> => ({
  learner: session.learner,
  sessionId: session.sessionId,
  position,
  itemId: null,
  clientAt: null,
  timeZone: null,
});

describe("what cannot be graded", () => {
  const date = { kind: "typed-date", day: "20", month: "8", year: "1940" } as const;
  const cases: readonly [ItemKind, Response, Ungradable["reason"]][] = [
    ["choice", { kind: "choice", optionId: "" }, "empty"],
    ["choice", { kind: "choice", optionId: "no-such-option" }, "unknown-option"],
    ["choice", date, "wrong-kind"],
    ["voice", { kind: "voice", optionId: "" }, "empty"],
    ["voice", { kind: "voice", optionId: "no-such-option" }, "unknown-option"],
    ["voice", { kind: "choice", optionId: "x" }, "wrong-kind"],
    ["typed-date", { kind: "typed-date", day: "", month: "", year: "" }, "empty"],
    ["typed-date", { ...date, year: "nineteen" }, "not-a-number"],
    ["typed-date", { ...date, day: "31", month: "2" }, "impossible-date"],
    ["typed-date", { ...date, year: "" }, "year-missing"],
    ["typed-date", { ...date, month: "" }, "month-missing"],
    ["typed-date", { kind: "typed-date", day: "", month: "", year: "some day in August" }, "unreadable-date"],
    ["typed-date", { kind: "choice", optionId: "x" }, "wrong-kind"],
    ["typed-name", { kind: "typed-name", text: " " }, "empty"],
    ["typed-name", { kind: "typed-name", text: "?!" }, "not-a-name"],
    ["typed-name", { kind: "typed-number", text: "1" }, "wrong-kind"],
    ["typed-number", { kind: "typed-number", text: "" }, "empty"],
    ["typed-number", { kind: "typed-number", text: "very many" }, "unreadable-number"],
    ["typed-number", { kind: "typed-name", text: "1" }, "wrong-kind"],
    ["statements", { kind: "statements", judged: [] }, "unfinished"],
    ["statements", { kind: "statements", judged: [{ id: "none", isTrue: true }] }, "unknown-option"],
    ["statements", { kind: "match", pairs: [] }, "wrong-kind"],
    ["order", { kind: "order", order: [] }, "unfinished"],
    ["order", { kind: "order", order: ["none"] }, "unknown-option"],
    ["order", { kind: "statements", judged: [] }, "wrong-kind"],
    ["match", { kind: "match", pairs: [] }, "unfinished"],
    ["match", { kind: "match", pairs: [["none", "none"]] }, "unknown-option"],
    ["match", { kind: "order", order: [] }, "wrong-kind"],
    ["mend", { kind: "mend", detail: "", correction: "" }, "empty"],
    ["mend", { kind: "mend", detail: "no-such-detail", correction: "" }, "unknown-option"],
    ["mend", { kind: "typed-name", text: "1" }, "wrong-kind"],
  ];

  it("is tried for every kind", () => {
    expect(new Set(cases.map(([kind]) => kind))).toEqual(new Set(ITEM_KINDS));
  });

  it.each(cases)("writes nothing: %s %j is %s", async (kind, response, reason) => {
    const attempt = await ask(someItem(storage, kind));
    const counts = rowCounts(storage.db);
    const written = writtenRows(storage.db);
    const result = await submitAnswer(storage.app, { ...requestFor(attempt.position), response });
    expect(result).toEqual({ status: "ungradable", reason });
    expect(rowCounts(storage.db)).toEqual(counts);
    expect(writtenRows(storage.db)).toBe(written);
    expect(atHand().id).toBe(attempt.id);
  });
});

describe("the rest of a partly right answer", () => {
  it("is asked next about the same item, rates nothing, and leaves the card as it is", async () => {
    const item = exactDate();
    const attempt = await ask(item);
    const year = item.key.slice(0, 4);
    await submit(storage.app, session, attempt, "partly");
    const first = log().at(-1);
    expect(first).toMatchObject({ verdict: { outcome: "partly", reason: "too-coarse" }, rating: "hard" });
    const cards = rowCounts(storage.db)["cards"];
    const rest = atHand();
    expect(rest).toMatchObject({ origin: "rest", itemId: attempt.itemId, position: attempt.position + 1 });
    const page = readAttempt(storage.app, session.learner, session.sessionId, rest.position, "en");
    expect(page).toMatchObject({
      status: "open",
      attempt: { type: "ask", given: { day: "", month: "", year } },
    });
    await submit(storage.app, session, rest, "wrong");
    expect(log().at(-1)).toMatchObject({ attemptId: rest.id, verdict: { outcome: "wrong" }, rating: null });
    expect(rowCounts(storage.db)["cards"]).toBe(cards);
    expect(openAttempt(storage.app, session)?.origin).not.toBe("rest");
    expect(auditDatabase(`${storage.folder}/on-su.sqlite`)).toMatchObject({ integrity: "ok", faults: [] });
  });

  it("is asked of the item as it was served, whatever the content says by then", async () => {
    const attempt = await ask(exactDate());
    const app = await restartWith(storage, reworded);
    await submit(app, session, attempt, "partly");
    const rest = openAttempt(app, session);
    expect(rest).toMatchObject({ origin: "rest", itemId: attempt.itemId, item: attempt.item });
    expect(app.content.bank.byFacet.get(`${attempt.factId}/${attempt.facetId}`)?.map(({ id }) => id)).not.toContain(
      attempt.itemId,
    );
  });
});
