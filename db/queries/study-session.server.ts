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

/** The latest unfinished session of a unit and mode that began after an instant, with the position that is open, if any. */
export function findOpenSession(
  db: Database,
  learnerId: string,
  unitId: string,
  mode: SessionPlan["mode"] | null,
  afterMs: number,
): { session: StudySessionRow; position: number } | null {
  const session = db.orm
    .select()
    .from(studySessions)
    .where(
      and(
        eq(studySessions.learnerId, learnerId),
        eq(studySessions.unitId, unitId),
        ...(mode === null ? [] : [eq(studySessions.mode, mode)]),
        isNull(studySessions.finishedAt),
        gt(studySessions.createdAt, afterMs),
      ),
    )
    .orderBy(desc(studySessions.createdAt), desc(studySessions.id))
    .get();
  if (!session) return null;
  const open = attemptsOf(db, session.id).find(({ doneAt }) => doneAt === null);
  return open ? { session, position: open.position } : null;
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
