import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cardsOfLearner } from "#db/queries/cards.server";
import { logOfLearner } from "#db/queries/review-log.server";
import { seededChance } from "~/domain/chance";
import { fold } from "~/domain/facts/fold";
import { readAttempt } from "~/services/read-attempt.server";
import { readProgress, readUnits } from "~/services/read-progress.server";
import { readSummary } from "~/services/read-summary.server";
import { readVerdict } from "~/services/read-verdict.server";
import { attemptsOf, finish, openAttempt, start, submit, type Started } from "../factories/study";
import { auditDatabase } from "../server/audit";
import { openTestStorage, type TestStorage } from "../server/compose";
import { restartWith, reworded, unchanged, withoutFacts } from "./changed-content";
import { rowCounts, writtenRows } from "./row-counts";

let storage: TestStorage;
beforeEach(async () => {
  storage = await openTestStorage();
});
afterEach(() => storage.close());

const chance = seededChance(6);
const planOf = ({ learner, sessionId }: Started) =>
  JSON.parse(
    storage.db.sqlite
      .prepare("SELECT plan FROM study_sessions WHERE learner_id = ? AND id = ?")
      .pluck()
      .get(learner.id, sessionId) as string,
  ) as { steps: { type: string; factId: string }[] };
const audit = () => auditDatabase(`${storage.folder}/on-su.sqlite`);

describe("a fact that has left the content", () => {
  it("while it is still to come is passed by, and the session goes on to its end", async () => {
    const session = await start(storage.app);
    const { steps } = planOf(session);
    const gone = steps[5]?.factId ?? "";
    const app = await restartWith(storage, withoutFacts(gone));
    await finish(app, session, { chance });
    const asked = attemptsOf(app, session).map(({ factId }) => factId);
    expect(asked).not.toContain(gone);
    expect(new Set(asked)).toEqual(new Set(steps.map(({ factId }) => factId).filter((id) => id !== gone)));
    expect(audit()).toMatchObject({ integrity: "ok", faults: [] });
  });

  it("while it is being asked is still graded, from the item that was served", async () => {
    const session = await start(storage.app);
    const attempt = openAttempt(storage.app, session);
    if (!attempt) throw new Error("no attempt");
    const app = await restartWith(storage, withoutFacts(attempt.factId));
    expect(readAttempt(app, session.learner, session.sessionId, 1, "vi").status).toBe("open");
    await submit(app, session, attempt, "wrong");
    expect(readVerdict(app, session.learner, session.sessionId, 1, "vi")).toMatchObject({
      status: "found",
      view: { fact: null, verdict: { outcome: "wrong" }, nextPosition: 2 },
    });
    await finish(app, session, { chance });
    expect(audit()).toMatchObject({ integrity: "ok", faults: [] });
  });

  it("while it is shown can still be passed by", async () => {
    const session = await start(storage.app, "learn");
    const shown = openAttempt(storage.app, session);
    const app = await restartWith(storage, withoutFacts(shown?.factId ?? ""));
    expect(readAttempt(app, session.learner, session.sessionId, 1, "vi")).toMatchObject({
      status: "open",
      attempt: { type: "show", fact: null },
    });
    await finish(app, session, { chance });
    expect(audit()).toMatchObject({ integrity: "ok", faults: [] });
  });

  it("after a miss is not waited for again", async () => {
    const session = await start(storage.app, "quiz");
    const missed = openAttempt(storage.app, session);
    if (!missed) throw new Error("no attempt");
    await submit(storage.app, session, missed, "wrong");
    const app = await restartWith(storage, withoutFacts(missed.factId));
    await finish(app, session, { chance });
    const asked = attemptsOf(app, session).filter(({ factId }) => factId === missed.factId);
    expect(asked).toHaveLength(1);
    expect(audit()).toMatchObject({ integrity: "ok", faults: [] });
  });

  it("after it was answered keeps its log; its card is in no progress, no plan and no due count", async () => {
    const session = await start(storage.app);
    await finish(storage.app, session, { chance });
    const log = logOfLearner(storage.db, session.learner.id);
    const gone = attemptsOf(storage.app, session)[0]?.factId ?? "";
    const app = await restartWith(storage, withoutFacts(gone));
    expect(logOfLearner(storage.db, session.learner.id)).toEqual(log);
    const progress = readProgress(app, session.learner, "vi");
    expect(progress.answers).toBe(log.length);
    expect(progress.units[0]?.facts.map(({ fact }) => fact.id)).not.toContain(gone);
    expect(readSummary(app, session.learner, session.sessionId, "vi")?.facts.map(({ fact }) => fact.id)).not.toContain(
      gone,
    );
    storage.advance(30 * 86_400_000);
    const next = await start(app, "quiz", session.learner);
    expect(planOf(next).steps.map(({ factId }) => factId)).not.toContain(gone);
    await finish(app, next, { chance });
    expect(audit()).toMatchObject({ integrity: "ok", faults: [] });
  });

  it("with all others leaves a session that ends", async () => {
    const session = await start(storage.app);
    const attempt = openAttempt(storage.app, session);
    const ids = storage.app.content.index.chapter.facts.map(({ id }) => id);
    const app = await restartWith(storage, withoutFacts(...ids));
    if (attempt) await submit(app, session, attempt, "right");
    expect(openAttempt(app, session)).toBe(null);
    expect(readSummary(app, session.learner, session.sessionId, "vi")).toMatchObject({ openPosition: null });
    expect(readUnits(app, session.learner, "vi")[0]).toMatchObject({ factCount: 0, due: 0, expectedMark: 0 });
  });
});

describe("a changed wording", () => {
  it("keeps progress, and makes new items beside the old", async () => {
    const session = await start(storage.app);
    await finish(storage.app, session, { chance });
    const cards = cardsOfLearner(storage.db, session.learner.id);
    const items = rowCounts(storage.db)["items"] ?? 0;
    const app = await restartWith(storage, reworded);
    expect(cardsOfLearner(storage.db, session.learner.id)).toEqual(cards);
    storage.advance(86_400_000);
    const next = await start(app, "quiz", session.learner);
    const stem = openAttempt(app, next)?.item?.stem.vi;
    expect(stem).toMatch(/^Theo văn bản: /);
    await finish(app, next, { chance });
    expect(rowCounts(storage.db)["items"]).toBeGreaterThan(items);
    const versions = storage.db.sqlite.prepare("SELECT DISTINCT content_version FROM review_log").pluck().all();
    expect(versions).toHaveLength(2);
    expect(audit()).toMatchObject({ integrity: "ok", faults: [] });
  });
});

describe("the mirror of the content", () => {
  const search = (words: string) =>
    storage.db.sqlite
      .prepare("SELECT DISTINCT id FROM content_search WHERE content_search MATCH ?")
      .pluck()
      .all(`"${fold(words)}"`) as string[];

  it("holds every fact; a removed one is retired, and returns", async () => {
    const { chapter } = storage.app.content.index;
    const gone = chapter.facts[3]?.id;
    const facts = () =>
      storage.db.sqlite.prepare("SELECT id, is_retired AS isRetired FROM content_facts ORDER BY id").all();
    const all = (retired: readonly (string | undefined)[]) =>
      chapter.facts
        .map(({ id }) => ({ id, isRetired: retired.includes(id) ? 1 : 0 }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(facts()).toEqual(all([]));
    await restartWith(storage, withoutFacts(gone ?? ""));
    expect(facts()).toEqual(all([gone]));
    await restartWith(storage, unchanged);
    expect(facts()).toEqual(all([]));
  });

  it("is written only when the content has changed", async () => {
    const written = writtenRows(storage.db);
    await restartWith(storage, unchanged);
    expect(writtenRows(storage.db)).toBe(written);
  });

  it("is searched with and without accents, in any case", () => {
    const trotsky = search("Trốt-xki");
    expect(trotsky).toContain("trotsky");
    for (const words of ["trot xki", "TRỐT-XKI", "Trốt xki", "trốt-xki".normalize("NFD")])
      expect(search(words)).toEqual(trotsky);
    expect(search("tháng 8")).toEqual(search("thang 8"));
    expect(search("tháng 8").length).toBeGreaterThan(0);
    expect(search("không có cụm từ này ở đâu cả")).toEqual([]);
  });

  it("forgets the text of a fact that has left", async () => {
    const [fact] = storage.app.content.index.chapter.facts;
    const found = () =>
      storage.db.sqlite.prepare("SELECT count(*) FROM content_search WHERE id = ?").pluck().get(fact?.id);
    expect(found()).toBe(2);
    await restartWith(storage, withoutFacts(fact?.id ?? ""));
    expect(found()).toBe(0);
  });
});
