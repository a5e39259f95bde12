import { and, count, eq, gt } from "drizzle-orm";
import type { Database } from "../client.server";
import { browserSessions, learners, returnCodes, reviewLog } from "../schema.server";

export type LearnerRow = typeof learners.$inferSelect;

/** The learner whose browser holds the token, unless it has run out. */
export function findLearnerByToken(db: Database, tokenHash: string, nowMs: number): LearnerRow | null {
  const row = db.orm
    .select({ learner: learners })
    .from(browserSessions)
    .innerJoin(learners, eq(learners.id, browserSessions.learnerId))
    .where(and(eq(browserSessions.tokenHash, tokenHash), gt(browserSessions.expiresAt, nowMs)))
    .get();
  return row?.learner ?? null;
}

export function findLearnerByReturnCode(db: Database, codeHash: string): LearnerRow | null {
  const row = db.orm
    .select({ learner: learners })
    .from(returnCodes)
    .innerJoin(learners, eq(learners.id, returnCodes.learnerId))
    .where(eq(returnCodes.codeHash, codeHash))
    .get();
  return row?.learner ?? null;
}

/** How many answers the learner's log holds, and how many return codes were made. */
export function countKept(db: Database, learnerId: string): { answers: number; returnCodes: number } {
  const answers = db.orm
    .select({ number: count() })
    .from(reviewLog)
    .where(and(eq(reviewLog.learnerId, learnerId), eq(reviewLog.kind, "answer")))
    .get();
  const codes = db.orm.select({ number: count() }).from(returnCodes).where(eq(returnCodes.learnerId, learnerId)).get();
  return { answers: answers?.number ?? 0, returnCodes: codes?.number ?? 0 };
}
