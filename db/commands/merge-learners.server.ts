import { eq } from "drizzle-orm";
import { mergeLogs } from "~/domain/scheduling/replay";
import type { Database } from "../client.server";
import { logOfLearner } from "../queries/review-log.server";
import {
  attempts,
  browserSessions,
  cards,
  learners,
  logMaintenance,
  returnCodes,
  reviewLog,
  studySessions,
} from "../schema.server";
import { inTransaction } from "../transaction.server";
import { rebuildCardsInTransaction } from "./rebuild-cards.server";

/**
 * Joins one learner's progress to another's: the union of both logs in order of time, replayed. Everything of `fromId`
 * belongs to `intoId` afterwards, and `fromId` is gone.
 */
export function mergeLearners(db: Database, fromId: string, intoId: string): Promise<void> {
  return inTransaction(db, () => {
    if (fromId === intoId) return;
    const merged = mergeLogs(logOfLearner(db, intoId), logOfLearner(db, fromId));
    db.orm.insert(logMaintenance).values({ reason: "merge" }).run();
    // Out of the way first: (learner, seq) is unique at every moment.
    const move = (id: string, seq: number) =>
      db.orm.update(reviewLog).set({ learnerId: intoId, seq }).where(eq(reviewLog.id, id)).run();
    for (const { id, seq } of merged) move(id, -seq);
    for (const { id, seq } of merged) move(id, seq);
    db.orm.delete(logMaintenance).run();
    for (const table of [attempts, studySessions, browserSessions, returnCodes])
      db.orm.update(table).set({ learnerId: intoId }).where(eq(table.learnerId, fromId)).run();
    db.orm.delete(cards).where(eq(cards.learnerId, fromId)).run();
    db.orm.delete(learners).where(eq(learners.id, fromId)).run();
    rebuildCardsInTransaction(db, intoId);
  });
}
