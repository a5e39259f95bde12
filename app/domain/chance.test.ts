import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pick, seededChance, shortHash, shuffle } from "./chance";

const draws = (seed: number, count: number) => {
  const chance = seededChance(seed);
  return Array.from({ length: count }, chance);
};

describe("seededChance", () => {
  it("repeats itself for a seed, and differs between seeds", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(draws(seed, 20)).toEqual(draws(seed, 20));
      }),
    );
    expect(draws(1, 20)).not.toEqual(draws(2, 20));
  });

  it("gives the published numbers of mulberry32", () => {
    expect(draws(0, 3)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });

  it("stays in [0, 1) and fills it evenly", () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const draw of draws(7, 20_000)) {
      if (draw < 0 || draw >= 1) throw new Error(`${draw} is out of range`);
      const tenth = Math.floor(draw * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

describe("shuffle and pick", () => {
  it("keeps every value and leaves the input alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (values, seed) => {
        const before = [...values];
        const byValue = (a: number, b: number) => a - b;
        expect(shuffle(values, seededChance(seed)).sort(byValue)).toEqual([...values].sort(byValue));
        expect(values).toEqual(before);
      }),
    );
  });

  it("puts every value in every place equally often", () => {
    const chance = seededChance(3);
    const places = new Map<string, number>();
    for (let round = 0; round < 6000; round += 1) {
      const order = shuffle(["a", "b", "c"], chance).join("");
      places.set(order, (places.get(order) ?? 0) + 1);
    }
    expect(places.size).toBe(6);
    for (const count of places.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it("picks a value that is there, and none from none", () => {
    expect(pick([], seededChance(1))).toBeUndefined();
    expect(pick(["a", "b", "c"], () => 0.999_999_999)).toBe("c");
    expect(pick(["a", "b", "c"], () => 0)).toBe("a");
  });
});

describe("shortHash", () => {
  it("gives eleven characters of 0–9 a–z, the same for the same text and seed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.integer(), (text, seed) => {
        expect(shortHash(text, seed)).toMatch(/^[0-9a-z]{11}$/);
        expect(shortHash(text, seed)).toBe(shortHash(text, seed));
      }),
    );
  });

  it("tells 50,000 like texts apart, and seeds too", () => {
    expect(new Set(Array.from({ length: 50_000 }, (_, at) => shortHash(`fact/facet/${at}`))).size).toBe(50_000);
    expect(shortHash("text", 1)).not.toBe(shortHash("text", 2));
  });
});
