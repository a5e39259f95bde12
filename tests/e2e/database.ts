import { eq, sql } from "drizzle-orm";
import { findStudySession, type Attempt } from "#db/queries/study-session.server";
import { reviewLog, studySessions } from "#db/schema.server";
import type { TestServer } from "#tests/server/compose";

/* What the tests know of a question comes from the database, never from the page: the page must not know it. */

/** Which attempt an address shows. Throws where it shows none. */
export function placeOf(url: string): { sessionId: string; position: number } {
  const [, sessionId, position] = /\/sessions\/([^/]+)\/(\d+)/.exec(url) ?? [];
  if (sessionId === undefined) throw new Error(`no attempt at ${url}`);
  return { sessionId, position: Number(position) };
}

/** The attempts of a session in order. */
export function attemptsOf({ db }: TestServer, sessionId: string): Attempt[] {
  const session = db.orm.select().from(studySessions).where(eq(studySessions.id, sessionId)).get();
  return (session && findStudySession(db, session.learnerId, sessionId)?.attempts) ?? [];
}

/** The attempt that a page shows, with its item and key. */
export function attemptAt(server: TestServer, url: string): Attempt {
  const { sessionId, position } = placeOf(url);
  const attempt = attemptsOf(server, sessionId).find((other) => other.position === position);
  if (!attempt) throw new Error(`the database has no attempt ${position} of session ${sessionId}`);
  return attempt;
}

/** The log rows of one attempt: never more than one. */
export function rowsOfAttempt({ db }: TestServer, attemptId: string) {
  return db.orm.select().from(reviewLog).where(eq(reviewLog.attemptId, attemptId)).all();
}

/** The log rows of a learner in order. */
export function rowsOfLearner({ db }: TestServer, learnerId: string) {
  return db.orm.select().from(reviewLog).where(eq(reviewLog.learnerId, learnerId)).orderBy(reviewLog.seq).all();
}

/** How many rows the log has, of all learners together. */
export function countRows({ db }: TestServer): number {
  return (
    db.orm
      .select({ rows: sql<number>`count(*)` })
      .from(reviewLog)
      .get()?.rows ?? 0
  );
}
