import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEntity } from "#tests/factories/chapter";
import { readContent } from "./content";
import { sampleChapter } from "./sample-chapter.test-helper";
import { followTies } from "./ties";

const { index, ties } = readContent(sampleChapter());

describe("followTies", () => {
  it.each([
    ["mexico-city", "mexico", "part"],
    ["coyoacan", "mexico", "part"],
    ["nkvd", "cheka", "successor"],
    ["jacson", "mercader", "alias"],
    ["mercader", "nkvd", null],
    ["paris", "mexico", null],
  ])("%s and %s: %s", (one, other, tie) => {
    expect(ties.between(one, other)).toBe(tie);
  });

  it("is the same either way", () => {
    const ids = fc.constantFrom(...index.entities.keys());
    fc.assert(fc.property(ids, ids, (one, other) => ties.between(one, other) === ties.between(other, one)));
  });

  it("ends where bonds run in a circle", () => {
    const circle = ["a", "b", "c"].map((id, at, all) =>
      makeEntity(id, {
        kind: "place",
        country: "Nowhere",
        type: "city",
        relations: { partOf: [all[(at + 1) % 3]], aliasOf: id === "a" ? ["b"] : id === "b" ? ["a"] : [] },
      }),
    );
    const { between } = followTies(new Map(circle.map((entity) => [entity.id, entity])));
    expect([between("a", "b"), between("a", "c")]).toEqual(["alias", "part"]);
  });
});
