import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededChance } from "../chance";
import type { Quantity } from "../facts/quantity";
import { numberRows } from "./number-distractors";

const from = (value: Quantity) => (typeof value === "number" ? value : value.from);
const to = (value: Quantity) => (typeof value === "number" ? value : value.to);
const rows = (key: Quantity, seed: number) => numberRows(key, seededChance(seed));
const ranks = (key: Quantity, seed: number) => new Set(rows(key, seed).map((row) => row.indexOf(key)));

describe("numberRows", () => {
  it("gives four whole numbers above zero in ascending order, the key among them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.integer(), (key, seed) => {
        for (const row of rows(key, seed)) {
          expect(row).toContain(key);
          expect(row.map(from)).toEqual([...new Set(row.map(from))].sort((a, b) => a - b));
          for (const value of row) expect(Number.isInteger(value) && from(value) > 0).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("gives the key every rank for which there is room", () => {
    expect([...ranks(1, 1)]).toEqual([0]);
    expect([...ranks(3, 1)].sort()).toEqual([0, 1, 2]);
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 5000 }), fc.constantFrom(1, 10, 100), fc.integer(), (n, grain, seed) => {
        expect(ranks(n * grain, seed).size).toBe(4);
      }),
      { numRuns: 100 },
    );
  });

  it("offers numbers as round as the key, or half or a quarter of it where there is no room", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 999 }).filter((n) => n % 10 !== 0),
        fc.constantFrom(10, 100, 1000),
        fc.integer(),
        (n, grain, seed) => {
          for (const value of rows(n * grain, seed).flat()) expect(from(value) % grain).toBe(0);
        },
      ),
      { numRuns: 100 },
    );
    expect(
      rows(200, 5)
        .flat()
        .every((value) => from(value) % 25 === 0),
    ).toBe(true);
  });

  it("offers ranges of which none overlaps another", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer(),
        (low, width, seed) => {
          const key = { from: low, to: low + width };
          for (const row of rows(key, seed)) {
            expect(row).toContain(key);
            for (const [at, value] of row.entries())
              if (at > 0) expect(from(value)).toBeGreaterThan(to(row[at - 1] ?? 0));
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(rows({ from: 200, to: 300 }, 1).length).toBeGreaterThan(0);
  });
});
