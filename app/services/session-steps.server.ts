import { ulid } from "ulid";
import type { NewAttempt } from "#db/commands/start-session.server";
import type { Attempt } from "#db/queries/study-session.server";
import { facetKey } from "~/domain/items/bank";
import { KINDS } from "~/domain/items/kinds";
import type { Card } from "~/domain/scheduling/card";
import { chooseItem } from "~/domain/scheduling/ladder";
import { nextStep, type DoneStep, type SessionPlan, type Step } from "~/domain/scheduling/session";
import type { AppContext } from "./context.server";

/** The steps that are behind the learner, as the domain sees them. */
export function doneSteps(attempts: readonly Attempt[]): DoneStep[] {
  return attempts.flatMap((attempt): DoneStep[] => {
    const { type, origin, factId, facetId, item, verdict, doneAt } = attempt;
    if (doneAt === null) return [];
    if (type === "show") return [{ type, origin, factId }];
    if (!item || !verdict || facetId === null) return [];
    return [{ type, origin, factId, facetId, itemId: item.id, isTyped: KINDS[item.kind].isTyped, verdict }];
  });
}

export interface NextAttempt {
  readonly learnerId: string;
  readonly sessionId: string;
  readonly plan: SessionPlan;
  readonly done: readonly DoneStep[];
  readonly cards: ReadonlyMap<string, Card>;
  readonly at: number;
}

/** The attempt that follows what is done, or null at the end of the session. Facts that have left the content are passed by. */
export function nextAttempt(app: AppContext, next: NextAttempt): NewAttempt | null {
  const { learnerId, sessionId, at } = next;
  const done = settleRetired(app, next.done);
  const plan = withoutRetired(app, next.plan, done);
  const step = nextStep(plan, done, app.content.hasTyped);
  if (!step) return null;
  // The rest of an answer is asked of the item as it was served, which is stored already and may have left the bank.
  const servedId = step.type === "ask" ? (step.itemId ?? null) : null;
  const item = step.type === "ask" && servedId === null ? itemFor(app, step, next.cards) : null;
  return {
    id: ulid(at, app.random),
    sessionId,
    learnerId,
    position: done.length + 1,
    type: step.type,
    origin: step.origin,
    factId: step.factId,
    facetId: step.type === "ask" ? step.facetId : null,
    itemId: item?.id ?? servedId,
    createdAt: at,
    item,
  };
}

/** What was done stays in the plan, so that its steps are still counted. */
function withoutRetired(app: AppContext, plan: SessionPlan, done: readonly DoneStep[]): SessionPlan {
  const behind = done.filter(({ origin }) => origin === "plan").length;
  const exists = (step: SessionPlan["steps"][number]) =>
    step.type === "show" ? app.content.index.facts.has(step.factId) : app.content.canAsk(step.factId, step.facetId);
  return { ...plan, steps: plan.steps.filter((step, at) => at < behind || exists(step)) };
}

/** A facet that can no longer be asked counts as answered for good, so that nothing waits to be asked again. */
function settleRetired(app: AppContext, done: readonly DoneStep[]): DoneStep[] {
  return done.map((step) =>
    step.type === "show" || app.content.canAsk(step.factId, step.facetId)
      ? step
      : { ...step, isTyped: true, verdict: { outcome: "right", reason: "key" } },
  );
}

function itemFor(app: AppContext, step: Extract<Step, { type: "ask" }>, cards: ReadonlyMap<string, Card>) {
  const key = facetKey(step.factId, step.facetId);
  return chooseItem(
    app.content.bank.byFacet.get(key) ?? [],
    cards.get(key) ?? null,
    step.origin === "typed",
    app.random,
  );
}

export const cardsByKey = (cards: readonly Card[]): ReadonlyMap<string, Card> =>
  new Map(cards.map((card) => [facetKey(card.factId, card.facetId), card]));
