import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seededChance } from "~/domain/chance";
import { finish, start, type Started } from "../factories/study";
import { auditDatabase } from "../server/audit";
import { openTestStorage, type TestStorage } from "../server/compose";
import type { AnswerPlace } from "../server/virtual-learner";

/* The audit that the fault tests rest on must see what they are about. */

let storage: TestStorage;
let session: Started;
beforeEach(async () => {
  storage = await openTestStorage();
  session = await start(storage.app);
  await finish(storage.app, session, { chance: seededChance(2) });
});
afterEach(() => storage.close());

const audit = (acknowledged: readonly AnswerPlace[] = []) =>
  auditDatabase(`${storage.folder}/on-su.sqlite`, acknowledged);

describe("the audit", () => {
  it("finds nothing in a sound database", () => {
    const { sessionId } = session;
    expect(audit([{ sessionId, position: 1 }])).toMatchObject({ integrity: "ok", lost: [], faults: [], learners: 1 });
  });

  it("finds an acknowledged answer that is not there", () => {
    const lost = { sessionId: session.sessionId, position: 99 };
    expect(audit([lost]).lost).toEqual([`${session.sessionId}/99`]);
  });

  it.each([
    ["UPDATE cards SET due_day = '2030-01-01' WHERE rowid = 1", /^card .* its log says/],
    ["DELETE FROM cards WHERE rowid = 1", /^card .* is undefined/],
    ["UPDATE attempts SET done_at = NULL WHERE position = 1", /log rows whose attempt is open/],
    ["UPDATE attempts SET verdict = '{}' WHERE position = 1", /or says otherwise/],
    ["UPDATE study_sessions SET finished_at = NULL", /open sessions without one open attempt/],
    ["DELETE FROM browser_sessions", /sessions of nobody's browser/],
    [
      "INSERT INTO log_maintenance VALUES ('test'); DELETE FROM review_log WHERE seq = 1",
      /answered attempts without a log row|logs with gaps/,
    ],
  ])("finds what a half-done write would leave: %s", (spoil, fault) => {
    storage.db.sqlite.exec(spoil);
    expect(audit().faults).toContainEqual(expect.stringMatching(fault));
  });
});
