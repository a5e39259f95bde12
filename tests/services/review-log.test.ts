import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { logOfLearner } from "#db/queries/review-log.server";
import { rebuildCards, replayLearner } from "#db/commands/rebuild-cards.server";
import { cardsOfLearner } from "#db/queries/cards.server";
import { seededChance } from "~/domain/chance";
import { finish, start, type Started } from "../factories/study";
import { openTestStorage, type TestStorage } from "../server/compose";

let storage: TestStorage;
let session: Started;
beforeEach(async () => {
  storage = await openTestStorage();
  session = await start(storage.app);
  await finish(storage.app, session, { chance: seededChance(2) });
});
afterEach(() => storage.close());

describe("the log", () => {
  it.each([
    ["UPDATE review_log SET rating = 'good'", "changed"],
    ["UPDATE review_log SET learner_id = learner_id", "changed, even to the same"],
    ["DELETE FROM review_log", "deleted"],
    ["DELETE FROM review_log WHERE seq = 1", "deleted singly"],
    ["INSERT OR REPLACE INTO review_log SELECT * FROM review_log WHERE seq = 1", "replaced"],
  ])("cannot be had by: %s", (statement) => {
    const before = logOfLearner(storage.db, session.learner.id);
    expect(before.length).toBeGreaterThan(5);
    expect(() => storage.db.sqlite.prepare(statement).run()).toThrow(/append-only/);
    expect(logOfLearner(storage.db, session.learner.id)).toEqual(before);
  });

  it("takes no second row for an attempt, and no rating that there is not", () => {
    const columns = (storage.db.sqlite.pragma("table_info(review_log)") as { name: string }[]).map(({ name }) => name);
    const copy = (changed: Record<string, string>) =>
      storage.db.sqlite
        .prepare(
          `INSERT INTO review_log SELECT ${columns.map((name) => changed[name] ?? name)} FROM review_log WHERE seq = 1`,
        )
        .run();
    expect(() => copy({ id: "'other'", seq: "9999" })).toThrow(/UNIQUE.*attempt_id/);
    expect(() => copy({ id: "'other'", attempt_id: "'other'" })).toThrow(/UNIQUE.*seq/);
    expect(() => copy({ id: "'other'", seq: "9999", attempt_id: "'other'", rating: "'easy'" })).toThrow(/CHECK/);
  });

  it("brings back cards that were lost or spoiled", async () => {
    const { learner } = session;
    const cards = cardsOfLearner(storage.db, learner.id);
    storage.db.sqlite.exec("UPDATE cards SET stability = 999; DELETE FROM cards WHERE rowid % 2 = 0");
    expect(cardsOfLearner(storage.db, learner.id)).not.toEqual(cards);
    expect(await rebuildCards(storage.db, learner.id)).toBe(cards.length);
    expect(cardsOfLearner(storage.db, learner.id)).toEqual(cards);
    expect(replayLearner(storage.db, learner.id)).toHaveLength(cards.length);
  });
});
