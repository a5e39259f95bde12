import { findStudySession, type Attempt, type StudySessionRow } from "#db/queries/study-session.server";
import type { Lang } from "~/domain/facts/text";
import { stepsLeft } from "~/domain/scheduling/session";
import type { AppContext } from "./context.server";
import { viewFact, type FactView } from "./fact-view.server";
import type { Learner } from "./find-learner.server";
import { viewQuestion, type QuestionView } from "./question-view.server";
import { doneSteps } from "./session-steps.server";

export interface Progress {
  /** The step at hand, from 1, and how many there will be if all goes well. */
  readonly step: number;
  readonly steps: number;
}

export interface SessionView {
  readonly sessionId: string;
  readonly unitId: string;
  readonly unitTitle: string;
  readonly mode: "learn" | "quiz";
  readonly position: number;
  readonly progress: Progress;
}

export type AttemptView =
  | (SessionView & {
      readonly type: "show";
      /** Null for a fact that has left the content since. */ readonly fact: FactView | null;
    })
  | (SessionView & {
      readonly type: "ask";
      readonly question: QuestionView;
      /** Set where the rest of a partly right answer is asked for: what was typed before. */
      readonly given: { readonly day: string; readonly month: string; readonly year: string } | null;
    });

export type ReadAttemptResult =
  | { readonly status: "open"; readonly attempt: AttemptView }
  | { readonly status: "answered" | "shown" | "finished" | "not-found" };

/** What a position of a session shows now. Reads only. */
export function readAttempt(
  app: AppContext,
  learner: Learner,
  sessionId: string,
  position: number,
  lang: Lang,
): ReadAttemptResult {
  const found = findStudySession(app.db, learner.id, sessionId);
  const attempt = found?.attempts.find((other) => other.position === position);
  if (!found) return { status: "not-found" };
  if (!attempt) return { status: found.session.finishedAt === null ? "not-found" : "finished" };
  if (attempt.doneAt !== null) return { status: attempt.type === "show" ? "shown" : "answered" };
  const session = viewSession(app, found.session, found.attempts, position, lang);
  if (attempt.type === "show") {
    const fact = app.content.index.facts.get(attempt.factId);
    const view = fact ? viewFact(app.content.index, fact, lang) : null;
    return { status: "open", attempt: { ...session, type: "show", fact: view } };
  }
  const question = attempt.item && viewQuestion(attempt.item, lang);
  const before = found.attempts.find((other) => other.position === position - 1);
  const given = attempt.origin === "rest" && before?.response?.kind === "typed-date" ? before.response : null;
  return question
    ? {
        status: "open",
        attempt: {
          ...session,
          type: "ask",
          question,
          given: given && { day: given.day, month: given.month, year: given.year },
        },
      }
    : { status: "not-found" };
}

/** Where in its session a position stands. */
export function viewSession(
  app: AppContext,
  session: StudySessionRow,
  attempts: readonly Attempt[],
  position: number,
  lang: Lang,
): SessionView {
  const done = doneSteps(attempts.filter((attempt) => attempt.position < position));
  return {
    sessionId: session.id,
    unitId: session.unitId,
    unitTitle: app.content.index.units.get(session.unitId)?.title[lang] ?? "",
    mode: session.mode,
    position,
    progress: {
      step: position,
      steps: Math.max(position, done.length + stepsLeft(session.plan, done, app.content.hasTyped)),
    },
  };
}
