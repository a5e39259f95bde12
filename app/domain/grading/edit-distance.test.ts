import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance";

describe("editDistance", () => {
  it.each([
    ["trotsky", "trotsky", 0],
    ["trotsky", "trostky", 1],
    ["trotsky", "trotky", 1],
    ["trotsky", "trotskyy", 1],
    ["trotsky", "trotski", 1],
    ["trotsky", "tortski", 2],
    ["beria", "seira", 2],
    ["", "ab", 2],
    ["austria", "australia", 2],
  ])("%s, %s: %i", (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
    expect(editDistance(a, b, 1)).toBe(Math.min(distance, 2));
  });

  it("is 0 for equal texts only, and the same both ways", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(text, text, fc.nat(4), (a, b, limit) => {
        const distance = editDistance(a, b, limit);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBe(editDistance(b, a, limit));
        expect(distance).toBe(Math.min(editDistance(a, b, 9), limit + 1));
      }),
    );
  });
});
