import { describe, expect, it } from "vitest";
import { chapterOf, firstFacet, makeEntity, makeFacet, makeFact } from "#tests/factories/chapter";
import { seededChance } from "../../../chance";
import { indexChapter } from "../../../facts/chapter-index";
import { SourceSchema } from "../../../facts/fact";
import type { StatementsItem } from "../../item";
import { generateStatements } from "./generate";

const both = (text: string) => ({ en: text, vi: `${text} (vi)` });
const facets = ["a", "b", "c", "d", "e"].map((id) => makeFacet(id));
const fact = makeFact("fact", facets);

/** "a+ b- b+": one sentence on the facet a, true, and two on b, each in words of its own. */
function itemsOn(sentences: string, texts: readonly string[] = [], seed = 1): StatementsItem[] {
  const statements = sentences.split(" ").map(([facet, isTrue], at) => ({
    id: `s${at}`,
    fact: "fact",
    facet,
    text: both(texts[at] ?? `w${at}a w${at}b {trotsky} w${at}c`),
    isTrue: isTrue === "+",
    why: both("Since {trotsky} says so."),
  }));
  const source = SourceSchema.parse({
    id: "source",
    unit: "unit",
    paragraphs: [1, 2],
    origin: both("Our summary"),
    text: both("{trotsky} and so on."),
    statements,
  });
  const { chapter } = chapterOf([fact], [makeEntity("trotsky", { names: both("Trotsky") })]);
  return generateStatements(
    indexChapter({ ...chapter, sources: [source] }),
    fact,
    firstFacet(fact),
    seededChance(seed),
  );
}
const trueOnes = ({ statements }: StatementsItem) => statements.filter(({ isTrue }) => isTrue).length;

describe("generateStatements", () => {
  it("takes four sentences of the source, one or two of them on the facet, rendered", () => {
    const items = itemsOn("a+ a- b+ b- c+ c- d+ d- e+ e-");
    expect(items).toHaveLength(8);
    for (const { statements, source } of items) {
      expect(new Set(statements.map(({ id }) => id)).size).toBe(4);
      expect(statements.some(({ facetId }) => facetId === "a")).toBe(true);
      expect(source.text.en).toBe("Trotsky and so on.");
      for (const { text, why } of statements) expect(`${text.en}${why.vi}`).not.toContain("{");
    }
  });

  it("has one, two and three true sentences equally often", () => {
    const counts = itemsOn("a+ a- b+ b- c+ c- d+ d- e+ e-").map(trueOnes);
    for (const count of [1, 2, 3]) expect(counts.filter((one) => one === count).length).toBeGreaterThanOrEqual(2);
    for (const sentences of ["a+ b+ c+ d+ e-", "a- b- c- d- e+"])
      for (const item of itemsOn(sentences)) expect([1, 2, 3]).toContain(trueOnes(item));
  });

  it("asks every facet once where there are enough of them, and none more than twice", () => {
    for (const { statements } of itemsOn("a+ a- b+ b- c+ c- d+ d-"))
      expect(new Set(statements.map(({ facetId }) => facetId)).size).toBe(4);
    for (const { statements } of itemsOn("a+ a- a+ b- b+ b+")) {
      const on = (facet: string) => statements.filter(({ facetId }) => facetId === facet).length;
      expect([on("a"), on("b")]).toEqual([2, 2]);
    }
  });

  it("puts no sentence beside one that says the opposite in nearly its words", () => {
    const texts = ["The party was small and poor.", "The party was large and poor.", "x y z", "k l m", "q r s"];
    for (const { statements } of itemsOn("a+ a- b+ b- c-", texts))
      expect(statements.filter(({ facetId }) => facetId === "a")).toHaveLength(1);
  });

  it("makes nothing of a source that says nothing of the facet, or that is all true", () => {
    expect(itemsOn("b+ b- c+ c- d-")).toEqual([]);
    expect(itemsOn("a+ b+ c+ d+")).toEqual([]);
  });

  it("puts the facet's sentence in every place", () => {
    const items = [1, 2, 3, 4].flatMap((seed) => itemsOn("a+ b- c+ d- e-", [], seed));
    expect(new Set(items.map(({ statements }) => statements.findIndex(({ facetId }) => facetId === "a"))).size).toBe(4);
  });
});
