import type { BrowserContext } from "@playwright/test";
import { ulid } from "ulid";
import { startSession as writeSession } from "#db/commands/start-session.server";
import type { TestServer } from "#tests/server/compose";
import type { Response } from "~/domain/grading/response";
import { facetKey } from "~/domain/items/bank";
import type { Item, ItemKind } from "~/domain/items/item";
import { DEFAULT_PARAMETERS } from "~/domain/scheduling/parameters";
import type { SessionPlan } from "~/domain/scheduling/session";
import type { Host } from "~/http/host.server";
import { keepToken } from "~/http/learner-cookie.server";
import { findLearner } from "~/services/find-learner.server";
import { createToken, hashSecret } from "~/services/secrets.server";
import { BROWSER_SESSION_MS } from "~/services/start-session.server";
import { submitAnswer } from "~/services/submit-answer.server";

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
export async function seedSession({ app }: TestServer, options: SeedOptions): Promise<SeededSession> {
  const { steps, mode = "quiz", first, lifetimeMs = BROWSER_SESSION_MS } = options;
  const now = app.clock();
  const [learnerId, sessionId, token] = [ulid(now), ulid(now), createToken()];
  const [step] = steps;
  if (!step) throw new Error("a session needs a step");
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
    session: { id: sessionId, learnerId, unitId: "trotsky-assassination", mode, plan: { mode, steps }, createdAt: now },
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

/** A session that begins with one item, and the browser's cookie for it. */
export async function seedQuestion(server: TestServer, context: BrowserContext, item: Item): Promise<SeededSession> {
  const { factId, facetId } = item;
  const session = await seedSession(server, { steps: [{ type: "ask", factId, facetId }], first: item });
  await openIn(context, server, session.token);
  return session;
}

/** Gives a browser the cookie that a learner's browser has. */
export async function openIn(context: BrowserContext, server: TestServer, token: string): Promise<void> {
  const header = await keepToken(token, { secureCookies: false } as Host);
  const [, name, value] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
  if (name === undefined || value === undefined) throw new Error(`no cookie in ${header}`);
  await context.addCookies([{ name, value, url: server.origin, httpOnly: true, sameSite: "Lax" }]);
}

/** Answers an open attempt as the site does. */
export async function submit(server: TestServer, session: SeededSession, position: number, response: Response) {
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

/** An item of the bank by its facet and kind. */
export function itemOf({ app }: TestServer, kind: ItemKind, factId: string, facetId: string): Item {
  const item = app.content.bank.byFacet.get(facetKey(factId, facetId))?.find((other) => other.kind === kind);
  if (!item) throw new Error(`the bank has no ${kind} for ${factId}/${facetId}`);
  return item;
}
