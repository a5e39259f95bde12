import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededChance } from "../chance";
import type { Item, ItemKind } from "../items/item";
import type { Card } from "./card";
import { chooseItem } from "./ladder";
import { DEFAULT_PARAMETERS } from "./parameters";
import { reviewCard } from "./review";

const item = (kind: ItemKind, id: string) => ({ kind, id }) as Item;
const choices = ["c1", "c2", "c3"].map((id) => item("choice", id));
const typed = [item("typed-date", "t1")];

function card(rating: "again" | "good", isTyped: boolean, itemId: string): Card {
  const review = { factId: "f", facetId: "a", itemId, isTyped, rating, at: 1, localDay: "2026-03-20" };
  return reviewCard(null, review, DEFAULT_PARAMETERS);
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
  it("asks a new card by choice, any of them, and goes on so after a miss, by another", () => {
    expect(chosen([...choices, ...typed], null)).toEqual(["c1", "c2", "c3"]);
    expect(chosen([...choices, ...typed], card("again", false, "c2"))).toEqual(["c1", "c3"]);
  });

  it("asks by typing once a choice, or a typed answer, was right, or where typing is asked for", () => {
    expect(chosen([...choices, ...typed], card("good", false, "c2"))).toEqual(["t1"]);
    expect(chosen([...choices, ...typed], card("good", true, "t1"))).toEqual(["t1"]);
    expect(chosen([...choices, ...typed], null, true)).toEqual(["t1"]);
  });

  it("makes do with what there is", () => {
    expect(chosen(choices, card("good", false, "c1"))).toEqual(["c2", "c3"]);
    expect(chosen(choices, null, true)).toEqual(["c1", "c2", "c3"]);
    expect(chosen(typed, null)).toEqual(["t1"]);
    expect(chosen([item("choice", "c1")], card("again", false, "c1"))).toEqual(["c1"]);
    expect(chosen([], null)).toEqual(["-"]);
  });

  it("never gives an item twice running while its rung has another", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom("c1", "c2", "c3"), (seed, last) => {
        expect(chooseItem(choices, card("good", false, last), false, seededChance(seed))?.id).not.toBe(last);
      }),
    );
  });
});
