import { asc, eq } from "drizzle-orm";
import type { LogRow } from "~/domain/scheduling/log";
import type { SchedulerParameters } from "~/domain/scheduling/parameters";
import type { Database } from "../client.server";
import { learners, reviewLog, schedulerParameters } from "../schema.server";

/** The learner's whole log, in order. */
export function logOfLearner(db: Database, learnerId: string): LogRow[] {
  return db.orm
    .select()
    .from(reviewLog)
    .where(eq(reviewLog.learnerId, learnerId))
    .orderBy(asc(reviewLog.seq))
    .all()
    .map((row) => row as unknown as LogRow);
}

/** Every learner's id: for commands that go over all of them. */
export function unscopedLearnerIds(db: Database): string[] {
  return db.orm
    .select({ id: learners.id })
    .from(learners)
    .orderBy(asc(learners.id))
    .all()
    .map(({ id }) => id);
}

/** All sets of parameters that log rows may name, by id. */
export function unscopedParameters(db: Database): ReadonlyMap<string, SchedulerParameters> {
  return new Map(
    db.orm
      .select()
      .from(schedulerParameters)
      .orderBy(asc(schedulerParameters.id))
      .all()
      .map((row) => [row.id, row]),
  );
}
