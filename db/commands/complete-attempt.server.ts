import { and, eq, sql } from "drizzle-orm";
import type { Card } from "~/domain/scheduling/card";
import type { AnswerRow } from "~/domain/scheduling/log";
import type { Database } from "../client.server";
import { cardsOfFacts } from "../queries/cards.server";
import { findStudySession, type Attempt, type StudySessionRow } from "../queries/study-session.server";
import { attempts, cards, learners, reviewLog, studySessions } from "../schema.server";
import { inTransaction } from "../transaction.server";
import { insertAttempt, type NewAttempt } from "./start-session.server";

export interface AttemptScope {
  readonly learnerId: string;
  readonly sessionId: string;
  readonly position: number;
}

/** What stands in the database when an attempt is completed, read under the write lock. */
export interface AttemptState {
  readonly session: StudySessionRow;
  readonly attempt: Attempt;
  readonly attempts: readonly Attempt[];
  /** The learner's cards of all facts of the session. */
  readonly cards: readonly Card[];
  /** The place of the next row in the learner's log. */
  readonly nextSeq: number;
}

/** What is to be written. `answer` is null for a fact that was only shown; `next` is null at the session's end. */
export interface Completion {
  readonly doneAt: number;
  readonly answer: { readonly row: AnswerRow; readonly card: Card | null } | null;
  readonly timeZone: string | null;
  readonly next: NewAttempt | null;
}

export type CompleteResult<Refusal> =
  | { readonly status: "completed" }
  /** It was completed before: nothing was written now. */
  | { readonly status: "already" }
  | { readonly status: "refused"; readonly refusal: Refusal }
  | { readonly status: "not-found" };

/**
 * Completes an attempt in one transaction: log row, card, attempt and the next attempt, or nothing. `decide` is called with
 * what stands there and must not wait. Resolves after COMMIT. A second call for the same attempt writes nothing.
 */
export function completeAttempt<Refusal>(
  db: Database,
  scope: AttemptScope,
  decide: (state: AttemptState) => Completion | { readonly refusal: Refusal },
): Promise<CompleteResult<Refusal>> {
  return inTransaction(db, (): CompleteResult<Refusal> => {
    const found = findStudySession(db, scope.learnerId, scope.sessionId);
    const attempt = found?.attempts.find(({ position }) => position === scope.position);
    if (!found || !attempt) return { status: "not-found" };
    if (attempt.doneAt !== null) return { status: "already" };
    const factIds = [...new Set([...found.session.plan.steps, ...found.attempts].map(({ factId }) => factId))];
    const decision = decide({
      ...found,
      attempt,
      cards: cardsOfFacts(db, scope.learnerId, factIds),
      nextSeq: nextSeqOf(db, scope.learnerId),
    });
    if ("refusal" in decision) return { status: "refused", refusal: decision.refusal };
    write(db, scope, attempt.id, decision);
    return { status: "completed" };
  });
}

function write(db: Database, { learnerId, sessionId }: AttemptScope, attemptId: string, completion: Completion): void {
  const { answer, doneAt, next, timeZone } = completion;
  if (answer) {
    db.orm
      .insert(reviewLog)
      .values({ ...answer.row, learnerId })
      .run();
    if (answer.card) upsertCard(db, learnerId, answer.card);
  }
  db.orm
    .update(attempts)
    .set({ doneAt, response: answer?.row.response ?? null, verdict: answer?.row.verdict ?? null })
    .where(and(eq(attempts.id, attemptId), eq(attempts.learnerId, learnerId)))
    .run();
  if (timeZone !== null) db.orm.update(learners).set({ timeZone }).where(eq(learners.id, learnerId)).run();
  if (next) insertAttempt(db, next);
  else
    db.orm
      .update(studySessions)
      .set({ finishedAt: doneAt })
      .where(and(eq(studySessions.id, sessionId), eq(studySessions.learnerId, learnerId)))
      .run();
}

/** For use inside a transaction. */
export function upsertCard(db: Database, learnerId: string, card: Card): void {
  db.orm
    .insert(cards)
    .values({ ...card, learnerId })
    .onConflictDoUpdate({ target: [cards.learnerId, cards.factId, cards.facetId], set: { ...card } })
    .run();
}

function nextSeqOf(db: Database, learnerId: string): number {
  const row = db.orm
    .select({ last: sql<number | null>`max(${reviewLog.seq})` })
    .from(reviewLog)
    .where(eq(reviewLog.learnerId, learnerId))
    .get();
  return (row?.last ?? 0) + 1;
}
