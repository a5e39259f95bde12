import { findStudySession, type Attempt } from "#db/queries/study-session.server";
import { cardsOfFacts } from "#db/queries/cards.server";
import type { Lang } from "~/domain/facts/text";
import { daysBetween, localDayAt } from "~/domain/scheduling/days";
import type { AppContext } from "./context.server";
import type { FactView } from "./fact-view.server";
import { dayRuleOf, type Learner } from "./find-learner.server";
import { viewSession, type SessionView } from "./read-attempt.server";
import { viewAnswer, withheld, type AnswerView } from "./view-answer.server";

export interface VerdictView extends SessionView, AnswerView {
  /** The printed text of the fact's paragraphs, where the operator holds the chapter. */
  readonly printed: readonly { readonly number: number; readonly text: string }[];
  /** Whether the rest of a partly right answer is asked for next. */
  readonly asksForRest: boolean;
  /** In how many of the learner's days the question comes back; null while it is still being asked. */
  readonly comesBackInDays: number | null;
  /** The attempt that follows, or null at the session's end. */
  readonly nextPosition: number | null;
}

export type ReadVerdictResult =
  { readonly status: "found"; readonly view: VerdictView } | { readonly status: "open" | "not-found" };

/** The verdict on an attempt, the same at every reading. Reads only. */
export function readVerdict(
  app: AppContext,
  learner: Learner,
  sessionId: string,
  position: number,
  lang: Lang,
): ReadVerdictResult {
  const found = findStudySession(app.db, learner.id, sessionId);
  const attempt = found?.attempts.find((other) => other.position === position);
  if (!found || !attempt || attempt.type !== "ask") return { status: "not-found" };
  if (attempt.doneAt === null) return { status: "open" };
  const { item, verdict, response } = attempt;
  if (!item || !verdict || !response) return { status: "not-found" };

  const next = found.attempts.find((other) => other.position === position + 1);
  const asksForRest = next?.origin === "rest" && next.doneAt === null;
  const answer = { ...viewAnswer(app.content, { item, response, verdict }, lang), ...(asksForRest ? withheld : {}) };
  return {
    status: "found",
    view: {
      ...viewSession(app, found.session, found.attempts, position, lang),
      ...answer,
      printed: printedTexts(app, answer.fact),
      asksForRest,
      comesBackInDays: asksForRest ? null : comesBackInDays(app, learner, attempt),
      nextPosition: next?.position ?? null,
    },
  };
}

function printedTexts(app: AppContext, fact: FactView | null) {
  return (fact?.paragraphs ?? []).flatMap(({ number }) => {
    const text = app.content.printedText(number);
    return text === null ? [] : [{ number, text }];
  });
}

function comesBackInDays(app: AppContext, learner: Learner, { factId, facetId }: Attempt): number | null {
  const card = cardsOfFacts(app.db, learner.id, [factId]).find((other) => other.facetId === facetId);
  return card ? daysBetween(localDayAt(app.clock(), dayRuleOf(learner)), card.dueDay) : null;
}
