import { ulid } from "ulid";
import { startSession as writeSession } from "#db/commands/start-session.server";
import { cardsOfFacts } from "#db/queries/cards.server";
import { openSessions } from "#db/queries/study-session.server";
import type { Fact } from "~/domain/facts/fact";
import { isTimeZone, localDayAt } from "~/domain/scheduling/days";
import { DEFAULT_PARAMETERS } from "~/domain/scheduling/parameters";
import { planLearning, planQuiz } from "~/domain/scheduling/plan";
import type { SessionPlan } from "~/domain/scheduling/session";
import { parametersOf, type AppContext } from "./context.server";
import { DEFAULT_DAY_START_HOUR, dayRuleOf, type Learner } from "./find-learner.server";
import { createToken, hashSecret } from "./secrets.server";
import { cardsByKey, nextAttempt } from "./session-steps.server";
import { saving, type NotSaved } from "./storage-failure.server";

export interface StartRequest {
  /** Null for somebody new: a guest is made. */
  readonly learner: Learner | null;
  readonly unitId: string;
  readonly mode: SessionPlan["mode"];
  /** As the browser says, if it does. */
  readonly timeZone: string | null;
}

export type StartResult =
  | {
      readonly status: "started";
      readonly sessionId: string;
      readonly position: number;
      /** For the new guest's cookie. */
      readonly token: string | null;
    }
  | { readonly status: "unknown-unit" | "nothing-new" }
  | NotSaved;

/** How long a browser keeps a guest, in milliseconds: 400 days, the longest that browsers allow. */
export const BROWSER_SESSION_MS = 400 * 86_400_000;
/** A session left open for longer is not gone on with: much may have been forgotten. */
export const RESUME_MS = 24 * 3_600_000;

/** Starts a session on a unit, or goes on with the one that is open. */
export async function startSession(app: AppContext, request: StartRequest): Promise<StartResult> {
  const facts = app.content.index.factsByUnit.get(request.unitId);
  if (!facts) return { status: "unknown-unit" };
  const now = app.clock();
  const open = (request.learner ? openSessions(app.db, request.learner.id, now - RESUME_MS) : []).find(
    ({ unitId, mode }) => unitId === request.unitId && mode === request.mode,
  );
  if (open) return { status: "started", sessionId: open.sessionId, position: open.position, token: null };

  const guest = request.learner ? null : newGuest(app, request.timeZone, now);
  const learner = request.learner ?? guest?.learner;
  if (!learner) throw new Error("a session needs a learner");
  const cards = cardsByKey(
    cardsOfFacts(
      app.db,
      learner.id,
      facts.map(({ id }) => id),
    ),
  );
  const plan = planFor(app, request.mode, facts, learner, cards, now);
  const sessionId = ulid(now, app.random);
  const first = nextAttempt(app, { learnerId: learner.id, sessionId, plan, done: [], cards, at: now });
  if (!first) return { status: "nothing-new" };
  const session = {
    id: sessionId,
    learnerId: learner.id,
    unitId: request.unitId,
    mode: plan.mode,
    plan,
    createdAt: now,
  };
  return saving(async () => {
    await writeSession(app.db, { guest, session, first });
    return { status: "started", sessionId, position: first.position, token: guest?.token ?? null };
  });
}

function planFor(
  app: AppContext,
  mode: SessionPlan["mode"],
  facts: readonly Fact[],
  learner: Learner,
  cards: ReturnType<typeof cardsByKey>,
  nowMs: number,
): SessionPlan {
  const state = {
    cards,
    today: localDayAt(nowMs, dayRuleOf(learner)),
    nowMs,
    parameters: parametersOf(app, learner.parametersId),
    canAsk: app.content.canAsk,
  };
  return mode === "learn" ? planLearning(facts, state, app.random) : planQuiz(facts, state, app.random);
}

function newGuest(app: AppContext, timeZone: string | null, now: number) {
  const token = createToken();
  const learner: Learner = {
    id: ulid(now, app.random),
    createdAt: now,
    timeZone: timeZone !== null && isTimeZone(timeZone) ? timeZone : app.defaultTimeZone,
    dayStartHour: DEFAULT_DAY_START_HOUR,
    parametersId: DEFAULT_PARAMETERS.id,
  };
  const browserSession = {
    tokenHash: hashSecret(token),
    learnerId: learner.id,
    createdAt: now,
    expiresAt: now + BROWSER_SESSION_MS,
  };
  return { token, learner, browserSession };
}
