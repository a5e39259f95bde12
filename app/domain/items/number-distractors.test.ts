import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededChance } from "../chance";
import type { Rank } from "./date-distractors";
import { numbersAround, type Quantity } from "./number-distractors";

const rank = fc.constantFrom<Rank>(0, 1, 2, 3);
const from = (value: Quantity) => (typeof value === "number" ? value : value.from);

describe("numbersAround", () => {
  it("gives four whole numbers above zero in ascending order, the key at its rank", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), rank, fc.integer(), (key, at, seed) => {
        const row = numbersAround(key, at, seededChance(seed));
        if (row === null) return;
        expect(row[at]).toBe(key);
        expect(row).toEqual([...new Set(row.map(from))].sort((a, b) => a - b));
        for (const value of row) expect(Number.isInteger(value) && from(value) > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("always finds room above the key, and none below 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer(), (key, seed) => {
        expect(numbersAround(key, 0, seededChance(seed))).not.toBeNull();
      }),
    );
    expect(numbersAround(1, 1, seededChance(1))).toBeNull();
  });

  it("offers numbers as round as the key", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(1, 10, 100, 1000),
        rank,
        fc.integer(),
        (n, grain, at, seed) => {
          for (const value of numbersAround(n * grain, at, seededChance(seed)) ?? [])
            expect(from(value) % grain).toBe(0);
        },
      ),
    );
  });

  it("moves both ends of a range together", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 100 }),
        rank,
        fc.integer(),
        (low, width, at, seed) => {
          const row = numbersAround({ from: low, to: low + width }, at, seededChance(seed));
          for (const value of row ?? []) expect(typeof value === "number" ? 0 : value.to - value.from).toBe(width);
          expect(row === null || from(row[at] ?? 0) === low).toBe(true);
        },
      ),
    );
  });
});
