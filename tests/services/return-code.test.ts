import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { logOfLearner } from "#db/queries/review-log.server";
import { seededChance } from "~/domain/chance";
import { findLearner } from "~/services/find-learner.server";
import { readProgress } from "~/services/read-progress.server";
import { readSummary } from "~/services/read-summary.server";
import { finishHere, issueReturnCode, openReturnCode } from "~/services/return-code.server";
import type { Learner } from "~/services/find-learner.server";
import { finish, openAttempt, start, submit, type Started } from "../factories/study";
import { auditDatabase } from "../server/audit";
import { openTestStorage, type TestStorage } from "../server/compose";
import { rowCounts } from "./row-counts";

let storage: TestStorage;
let session: Started;
beforeEach(async () => {
  storage = await openTestStorage();
  session = await start(storage.app);
  await finish(storage.app, session, { chance: seededChance(2) });
});
afterEach(() => storage.close());

async function issue(learner: Learner = session.learner): Promise<string> {
  const result = await issueReturnCode(storage.app, learner);
  if (result.status !== "issued") throw new Error(result.status);
  return result.code;
}

const open = (code: string, current: Learner | null = null, own: "merge" | "leave" | null = null) =>
  openReturnCode(storage.app, { code, current, own });

describe("a return code", () => {
  it("opens the same progress elsewhere, however it is typed", async () => {
    const code = await issue();
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    const typed = [
      code,
      code.toLowerCase(),
      code.replaceAll("-", " "),
      `  ${code.replaceAll("-", "")}\n`,
      code.replaceAll("0", "O").replaceAll("1", "l"),
      code.replaceAll("0", "o").replaceAll("1", "I"),
      code.replace(/[0-9A-Z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
      code.replaceAll("-", "–"),
    ];
    for (const text of typed) {
      const result = await open(text);
      if (result.status !== "opened") throw new Error(`${text}: ${result.status}`);
      expect(findLearner(storage.app, result.token)?.id).toBe(session.learner.id);
    }
  });

  it("stands hashed in the database, and an earlier one stays good", async () => {
    const codes = [await issue(), await issue()];
    const dump = JSON.stringify(storage.db.sqlite.prepare("SELECT * FROM return_codes").all());
    for (const code of codes) {
      expect(dump).not.toContain(code);
      expect(dump).not.toContain(code.replaceAll("-", ""));
      expect((await open(code)).status).toBe("opened");
    }
  });

  it.each([
    ["", "unreadable"],
    ["7K2M-9QXT", "unreadable"],
    ["7K2M-9QXT-4D8F-3HWU", "unreadable"],
    ["7K2M-9QXT-4D8F-3HWB-0", "unreadable"],
    ["7K2M-9QXT-4D8F-3HWB", "unknown"],
    ["%' OR 1=1 --", "unreadable"],
  ])("that is %j is %s, and writes nothing", async (code, status) => {
    const counts = rowCounts(storage.db);
    expect((await open(code)).status).toBe(status);
    expect(rowCounts(storage.db)).toEqual(counts);
  });

  it("of the progress that is open here opens nothing", async () => {
    expect(await open(await issue(), session.learner)).toEqual({ status: "already-open" });
  });
});

describe("finishing on a computer", () => {
  it("forgets the guest there; the code still opens their progress", async () => {
    const code = await issue();
    expect(await finishHere(storage.app, session.token ?? "")).toEqual({ status: "finished" });
    expect(findLearner(storage.app, session.token)).toBe(null);
    const result = await open(code);
    const learner = result.status === "opened" ? findLearner(storage.app, result.token) : null;
    expect(learner && readProgress(storage.app, learner, "vi").answers).toBeGreaterThan(5);
  });
});

describe("opening a code over progress of one's own", () => {
  let other: Started;
  beforeEach(async () => {
    storage.advance(60_000);
    other = await start(storage.app);
    await finish(storage.app, other, { chance: seededChance(3) });
    // Both learners' answers interleave in time.
    storage.advance(3_600_000);
    const again = await start(storage.app, "quiz", session.learner);
    await finish(storage.app, again, { chance: seededChance(4), beforeAnswer: () => storage.advance(1_000) });
  });

  it("asks first, and writes nothing", async () => {
    const code = await issue();
    const counts = rowCounts(storage.db);
    const answers = logOfLearner(storage.db, other.learner.id).length;
    expect(await open(code, other.learner)).toEqual({ status: "has-own-progress", answers });
    expect(rowCounts(storage.db)).toEqual(counts);
  });

  it("merged: the union of both logs in order of time, replayed; the sessions come along", async () => {
    const code = await issue();
    const mine = logOfLearner(storage.db, session.learner.id);
    const theirs = logOfLearner(storage.db, other.learner.id);
    const result = await open(code, other.learner, "merge");
    expect(result.status).toBe("opened");
    const merged = logOfLearner(storage.db, session.learner.id);
    const bare = (rows: readonly object[]) => rows.map((row) => ({ ...row, seq: 0, learnerId: "" }));
    expect(bare(merged)).toHaveLength(mine.length + theirs.length);
    expect(bare(merged)).toEqual(expect.arrayContaining(bare([...mine, ...theirs])));
    expect(merged.map(({ seq }) => seq)).toEqual(merged.map((_, at) => at + 1));
    expect(merged.every((row, at) => row.at >= (merged[at - 1]?.at ?? 0))).toBe(true);
    expect(logOfLearner(storage.db, other.learner.id)).toEqual([]);
    expect(auditDatabase(`${storage.folder}/on-su.sqlite`)).toMatchObject({ learners: 1, integrity: "ok", faults: [] });
    expect(readSummary(storage.app, session.learner, other.sessionId, "vi")?.questions).toBeGreaterThan(0);
    // The other browser's cookie opens the joint progress.
    expect(findLearner(storage.app, other.token)?.id).toBe(session.learner.id);
    expect(rowCounts(storage.db)["log_maintenance"]).toBe(0);
    expect(() => storage.db.sqlite.exec("DELETE FROM review_log")).toThrow(/append-only/);
  });

  it("merged in the middle of sessions: both can be gone on with", async () => {
    const mine = await start(storage.app, "quiz", session.learner);
    const theirs = await start(storage.app, "quiz", other.learner);
    const first = openAttempt(storage.app, theirs);
    if (first) await submit(storage.app, theirs, first, "wrong");
    await open(await issue(), other.learner, "merge");
    const { learner } = session;
    for (const { sessionId } of [theirs, mine])
      await finish(storage.app, { learner, sessionId }, { chance: seededChance(5) });
    expect(auditDatabase(`${storage.folder}/on-su.sqlite`)).toMatchObject({ integrity: "ok", faults: [] });
  });

  it("left: this browser opens the other progress, its own stays behind untouched", async () => {
    const theirs = logOfLearner(storage.db, other.learner.id);
    expect((await open(await issue(), other.learner, "leave")).status).toBe("opened");
    expect(logOfLearner(storage.db, other.learner.id)).toEqual(theirs);
  });
});
