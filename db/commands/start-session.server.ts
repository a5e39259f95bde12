import type { Item } from "~/domain/items/item";
import type { Database } from "../client.server";
import { attempts, browserSessions, items, learners, studySessions } from "../schema.server";
import { inTransaction } from "../transaction.server";
import type { NewBrowserSession, NewLearner } from "./learner.server";

export type NewStudySession = typeof studySessions.$inferInsert;
/** The next attempt, with the item that it serves. */
export type NewAttempt = typeof attempts.$inferInsert & { readonly item: Item | null };

export interface StartSession {
  /** Set for somebody who comes without a cookie. */
  readonly guest: { readonly learner: NewLearner; readonly browserSession: NewBrowserSession } | null;
  readonly session: NewStudySession;
  readonly first: NewAttempt;
}

/** Begins a session with its first attempt; makes the learner first where there is none. */
export function startSession(db: Database, { guest, session, first }: StartSession): Promise<void> {
  return inTransaction(db, () => {
    if (guest) {
      db.orm.insert(learners).values(guest.learner).run();
      db.orm.insert(browserSessions).values(guest.browserSession).run();
    }
    db.orm.insert(studySessions).values(session).run();
    insertAttempt(db, first);
  });
}

/** For use inside a transaction: the attempt, and its item where it is served for the first time. */
export function insertAttempt(db: Database, { item, ...attempt }: NewAttempt): void {
  if (item) {
    const { id, kind, factId, facetId } = item;
    db.orm
      .insert(items)
      .values({ id, kind, factId, facetId, content: item, createdAt: attempt.createdAt })
      .onConflictDoNothing()
      .run();
  }
  db.orm.insert(attempts).values(attempt).run();
}
