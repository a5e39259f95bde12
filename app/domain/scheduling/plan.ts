import { shuffle, type Chance } from "../chance";
import type { Fact, Tier } from "../facts/fact";
import { facetKey } from "../items/bank";
import type { Card } from "./card";
import type { SchedulerParameters } from "./parameters";
import { isDue, retrievability } from "./review";
import type { PlannedStep, SessionPlan } from "./session";

/** What planning looks at: the learner's cards of the unit, and the time. */
export interface PlanningState {
  /** Keyed by `facetKey`. */
  readonly cards: ReadonlyMap<string, Card>;
  /** The learner's day, as an ISO date. */
  readonly today: string;
  readonly nowMs: number;
  readonly parameters: SchedulerParameters;
  /** Facets that the bank can ask; others are never planned. */
  readonly canAsk: (factId: string, facetId: string) => boolean;
}

/** How many new facts one session brings, and how many are shown before they are asked. */
export const NEW_FACTS = 6;
const GROUP = 3;
/** How many questions a quiz has. */
export const QUIZ_LENGTH = 10;

const TIER_WEIGHT: Readonly<Record<Tier, number>> = { core: 3, standard: 2, detail: 1 };
const TIER_ORDER: readonly Tier[] = ["core", "standard", "detail"];

/**
 * New facts of the unit, core first, then in the chapter's order: a few shown, then asked in another order, one facet each,
 * since the others have just been read. An empty plan when nothing is new.
 */
export function planLearning(facts: readonly Fact[], state: PlanningState, chance: Chance): SessionPlan {
  const isNew = (fact: Fact) => !fact.facets.some(({ id }) => state.cards.has(facetKey(fact.id, id)));
  const fresh = TIER_ORDER.flatMap((tier) => facts.filter((fact) => fact.tier === tier && isNew(fact)))
    .filter((fact) => askable(fact, state).length > 0)
    .slice(0, NEW_FACTS);
  const steps: PlannedStep[] = [];
  const groups = Math.ceil(fresh.length / GROUP);
  // Four facts make two pairs, not three and one that would be asked as soon as it is shown.
  const size = Math.ceil(fresh.length / groups);
  for (let at = 0; at < fresh.length; at += size) {
    const group = fresh.slice(at, at + size);
    steps.push(...group.map((fact): PlannedStep => ({ type: "show", factId: fact.id })));
    steps.push(...askInOtherOrder(group, state, chance));
  }
  return { mode: "learn", steps };
}

/** Starts with what was not read last, so that no answer is still before the eyes. */
function askInOtherOrder(group: readonly Fact[], state: PlanningState, chance: Chance): PlannedStep[] {
  const order = [...shuffle(group.slice(0, -1), chance), ...group.slice(-1)];
  return order.map((fact) => ({ type: "ask", factId: fact.id, facetId: askable(fact, state)[0] ?? "" }));
}

/**
 * A quiz of a unit: what is due, most is lost by waiting first; then what was never asked, core first; then the weakest of
 * the rest. One facet a fact while there are enough facts, and the facets of one fact never next to each other.
 */
export function planQuiz(facts: readonly Fact[], state: PlanningState, chance: Chance): SessionPlan {
  const candidates = shuffle(facts, chance).flatMap((fact) =>
    askable(fact, state).map((facetId) => ({ fact, facetId, urgency: urgencyOf(fact, facetId, state) })),
  );
  candidates.sort((a, b) => b.urgency - a.urgency);
  const chosen: typeof candidates = [];
  for (const most of [1, 2, 3])
    for (const candidate of candidates) {
      if (chosen.length >= QUIZ_LENGTH) break;
      const siblings = chosen.filter(({ fact }) => fact.id === candidate.fact.id);
      if (!chosen.includes(candidate) && siblings.length < most) chosen.push(candidate);
    }
  const steps = chosen.map(({ fact, facetId }): PlannedStep => ({ type: "ask", factId: fact.id, facetId }));
  return { mode: "quiz", steps: apart(steps) };
}

/** Larger is asked earlier. Due facets stand above new ones, and new ones above what is still remembered. */
function urgencyOf(fact: Fact, facetId: string, state: PlanningState): number {
  const card = state.cards.get(facetKey(fact.id, facetId));
  const weight = TIER_WEIGHT[fact.tier];
  if (!card) {
    const isShownToday = fact.facets.some(({ id }) => state.cards.get(facetKey(fact.id, id))?.lastDay === state.today);
    return isShownToday ? -20 + weight : 10 + weight;
  }
  const lossByWaiting = weight * (recall(card, state, 0) - recall(card, state, 1));
  return isDue(card, state.today, state.nowMs) ? 20 + lossByWaiting : -recall(card, state, 0);
}

const recall = (card: Card, { nowMs, parameters }: PlanningState, daysAhead: number) =>
  retrievability(card, nowMs + daysAhead * 86_400_000, parameters);

/** Moves siblings away from each other where others can stand between them. */
function apart(steps: readonly PlannedStep[]): PlannedStep[] {
  const left = [...steps];
  const ordered: PlannedStep[] = [];
  while (left.length > 0) {
    const previous = ordered.at(-1)?.factId;
    const open = left.filter(({ factId }) => factId !== previous);
    // A fact that has more than half of what is left must come now, or its facets will meet at the end.
    const next = open.find(({ factId }) => 2 * countOf(left, factId) > left.length) ?? open[0] ?? left[0];
    ordered.push(...left.splice(next ? left.indexOf(next) : 0, 1));
  }
  return ordered;
}

const countOf = (steps: readonly PlannedStep[], fact: string) => steps.filter(({ factId }) => factId === fact).length;

function askable(fact: Fact, state: PlanningState): string[] {
  return fact.facets.map(({ id }) => id).filter((facetId) => state.canAsk(fact.id, facetId));
}
