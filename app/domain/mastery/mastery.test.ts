import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFact } from "#tests/factories/chapter";
import type { Card } from "../scheduling/card";
import { DEFAULT_PARAMETERS } from "../scheduling/parameters";
import { retrievability } from "../scheduling/review";
import { factMastery, unitMastery, type MasteryState } from "./mastery";

const TODAY = "2026-03-20";
const NOW = Date.UTC(2026, 2, 20, 12);
const DAY = 86_400_000;

/** Remembered well (recall just above 0.9) and proven by typing, unless told otherwise. */
function card(more: Partial<Card> = {}): Card {
  return {
    factId: "",
    facetId: "",
    stability: 10,
    difficulty: 5,
    dueDay: "2026-03-21",
    lastDay: "2026-03-11",
    lastReviewAt: NOW - 9 * DAY,
    reviews: 3,
    lapses: 0,
    rightChoiceAt: NOW - 20 * DAY,
    rightTypedAt: NOW - 9 * DAY,
    lastItemId: "item",
    ...more,
  };
}

const FORGOTTEN = { lastReviewAt: NOW - 11 * DAY };

function state(cards: Record<string, Card>, more: Partial<MasteryState> = {}): MasteryState {
  return {
    cards: new Map(Object.entries(cards)),
    today: TODAY,
    nowMs: NOW,
    parameters: DEFAULT_PARAMETERS,
    canAsk: () => true,
    hasTyped: () => true,
    ...more,
  };
}

const recallOf = (one: Card) => retrievability(one, NOW, DEFAULT_PARAMETERS);

describe("factMastery", () => {
  const fact = makeFact("f", ["a", "b"]);
  const stage = (cards: Record<string, Card>, more?: Partial<MasteryState>) =>
    factMastery(fact, state(cards, more)).stage;

  it("is new while no facet was asked", () => {
    expect(factMastery(fact, state({}))).toEqual({ factId: "f", stage: "new", recall: 0, dueDay: null, isDue: false });
    expect(stage({ "other/a": card() })).toBe("new");
  });

  it("is known once every facet is recalled with 0.9 and proven by typing", () => {
    expect(stage({ "f/a": card(), "f/b": card() })).toBe("known");
    expect(stage({ "f/a": card() })).toBe("learning");
    expect(stage({ "f/a": card(), "f/b": card(FORGOTTEN) })).toBe("learning");
    expect(stage({ "f/a": card(), "f/b": card({ rightTypedAt: null }) })).toBe("learning");
  });

  it("takes a right choice for proof only where nothing can be typed", () => {
    const chosen = card({ rightTypedAt: null });
    const hasTyped = (_: string, facetId: string) => facetId === "a";
    expect(stage({ "f/a": card(), "f/b": chosen }, { hasTyped })).toBe("known");
    expect(stage({ "f/a": chosen, "f/b": card() }, { hasTyped })).toBe("learning");
    expect(stage({ "f/a": card(), "f/b": card({ rightChoiceAt: null, rightTypedAt: null }) }, { hasTyped })).toBe(
      "learning",
    );
  });

  it("knows from a recall of 0.9 on, which is where the stability ends", () => {
    const at = (elapsedDays: number) => card({ lastReviewAt: NOW - elapsedDays * DAY });
    expect(stage({ "f/a": at(9.99), "f/b": at(0) })).toBe("known");
    expect(stage({ "f/a": at(10.01), "f/b": at(0) })).toBe("learning");
  });

  it("gives the mean recall over the facets, unasked ones counting nothing", () => {
    const [a, b] = [card(), card(FORGOTTEN)];
    expect(factMastery(fact, state({ "f/a": a, "f/b": b })).recall).toBeCloseTo((recallOf(a) + recallOf(b)) / 2, 10);
    expect(factMastery(fact, state({ "f/a": a })).recall).toBeCloseTo(recallOf(a) / 2, 10);
  });

  it("leaves out facets that nothing can ask", () => {
    const canAsk = (_: string, facetId: string) => facetId === "a";
    expect(factMastery(fact, state({ "f/a": card() }, { canAsk }))).toMatchObject({
      stage: "known",
      recall: recallOf(card()),
    });
    expect(factMastery(fact, state({ "f/b": card() }, { canAsk })).stage).toBe("new");
    expect(factMastery(fact, state({}, { canAsk: () => false }))).toMatchObject({ stage: "new", recall: 0 });
  });

  it("is due on the earliest day of its facets", () => {
    const mastery = factMastery(fact, state({ "f/a": card({ dueDay: "2026-03-22" }), "f/b": card({ dueDay: TODAY }) }));
    expect(mastery).toMatchObject({ dueDay: TODAY, isDue: true });
    expect(factMastery(fact, state({ "f/a": card() }))).toMatchObject({ dueDay: "2026-03-21", isDue: false });
  });
});

describe("unitMastery", () => {
  const [core, standard, detail] = (["core", "standard", "detail"] as const).map((tier) =>
    makeFact(tier, ["a"], { tier }),
  );
  const unit = [core, standard, detail].flatMap((fact) => fact ?? []);

  it("weighs core 3, standard 2, detail 1", () => {
    const fresh = card({ lastReviewAt: NOW });
    const markOf = (...known: string[]) =>
      unitMastery(unit, state(Object.fromEntries(known.map((id) => [`${id}/a`, fresh])))).expectedMark;
    expect(markOf("core")).toBeCloseTo(3 / 6, 10);
    expect(markOf("standard")).toBeCloseTo(2 / 6, 10);
    expect(markOf("detail")).toBeCloseTo(1 / 6, 10);
    expect(markOf("core", "standard", "detail")).toBeCloseTo(1, 10);
    expect(markOf()).toBe(0);
    expect(unitMastery([], state({})).expectedMark).toBe(0);
  });

  it("counts every fact in one stage, and the due ones", () => {
    const cards = { "core/a": card({ dueDay: TODAY }), "standard/a": card({ rightTypedAt: null }) };
    expect(unitMastery(unit, state(cards))).toMatchObject({ counts: { new: 1, learning: 1, known: 1 }, due: 1 });
  });

  it("gives a mark from 0 to 1 that falls with time", () => {
    const age = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("core/a", "standard/a", "detail/a"), age), (ages) => {
        const cards = Object.entries(ages).map(
          ([key, days]) => [key, card({ lastReviewAt: NOW - days * DAY })] as const,
        );
        const now = unitMastery(unit, state(Object.fromEntries(cards)));
        const later = unitMastery(unit, state(Object.fromEntries(cards), { nowMs: NOW + 100 * DAY }));
        expect(now.expectedMark >= later.expectedMark && later.expectedMark >= 0 && now.expectedMark <= 1).toBe(true);
        expect(now.counts.new + now.counts.learning + now.counts.known).toBe(3);
      }),
    );
  });
});
