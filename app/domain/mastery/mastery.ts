import type { Fact } from "../facts/fact";
import { facetKey } from "../items/bank";
import type { Card } from "../scheduling/card";
import type { SchedulerParameters } from "../scheduling/parameters";
import { isDue, retrievability } from "../scheduling/review";

/** Recall from which a facet counts as known. */
export const KNOWN_RECALL = 0.9;

export type Stage = "new" | "learning" | "known";

export interface FactMastery {
  readonly factId: string;
  readonly stage: Stage;
  /** The mean chance of recall over the fact's facets, from 0 to 1; unasked facets count 0. */
  readonly recall: number;
  /** The earliest day on which one of its facets is due, as an ISO date; null for a new fact. */
  readonly dueDay: string | null;
  readonly isDue: boolean;
}

export interface UnitMastery {
  readonly facts: readonly FactMastery[];
  readonly counts: Readonly<Record<Stage, number>>;
  /** Facts with a facet due today. */
  readonly due: number;
  /** Expected share of the marks, weighed core 3, standard 2, detail 1; from 0 to 1. */
  readonly expectedMark: number;
}

export interface MasteryState {
  /** Keyed by `facetKey`. */
  readonly cards: ReadonlyMap<string, Card>;
  readonly today: string;
  readonly nowMs: number;
  readonly parameters: SchedulerParameters;
  readonly canAsk: (factId: string, facetId: string) => boolean;
  readonly hasTyped: (factId: string, facetId: string) => boolean;
}

const TIER_WEIGHT = { core: 3, standard: 2, detail: 1 } as const;

export function unitMastery(facts: readonly Fact[], state: MasteryState): UnitMastery {
  const masteries = facts.map((fact) => factMastery(fact, state));
  const count = (stage: Stage) => masteries.filter((fact) => fact.stage === stage).length;
  const weightOf = (fact: Fact) => TIER_WEIGHT[fact.tier];
  const weight = facts.reduce((sum, fact) => sum + weightOf(fact), 0);
  const marks = facts.reduce((sum, fact, at) => sum + weightOf(fact) * (masteries[at]?.recall ?? 0), 0);
  return {
    facts: masteries,
    counts: { new: count("new"), learning: count("learning"), known: count("known") },
    due: masteries.filter((fact) => fact.isDue).length,
    expectedMark: weight === 0 ? 0 : marks / weight,
  };
}

/** A fact is known when all its facets are: recall of at least 0.9 after a right typed answer, where one can be typed. */
export function factMastery(fact: Fact, state: MasteryState): FactMastery {
  const facets = fact.facets.filter(({ id }) => state.canAsk(fact.id, id));
  const cards = facets.map(({ id }) => state.cards.get(facetKey(fact.id, id)) ?? null);
  const asked = cards.filter((card) => card !== null);
  const recalls = cards.map((card) => retrievability(card, state.nowMs, state.parameters));
  const isKnown = facets.map(({ id }, at) => {
    const card = cards[at];
    const proof = state.hasTyped(fact.id, id) ? card?.rightTypedAt : card?.rightChoiceAt;
    return (recalls[at] ?? 0) >= KNOWN_RECALL && proof !== null && proof !== undefined;
  });
  return {
    factId: fact.id,
    stage: asked.length === 0 ? "new" : isKnown.every(Boolean) ? "known" : "learning",
    recall: recalls.length === 0 ? 0 : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
    dueDay: asked.map(({ dueDay }) => dueDay).sort()[0] ?? null,
    isDue: asked.some((card) => isDue(card, state.today, state.nowMs)),
  };
}
