import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededChance } from "../chance";
import { ITEM_KINDS, type Item, type ItemKind } from "../items/item";
import { isGuessable, KINDS } from "../items/kinds";
import type { Card } from "./card";
import { chooseItem, USE_STABILITY_DAYS } from "./ladder";
import { DEFAULT_PARAMETERS } from "./parameters";
import { reviewCard } from "./review";

const item = (kind: ItemKind, id: string) => ({ kind, id }) as Item;
const choices = ["c1", "c2", "c3"].map((id) => item("choice", id));
const typed = [item("typed-date", "t1")];
const used = [item("mend", "m1"), item("order", "o1"), item("order", "o2")];

function card(rating: "again" | "good", kind: ItemKind, itemId: string, stability?: number): Card {
  const { isTyped } = KINDS[kind];
  const review = { factId: "f", facetId: "a", itemId, isTyped, isGuessable: isGuessable(kind), rating, at: 1 };
  const made = reviewCard(null, { ...review, localDay: "2026-03-20" }, DEFAULT_PARAMETERS);
  return stability === undefined ? made : { ...made, stability };
}

/** The ids that any seed chooses. */
function chosen(items: readonly Item[], before: Card | null, wantsTyped = false): string[] {
  const ids = Array.from(
    { length: 60 },
    (_, seed) => chooseItem(items, before, wantsTyped, seededChance(seed))?.id ?? "-",
  );
  return [...new Set(ids)].sort();
}

describe("chooseItem", () => {
  const all = [...choices, ...typed, ...used];

  it("asks a new card by choice, any of them, and goes on so after a miss, by another", () => {
    expect(chosen(all, null)).toEqual(["c1", "c2", "c3"]);
    expect(chosen(all, card("again", "choice", "c2"))).toEqual(["c1", "c3"]);
  });

  it("asks a new card by matching where there is no choice, and by typing once that was right", () => {
    const pairs = [item("match", "p1"), item("match", "p2")];
    expect(chosen([...pairs, ...typed, ...used], null)).toEqual(["p1", "p2"]);
    expect(chosen([...pairs, ...typed, ...used], card("again", "match", "p1"))).toEqual(["p2"]);
    expect(chosen([...pairs, ...typed, ...used], card("good", "match", "p1"))).toEqual(["t1"]);
    expect(chosen([...pairs, ...choices, ...typed], null)).toEqual(["c1", "c2", "c3"]);
  });

  it("asks by typing once a choice was right, or where typing is asked for", () => {
    expect(chosen(all, card("good", "choice", "c2"))).toEqual(["t1"]);
    expect(chosen(all, null, true)).toEqual(["t1"]);
  });

  it("asks in every way but by choice once the card is stable", () => {
    expect(chosen(all, card("good", "choice", "c2", USE_STABILITY_DAYS))).toEqual(["m1", "o1", "o2", "t1"]);
    expect(chosen(all, card("good", "typed-date", "t1", USE_STABILITY_DAYS))).toEqual(["m1", "o1", "o2"]);
    expect(chosen(all, card("good", "typed-date", "t1", USE_STABILITY_DAYS - 0.1))).toEqual(["m1", "o1", "o2"]);
  });

  it("makes do with what there is", () => {
    expect(chosen(choices, card("good", "choice", "c1"))).toEqual(["c2", "c3"]);
    expect(chosen([...choices, ...used], card("good", "choice", "c1"))).toEqual(["m1", "o1", "o2"]);
    expect(chosen(choices, null, true)).toEqual(["c1", "c2", "c3"]);
    expect(chosen(typed, null)).toEqual(["t1"]);
    expect(chosen([...choices, ...typed], card("good", "typed-date", "t1"))).toEqual(["c1", "c2", "c3"]);
    expect(chosen([item("choice", "c1")], card("again", "choice", "c1"))).toEqual(["c1"]);
    expect(chosen([], null)).toEqual(["-"]);
  });

  it("never gives an item twice running while there is another", () => {
    const anyItems = fc.array(fc.constantFrom(...ITEM_KINDS), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        anyItems,
        fc.nat(),
        fc.integer(),
        fc.boolean(),
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        fc.constantFrom("again" as const, "good" as const),
        (kinds, at, seed, wantsTyped, stability, rating) => {
          const items = kinds.map((kind, place) => item(kind, `${kind}-${place}`));
          const last = items[at % items.length] as Item;
          const next = chooseItem(items, card(rating, last.kind, last.id, stability), wantsTyped, seededChance(seed));
          expect(next?.id).not.toBe(last.id);
        },
      ),
    );
  });
});
