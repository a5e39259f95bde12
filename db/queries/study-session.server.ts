import { and, asc, desc, eq, isNull, gt } from "drizzle-orm";
import type { Item } from "~/domain/items/item";
import type { SessionPlan } from "~/domain/scheduling/session";
import type { Database } from "../client.server";
import { attempts, items, studySessions } from "../schema.server";

export type StudySessionRow = typeof studySessions.$inferSelect;
export type AttemptRow = typeof attempts.$inferSelect;
/** An attempt with the item that it asks, as served. */
export type Attempt = AttemptRow & { readonly item: Item | null };

/** A session of the learner's with its attempts in order; null for one that is not theirs. */
export function findStudySession(
  db: Database,
  learnerId: string,
  sessionId: string,
): { session: StudySessionRow; attempts: Attempt[] } | null {
  const session = db.orm
    .select()
    .from(studySessions)
    .where(and(eq(studySessions.id, sessionId), eq(studySessions.learnerId, learnerId)))
    .get();
  return session ? { session, attempts: attemptsOf(db, sessionId) } : null;
}

/** An unfinished session, and where it stands. */
export interface OpenSession {
  readonly sessionId: string;
  readonly unitId: string;
  readonly mode: SessionPlan["mode"];
  readonly position: number;
}

/** The learner's unfinished sessions that began after an instant, the latest first. */
export function openSessions(db: Database, learnerId: string, afterMs: number): OpenSession[] {
  const { id, unitId, mode, createdAt, finishedAt } = studySessions;
  return db.orm
    .select({ sessionId: id, unitId, mode, position: attempts.position })
    .from(studySessions)
    .innerJoin(attempts, and(eq(attempts.sessionId, id), isNull(attempts.doneAt)))
    .where(and(eq(studySessions.learnerId, learnerId), isNull(finishedAt), gt(createdAt, afterMs)))
    .orderBy(desc(createdAt), desc(id))
    .all();
}

function attemptsOf(db: Database, sessionId: string): Attempt[] {
  return db.orm
    .select({ attempt: attempts, item: items.content })
    .from(attempts)
    .leftJoin(items, eq(items.id, attempts.itemId))
    .where(eq(attempts.sessionId, sessionId))
    .orderBy(asc(attempts.position))
    .all()
    .map(({ attempt, item }) => ({ ...attempt, item }));
}
