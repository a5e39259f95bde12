import { findStudySession, type Attempt } from "#db/queries/study-session.server";
import type { Chance } from "~/domain/chance";
import type { AppContext } from "~/services/context.server";
import { findLearner, type Learner } from "~/services/find-learner.server";
import { startSession } from "~/services/start-session.server";
import { submitAnswer, type AnswerResult } from "~/services/submit-answer.server";
import { chanceWish, responseTo, type Wish } from "./responses";

/** The unit that all these tests study. */
export const unitOf = ({ content }: AppContext): string => {
  const unit = content.index.chapter.units[0];
  if (!unit) throw new Error("the content has no unit");
  return unit.id;
};

export type Mode = "learn" | "quiz";

export interface Started {
  readonly learner: Learner;
  readonly token: string | null;
  readonly sessionId: string;
  readonly position: number;
}

/** Starts a session, for a new guest or for a learner; null where there is nothing new to learn. */
export async function tryStart(
  app: AppContext,
  mode: Mode,
  learner: Learner | null = null,
  timeZone: string | null = null,
): Promise<Started | null> {
  const result = await startSession(app, { learner, unitId: unitOf(app), mode, timeZone });
  if (result.status === "nothing-new") return null;
  if (result.status !== "started") throw new Error(`the session did not start: ${result.status}`);
  const { sessionId, position, token } = result;
  const who = learner ?? findLearner(app, token);
  if (!who) throw new Error("the new guest's token opens nothing");
  return { learner: who, token, sessionId, position };
}

/** As `tryStart`, where there must be something to study. */
export async function start(app: AppContext, mode: Mode = "quiz", learner: Learner | null = null): Promise<Started> {
  const started = await tryStart(app, mode, learner);
  if (!started) throw new Error("nothing new");
  return started;
}

/** The session's attempts as they stand in the database, in order. */
export function attemptsOf(app: AppContext, { learner, sessionId }: Pick<Started, "learner" | "sessionId">): Attempt[] {
  const found = findStudySession(app.db, learner.id, sessionId);
  if (!found) throw new Error(`no session ${sessionId}`);
  return found.attempts;
}

/** The attempt that waits for an answer; null at the session's end. */
export const openAttempt = (app: AppContext, session: Pick<Started, "learner" | "sessionId">): Attempt | null =>
  attemptsOf(app, session).find(({ doneAt }) => doneAt === null) ?? null;

/** Submits what the wish asks for to an attempt; a shown fact is read. */
export function submit(
  app: AppContext,
  { learner, sessionId }: Pick<Started, "learner" | "sessionId">,
  { position, itemId, item }: Attempt,
  wish: Wish,
  timeZone: string | null = null,
): Promise<AnswerResult> {
  const response = item ? responseTo(item, wish) : null;
  return submitAnswer(app, { learner, sessionId, position, itemId, response, clientAt: null, timeZone });
}

export interface StudyOptions {
  readonly chance: Chance;
  readonly timeZone?: string;
  /** Called before every answer. */
  readonly beforeAnswer?: (attempt: Attempt) => void;
}

const MOST_STEPS = 200;

/** Goes on with a session to its end. Returns the number of its attempts; throws when it does not end. */
export async function finish(
  app: AppContext,
  session: Pick<Started, "learner" | "sessionId">,
  { chance, timeZone, beforeAnswer }: StudyOptions,
): Promise<number> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const attempt = openAttempt(app, session);
    if (!attempt) return attemptsOf(app, session).length;
    beforeAnswer?.(attempt);
    const { status } = await submit(app, session, attempt, chanceWish(chance), timeZone ?? null);
    if (status !== "recorded") throw new Error(`the answer was not recorded: ${status}`);
  }
  throw new Error(`session ${session.sessionId} did not end after ${MOST_STEPS} steps`);
}
