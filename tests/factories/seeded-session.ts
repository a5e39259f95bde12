import { ulid } from "ulid";
import { startSession as writeSession } from "#db/commands/start-session.server";
import type { Response } from "~/domain/grading/response";
import type { Item } from "~/domain/items/item";
import { DEFAULT_PARAMETERS } from "~/domain/scheduling/parameters";
import type { SessionPlan } from "~/domain/scheduling/session";
import { findLearner } from "~/services/find-learner.server";
import { createToken, hashSecret } from "~/services/secrets.server";
import { BROWSER_SESSION_MS } from "~/services/start-session.server";
import { submitAnswer } from "~/services/submit-answer.server";
import type { TestServer } from "../server/compose";

export interface SeededSession {
  readonly learnerId: string;
  readonly sessionId: string;
  /** Opens the progress in a browser. */
  readonly token: string;
}

export interface SeedOptions {
  readonly steps: SessionPlan["steps"];
  readonly mode?: SessionPlan["mode"];
  /** What the first step asks; left out where it shows a fact. */
  readonly first?: Item;
  /** How long the browser may keep the progress, in milliseconds from now. */
  readonly lifetimeMs?: number;
}

/** Writes a new learner with a session that begins as it is told, so that a test need not wait for a question to come. */
export async function seedSession({ app }: Pick<TestServer, "app">, options: SeedOptions): Promise<SeededSession> {
  const { steps, mode = "quiz", first, lifetimeMs = BROWSER_SESSION_MS } = options;
  const now = app.clock();
  const [learnerId, sessionId, token] = [ulid(now), ulid(now), createToken()];
  const [step] = steps;
  if (!step) throw new Error("a session needs a step");
  const unitId = app.content.index.facts.get(step.factId)?.unit;
  if (unitId === undefined) throw new Error(`no fact ${step.factId}`);
  await writeSession(app.db, {
    guest: {
      learner: {
        id: learnerId,
        createdAt: now,
        timeZone: app.defaultTimeZone,
        dayStartHour: 4,
        parametersId: DEFAULT_PARAMETERS.id,
      },
      browserSession: { tokenHash: hashSecret(token), learnerId, createdAt: now, expiresAt: now + lifetimeMs },
    },
    session: { id: sessionId, learnerId, unitId, mode, plan: { mode, steps }, createdAt: now },
    first: {
      id: ulid(now),
      sessionId,
      learnerId,
      position: 1,
      type: step.type,
      origin: "plan",
      factId: step.factId,
      facetId: step.type === "ask" ? step.facetId : null,
      itemId: first?.id ?? null,
      createdAt: now,
      item: first ?? null,
    },
  });
  return { learnerId, sessionId, token };
}

/** A session that begins with one item. */
export function seedItem(server: Pick<TestServer, "app">, item: Item): Promise<SeededSession> {
  const { factId, facetId } = item;
  return seedSession(server, { steps: [{ type: "ask", factId, facetId }], first: item });
}

/** Answers an open attempt as the site does. */
export async function submit(
  server: Pick<TestServer, "app">,
  session: SeededSession,
  position: number,
  response: Response,
) {
  const learner = findLearner(server.app, session.token);
  if (!learner) throw new Error("the learner is not there");
  const { sessionId } = session;
  return submitAnswer(server.app, {
    learner,
    sessionId,
    position,
    itemId: null,
    response,
    clientAt: null,
    timeZone: null,
  });
}
