import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFact } from "#tests/factories/chapter";
import { seededChance } from "../chance";
import type { Fact } from "../facts/fact";
import type { Card } from "./card";
import { DEFAULT_PARAMETERS } from "./parameters";
import { NEW_FACTS, planLearning, planQuiz, QUIZ_LENGTH, type PlanningState } from "./plan";
import type { PlannedStep } from "./session";

const TODAY = "2026-03-20";
const NOW = Date.UTC(2026, 2, 20, 12);
const DAY = 86_400_000;

function card(more: Partial<Card> = {}): Card {
  return {
    factId: "",
    facetId: "",
    stability: 10,
    difficulty: 5,
    dueDay: "2026-03-25",
    lastDay: "2026-03-10",
    lastReviewAt: NOW - 10 * DAY,
    reviews: 1,
    lapses: 0,
    rightChoiceAt: null,
    rightTypedAt: null,
    lastItemId: "item",
    ...more,
  };
}

function state(cards: Record<string, Card> = {}, more: Partial<PlanningState> = {}): PlanningState {
  return {
    cards: new Map(Object.entries(cards)),
    today: TODAY,
    nowMs: NOW,
    parameters: DEFAULT_PARAMETERS,
    canAsk: () => true,
    ...more,
  };
}

const tiers = ["detail", "core", "standard"] as const;
const facts = (count: number): Fact[] =>
  Array.from({ length: count }, (_, at) => makeFact(`f${at}`, ["a", "b"], { tier: tiers[at % 3] }));
const named = ({ steps }: { steps: readonly PlannedStep[] }) => steps.map((step) => `${step.type} ${step.factId}`);

describe("planLearning", () => {
  it("brings the first new facts, core first and in the chapter's order, each shown and then asked", () => {
    const plan = planLearning(facts(12), state({ "f1/b": card() }), seededChance(1));
    const shown = named(plan).filter((step) => step.startsWith("show"));
    expect(shown).toEqual(["f4", "f7", "f10", "f2", "f5", "f8"].map((id) => `show ${id}`));
    expect(plan.steps.filter(({ type }) => type === "ask")).toHaveLength(NEW_FACTS);
    expect(plan.steps.every((step) => step.type === "show" || step.facetId === "a")).toBe(true);
  });

  it("never asks a fact right after showing it, but where there is only one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer(), (count, seed) => {
        const order = named(planLearning(facts(count), state(), seededChance(seed)));
        expect(order).toHaveLength(2 * Math.min(NEW_FACTS, count));
        for (const [at, step] of order.entries()) {
          if (!step.startsWith("show")) continue;
          const asked = order.indexOf(step.replace("show", "ask"));
          expect(asked).toBeGreaterThan(at + (count === 1 ? 0 : 1));
        }
      }),
    );
  });

  it("asks only what the bank can ask, and is empty where nothing is new", () => {
    const canAsk = (factId: string, facetId: string) => factId !== "f1" && facetId === "b";
    const plan = planLearning(facts(3), state({}, { canAsk }), seededChance(1));
    expect(named(plan).sort()).toEqual(["ask f0", "ask f2", "show f0", "show f2"]);
    expect(plan.steps.every((step) => step.type === "show" || step.facetId === "b")).toBe(true);
    expect(planLearning(facts(1), state({ "f0/a": card() }), seededChance(1)).steps).toEqual([]);
  });
});

describe("planQuiz", () => {
  const due = card({ dueDay: TODAY });

  it("asks ten at most, each facet once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), fc.integer(), (count, seed) => {
        const { steps } = planQuiz(facts(count), state(), seededChance(seed));
        expect(steps).toHaveLength(Math.min(QUIZ_LENGTH, count * 2));
        const facets = steps.map((step) => (step.type === "ask" ? `${step.factId}/${step.facetId}` : ""));
        expect(new Set(facets).size).toBe(steps.length);
        if (count >= QUIZ_LENGTH) expect(new Set(steps.map(({ factId }) => factId)).size).toBe(QUIZ_LENGTH);
      }),
    );
  });

  it("asks what is due first, then what is new, then what is remembered, the weakest first", () => {
    const cards = {
      "f0/a": card({ lastReviewAt: NOW - DAY }),
      "f1/a": card({ lastReviewAt: NOW - 40 * DAY }),
      "f3/a": due,
      "f4/a": due,
    };
    const one = facts(6).map((fact) => ({ ...fact, facets: fact.facets.slice(0, 1) }));
    const order = planQuiz(one, state(cards), seededChance(2)).steps.map(({ factId }) => factId);
    expect([...order.slice(0, 2), ...order.slice(4)]).toEqual(["f4", "f3", "f1", "f0"]);
    expect(order.slice(2, 4).sort()).toEqual(["f2", "f5"]);
  });

  it("leaves for later what the verdict of a sibling has just shown", () => {
    const cards = { "f0/a": card({ lastDay: TODAY, dueDay: "2026-03-22" }), "f1/a": card() };
    const { steps } = planQuiz(facts(2), state(cards), seededChance(2));
    expect(steps.at(-1)).toEqual({ type: "ask", factId: "f0", facetId: "b" });
    expect(steps[0]).toEqual({ type: "ask", factId: "f1", facetId: "b" });
  });

  it("sets the facets of a fact apart wherever others can stand between them", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        sizes,
        fc.dictionary(fc.constantFrom("f0/a", "f1/b", "f2/c"), fc.constant(due)),
        fc.integer(),
        (given, cards, seed) => {
          const made = given.map((size, at) => makeFact(`f${at}`, ["a", "b", "c", "d", "e"].slice(0, size)));
          const ids = planQuiz(made, state(cards), seededChance(seed)).steps.map(({ factId }) => factId);
          const most = Math.max(...ids.map((id) => ids.filter((other) => other === id).length));
          const meetings = ids.filter((id, at) => id === ids[at - 1]).length;
          expect(meetings).toBe(Math.max(0, 2 * most - 1 - ids.length));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("still asks the most urgent first", () => {
    const { steps } = planQuiz(facts(12), state({ "f5/b": due }), seededChance(9));
    expect(steps[0]).toEqual({ type: "ask", factId: "f5", facetId: "b" });
  });
});
