import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seededChance } from "~/domain/chance";
import { findLearner } from "~/services/find-learner.server";
import { readAttempt } from "~/services/read-attempt.server";
import { readProgress, readUnits } from "~/services/read-progress.server";
import { readSheet } from "~/services/read-sheet.server";
import { readSummary } from "~/services/read-summary.server";
import { readVerdict } from "~/services/read-verdict.server";
import { BROWSER_SESSION_MS, RESUME_MS, startSession } from "~/services/start-session.server";
import { submitAnswer } from "~/services/submit-answer.server";
import { attemptsOf, finish, openAttempt, start, submit, tryStart, unitOf } from "../factories/study";
import { openTestStorage, type TestStorage } from "../server/compose";
import { rowCounts, writtenRows } from "./row-counts";

let storage: TestStorage;
beforeEach(async () => {
  storage = await openTestStorage();
});
afterEach(() => storage.close());

describe("starting", () => {
  it("makes a guest, whom the token finds until it runs out", async () => {
    const { learner, token } = await start(storage.app);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(learner).toMatchObject({ timeZone: "Asia/Ho_Chi_Minh", createdAt: storage.app.clock() });
    const stored = storage.db.sqlite.prepare("SELECT token_hash FROM browser_sessions").pluck().all();
    expect(stored).not.toContain(token);
    storage.advance(BROWSER_SESSION_MS + 1);
    expect(findLearner(storage.app, token)).toBe(null);
  });

  it("takes the browser's time zone, and the server's for nonsense", async () => {
    const there = await tryStart(storage.app, "quiz", null, "Europe/Prague");
    const nowhere = await tryStart(storage.app, "quiz", null, "Moon/Tycho");
    expect([there?.learner.timeZone, nowhere?.learner.timeZone]).toEqual(["Europe/Prague", "Asia/Ho_Chi_Minh"]);
  });

  it("of an unknown unit writes nothing", async () => {
    const written = writtenRows(storage.db);
    const request = { learner: null, unitId: "no-such-unit", mode: "learn", timeZone: null } as const;
    expect(await startSession(storage.app, request)).toEqual({ status: "unknown-unit" });
    expect(writtenRows(storage.db)).toBe(written);
  });

  it("goes on with the open session of the mode, at its place, and writes nothing then", async () => {
    const first = await start(storage.app, "learn");
    for (const _ of [1, 2, 3]) {
      const attempt = openAttempt(storage.app, first);
      if (attempt) await submit(storage.app, first, attempt, "right");
    }
    const written = writtenRows(storage.db);
    expect(await start(storage.app, "learn", first.learner)).toMatchObject({ sessionId: first.sessionId, position: 4 });
    expect(writtenRows(storage.db)).toBe(written);
    const quiz = await start(storage.app, "quiz", first.learner);
    expect(quiz.sessionId).not.toBe(first.sessionId);
  });

  it("begins anew after a day, and leaves the old session readable", async () => {
    const first = await start(storage.app);
    storage.advance(RESUME_MS + 1);
    const second = await start(storage.app, "quiz", first.learner);
    expect(second.sessionId).not.toBe(first.sessionId);
    expect(readAttempt(storage.app, first.learner, first.sessionId, 1, "vi").status).toBe("open");
  });

  it("has nothing new once every fact was learned", async () => {
    const chance = seededChance(1);
    let session = await start(storage.app, "learn");
    const { learner } = session;
    for (let sessions = 1; ; sessions += 1) {
      await finish(storage.app, session, { chance });
      const next = await tryStart(storage.app, "learn", learner);
      if (!next) break;
      expect(sessions).toBeLessThan(20);
      session = next;
    }
    const [unit] = readUnits(storage.app, learner, "vi");
    expect(unit?.counts.new).toBe(0);
    expect(await tryStart(storage.app, "quiz", learner)).not.toBe(null);
  });
});

describe("another learner", () => {
  it("finds nothing of a session that is not theirs, and can write nothing into it", async () => {
    const mine = await start(storage.app);
    const first = openAttempt(storage.app, mine);
    if (first) await submit(storage.app, mine, first, "wrong");
    const { learner: other } = await start(storage.app);
    const counts = rowCounts(storage.db);
    for (const position of [1, 2]) {
      expect(readAttempt(storage.app, other, mine.sessionId, position, "vi")).toEqual({ status: "not-found" });
      expect(readVerdict(storage.app, other, mine.sessionId, position, "vi")).toEqual({ status: "not-found" });
      const answer = { learner: other, sessionId: mine.sessionId, position, itemId: null, clientAt: null };
      const response = { kind: "dont-know" } as const;
      expect(await submitAnswer(storage.app, { ...answer, response, timeZone: null })).toEqual({ status: "not-found" });
    }
    expect(readSummary(storage.app, other, mine.sessionId, "vi")).toBe(null);
    expect(readProgress(storage.app, other, "vi").answers).toBe(0);
    expect(readUnits(storage.app, other, "vi")[0]?.open?.sessionId).not.toBe(mine.sessionId);
    expect(rowCounts(storage.db)).toEqual(counts);
  });

  it("finds no position that a session does not have", async () => {
    const { learner, sessionId } = await start(storage.app);
    for (const position of [0, -1, 2, 99_999, Number.NaN, 1.5]) {
      expect(readAttempt(storage.app, learner, sessionId, position, "vi")).toEqual({ status: "not-found" });
      expect(readVerdict(storage.app, learner, sessionId, position, "vi")).toEqual({ status: "not-found" });
    }
  });
});

describe("reading", () => {
  it("never writes, in either language, before, during and after a session", async () => {
    const { app, db } = storage;
    const unknown = readAll(null, "none");
    expect(unknown).toBe(0);
    const session = await start(app, "learn");
    expect(readAll(session.learner, session.sessionId)).toBe(0);
    await finish(app, session, { chance: seededChance(4) });
    expect(readAll(session.learner, session.sessionId)).toBe(0);

    function readAll(learner: Parameters<typeof readUnits>[1], sessionId: string): number {
      const before = writtenRows(db);
      const version = db.sqlite.pragma("data_version", { simple: true });
      for (const lang of ["vi", "en"] as const) {
        readUnits(app, learner, lang);
        readSheet(app, unitOf(app), lang);
        findLearner(app, "a token of nobody");
        if (!learner) continue;
        readProgress(app, learner, lang);
        readSummary(app, learner, sessionId, lang);
        for (const { position } of attemptsOf(app, { learner, sessionId })) {
          readAttempt(app, learner, sessionId, position, lang);
          readVerdict(app, learner, sessionId, position, lang);
        }
      }
      expect(db.sqlite.pragma("data_version", { simple: true })).toBe(version);
      return writtenRows(db) - before;
    }
  });
});
