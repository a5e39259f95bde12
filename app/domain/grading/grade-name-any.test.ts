import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entities, entity, graded } from "#tests/factories/names";
import { allSpellings } from "../facts/names";

describe("gradeName, of any text", { timeout: 20_000 }, () => {
  const anyEntity = fc.constantFrom(...entities.filter(({ kind }) => kind !== "event"));
  const spelling = anyEntity.chain((one) =>
    fc.constantFrom(...allSpellings(one)).map((text) => ({ id: one.id, text })),
  );

  it("never throws, and is the same in NFC and NFD", () => {
    fc.assert(
      fc.property(anyEntity, fc.string({ unit: "binary", maxLength: 60 }), ({ id }, text) => {
        expect(graded(id, text.normalize("NFD"))).toBe(graded(id, text.normalize("NFC")));
      }),
      { numRuns: 150 },
    );
  });

  it("takes every spelling in any case, with any marks around it", () => {
    const around = fc.constantFrom("", " ", "“", "…", ".", "\u200f", "\u00a0", "!");
    fc.assert(
      fc.property(spelling, around, around, fc.boolean(), ({ id, text }, before, after, isUpper) => {
        expect(graded(id, before + (isUpper ? text.toUpperCase() : text) + after)).toMatch(/^right/);
      }),
      { numRuns: 150 },
    );
  });

  it("is right for at most one entity of a kind, but where a spelling is shared on purpose", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aeiorstknv -"), maxLength: 3 });
    fc.assert(
      fc.property(spelling, letters, fc.nat(20), fc.nat(3), ({ id, text }, put, at, taken) => {
        const changed = text.slice(0, at) + put + text.slice(at + taken);
        const kind = entity(id).kind;
        const right = entities.filter((one) => one.kind === kind && graded(one.id, changed).startsWith("right"));
        expect(right.length <= 1 || right.every(({ spellings }) => spellings.includes("Trilisser")), changed).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });
});
