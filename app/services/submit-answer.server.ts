import { ulid } from "ulid";
import { completeAttempt, type AttemptState, type Completion } from "#db/commands/complete-attempt.server";
import { facetKey } from "~/domain/items/bank";
import { isGuessable, KINDS } from "~/domain/items/kinds";
import { grade } from "~/domain/grading/grade";
import type { Response } from "~/domain/grading/response";
import { ratingOf, type Ungradable } from "~/domain/grading/verdict";
import type { Card, CardState } from "~/domain/scheduling/card";
import { isTimeZone, localDayAt } from "~/domain/scheduling/days";
import type { AnswerRow } from "~/domain/scheduling/log";
import { SCHEDULER_VERSION } from "~/domain/scheduling/parameters";
import { reviewCard } from "~/domain/scheduling/review";
import { parametersOf, type AppContext } from "./context.server";
import type { Learner } from "./find-learner.server";
import { cardsByKey, doneSteps, nextAttempt } from "./session-steps.server";
import { saving, type NotSaved } from "./storage-failure.server";

export interface AnswerRequest {
  readonly learner: Learner;
  readonly sessionId: string;
  readonly position: number;
  /** The item that the form showed; another one than the attempt's is out of date. Null where the form did not say. */
  readonly itemId: string | null;
  /** Null to say that a shown fact has been read. */
  readonly response: Response | null;
  readonly clientAt: number | null;
  readonly timeZone: string | null;
}

export type AnswerResult =
  | { readonly status: "recorded" | "not-found" | "out-of-date" }
  | { readonly status: "ungradable"; readonly reason: Ungradable["reason"] }
  | NotSaved;

type Refusal =
  { readonly status: "out-of-date" } | { readonly status: "ungradable"; readonly reason: Ungradable["reason"] };

/**
 * Grades and records an answer, once: log row, card, and the next attempt, in one transaction. An answer that was given
 * before (double click, back, second tab) is "recorded" too, with the first result. What cannot be graded is logged nowhere.
 */
export function submitAnswer(app: AppContext, request: AnswerRequest): Promise<AnswerResult> {
  const { learner, sessionId, position } = request;
  const timeZone = request.timeZone !== null && isTimeZone(request.timeZone) ? request.timeZone : learner.timeZone;
  return saving(async (): Promise<AnswerResult> => {
    const result = await completeAttempt<Refusal>(app.db, { learnerId: learner.id, sessionId, position }, (state) =>
      decide(app, request, state, timeZone),
    );
    if (result.status === "refused") return result.refusal;
    return { status: result.status === "not-found" ? "not-found" : "recorded" };
  });
}

function decide(
  app: AppContext,
  request: AnswerRequest,
  state: AttemptState,
  timeZone: string,
): Completion | { refusal: Refusal } {
  const { learner, response } = request;
  const { session, attempt } = state;
  const at = app.clock();
  const cards = new Map(cardsByKey(state.cards));
  const isShown = attempt.type === "show";
  if (isShown !== (response === null)) return { refusal: { status: "out-of-date" } };
  if (request.itemId !== null && request.itemId !== attempt.itemId) return { refusal: { status: "out-of-date" } };

  let answer: Completion["answer"] = null;
  if (response !== null && attempt.item && attempt.facetId !== null) {
    const verdict = grade(attempt.item, response, app.content.names);
    if (verdict.outcome === "ungradable") return { refusal: { status: "ungradable", reason: verdict.reason } };
    const key = facetKey(attempt.factId, attempt.facetId);
    const before = cards.get(key) ?? null;
    const row: AnswerRow = {
      kind: "answer",
      id: ulid(at, app.random),
      seq: state.nextSeq,
      at,
      attemptId: attempt.id,
      factId: attempt.factId,
      facetId: attempt.facetId,
      itemId: attempt.item.id,
      itemKind: attempt.item.kind,
      contentVersion: app.content.index.chapter.version,
      response,
      verdict,
      rating: attempt.origin === "rest" ? null : ratingOf(verdict),
      stateBefore: before && stateOf(before),
      schedulerVersion: SCHEDULER_VERSION,
      parametersId: learner.parametersId,
      clientAt: request.clientAt,
      localDay: localDayAt(at, { timeZone, startHour: learner.dayStartHour }),
      timeZone,
    };
    const card = row.rating === null ? null : cardAfter(app, before, row);
    if (card) cards.set(key, card);
    answer = { row, card };
  }

  const attempts = state.attempts.map((other) =>
    other.id === attempt.id ? { ...other, doneAt: at, verdict: answer?.row.verdict ?? null } : other,
  );
  const next = nextAttempt(app, {
    learnerId: learner.id,
    sessionId: session.id,
    plan: session.plan,
    done: doneSteps(attempts),
    cards,
    at,
  });
  return { doneAt: at, answer, timeZone: timeZone === learner.timeZone ? null : timeZone, next };
}

function cardAfter(app: AppContext, before: Card | null, row: AnswerRow): Card {
  const { factId, facetId, itemId, at, localDay, rating, itemKind } = row;
  if (rating === null) throw new Error("only a rated answer changes a card");
  const { isTyped } = KINDS[itemKind];
  const review = { factId, facetId, itemId, at, localDay, rating, isTyped, isGuessable: isGuessable(itemKind) };
  return reviewCard(before, review, parametersOf(app, row.parametersId));
}

function stateOf({ factId: _fact, facetId: _facet, ...state }: Card): CardState {
  return state;
}
