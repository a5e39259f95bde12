import { afterEach, beforeEach, describe, expect, it } from "vitest";
import fc from "fast-check";
import { cardsOfLearner } from "#db/queries/cards.server";
import { logOfLearner } from "#db/queries/review-log.server";
import { pick, seededChance } from "~/domain/chance";
import { findLearner } from "~/services/find-learner.server";
import { readProgress } from "~/services/read-progress.server";
import { readSummary } from "~/services/read-summary.server";
import { readVerdict } from "~/services/read-verdict.server";
import { attemptsOf, finish, start, tryStart } from "../factories/study";
import { auditDatabase } from "../server/audit";
import { openTestStorage, type TestStorage } from "../server/compose";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** On both sides of the date line, and with summer time that begins or ends in the weeks below. */
const ZONES = [
  "Asia/Ho_Chi_Minh",
  "Europe/Prague",
  "America/New_York",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
] as const;

let storage: TestStorage | null = null;
beforeEach(() => (storage = null));
afterEach(() => storage?.close());

describe.each([
  ["while summer time ends", Date.UTC(2026, 9, 23, 20)],
  ["while summer time begins", Date.UTC(2027, 2, 10, 20)],
])("ten days of study, travelling, %s", (_, now) => {
  it("give no negative interval, and cards that equal their replay every day", { timeout: 60_000 }, async () => {
    const chance = seededChance(now % 9973);
    storage = await openTestStorage({ now });
    const { app, advance, db, folder } = storage;
    const { token } = await start(app, "learn");
    const zones = new Set<string>();
    for (let day = 0; day < 10; day += 1) {
      const timeZone = pick(ZONES, chance) ?? "Asia/Ho_Chi_Minh";
      zones.add(timeZone);
      for (const mode of ["learn", "quiz", "quiz"] as const) {
        const learner = findLearner(app, token);
        if (!learner) throw new Error("the learner is lost");
        const session = await tryStart(app, mode, learner, timeZone);
        if (!session) continue;
        await finish(app, session, { chance, timeZone, beforeAnswer: () => advance(20_000) });
        const verdicts = attemptsOf(app, session).map(({ position }) =>
          readVerdict(app, learner, session.sessionId, position, "vi"),
        );
        for (const verdict of verdicts)
          if (verdict.status === "found") expect(verdict.view.comesBackInDays).toBeGreaterThanOrEqual(0);
        for (const fact of readSummary(app, learner, session.sessionId, "vi")?.facts ?? [])
          expect(fact.comesBackInDays).toBeGreaterThanOrEqual(0);
      }
      const learner = findLearner(app, token);
      if (!learner) throw new Error("the learner is lost");
      expect(learner.timeZone).toBe(timeZone);
      for (const card of cardsOfLearner(db, learner.id)) {
        expect(card.dueDay >= card.lastDay, JSON.stringify(card)).toBe(true);
        expect(card.stability).toBeGreaterThan(0);
      }
      for (const { facts } of readProgress(app, learner, "vi").units)
        for (const { comesBackInDays, recall } of facts) {
          expect(comesBackInDays ?? 0).toBeGreaterThanOrEqual(0);
          expect(recall).toBeGreaterThanOrEqual(0);
          expect(recall).toBeLessThanOrEqual(1);
        }
      expect(auditDatabase(`${folder}/on-su.sqlite`)).toMatchObject({ integrity: "ok", faults: [] });
      // From a short night to a day and a half: days are skipped and repeated as the traveller goes.
      advance(Math.round((6 + chance() * 30) * HOUR_MS));
    }
    expect(zones.size).toBeGreaterThan(3);
  });
});

it("a clock set back, by hours or days, leaves no negative interval either", async () => {
  storage = await openTestStorage();
  const { app, advance, db, folder } = storage;
  const chance = seededChance(8);
  const { learner } = await start(app, "quiz");
  for (const ms of [0, -5 * HOUR_MS, DAY_MS, -3 * DAY_MS, 10 * DAY_MS]) {
    advance(ms);
    const session = await tryStart(app, "quiz", learner);
    if (session) await finish(app, session, { chance });
    for (const card of cardsOfLearner(db, learner.id)) expect(card.dueDay >= card.lastDay).toBe(true);
  }
  expect(auditDatabase(`${folder}/on-su.sqlite`)).toMatchObject({ integrity: "ok", faults: [] });
});

describe("any session", () => {
  it("ends, and its summary says what the log says", { timeout: 60_000 }, async () => {
    storage = await openTestStorage();
    const { app, advance, db } = storage;
    const mode = fc.constantFrom("learn" as const, "quiz" as const);
    const property = fc.asyncProperty(fc.integer({ min: 0 }), fc.array(mode, { maxLength: 2 }), mode, check);
    async function check(seed: number, before: ("learn" | "quiz")[], last: "learn" | "quiz") {
      const chance = seededChance(seed);
      const { learner } = await start(app, "quiz");
      for (const earlier of [...before, last]) {
        const session = await tryStart(app, earlier, learner);
        if (!session) continue;
        await finish(app, session, { chance, beforeAnswer: () => advance(5_000) });
        const summary = readSummary(app, learner, session.sessionId, "en");
        const ids = new Map(attemptsOf(app, session).map(({ id, origin }) => [id, origin]));
        const rows = logOfLearner(db, learner.id).filter((row) => row.kind === "answer" && ids.has(row.attemptId));
        const firsts = new Map<string, string>();
        for (const row of rows) {
          if (row.kind !== "answer" || ids.get(row.attemptId) === "rest") continue;
          const facet = `${row.factId}/${row.facetId}`;
          if (!firsts.has(facet)) firsts.set(facet, row.verdict.outcome);
        }
        const right = [...firsts.values()].filter((outcome) => outcome === "right").length;
        expect(summary).toMatchObject({ questions: firsts.size, rightAtOnce: right, openPosition: null });
        advance(HOUR_MS);
      }
    }
    await fc.assert(property, { numRuns: 50, seed: 1940 });
    expect(auditDatabase(`${storage.folder}/on-su.sqlite`)).toMatchObject({ integrity: "ok", faults: [] });
  });
});
