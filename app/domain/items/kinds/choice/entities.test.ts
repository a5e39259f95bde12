import { describe, expect, it } from "vitest";
import { chapterOf, firstFacet, makeEntity, makeFacet, makeFact } from "#tests/factories/chapter";
import { seededChance } from "../../../chance";
import { indexChapter } from "../../../facts/chapter-index";
import { rowsOfEntities } from "./entities";

const ids = (stem: string, count: number) => Array.from({ length: count }, (_, at) => `${stem}-${at}`);
const WHY = { en: "No.", vi: "Không." };
const CATALOGUE = ids("other", 6);

/** The wrong answers of every row for a key among so many that a curator wrote; `mentions` of others than ¶50. */
function rows(written: number, mentions: Record<string, number[]> = {}, stem = "Who?") {
  const curated = ids("curated", written);
  const fact = makeFact(
    "fact",
    [
      makeFacet("who", {
        relation: "founded",
        key: { type: "entities", entities: ["key"] },
        stem: { en: stem, vi: "Ai?" },
        distractors: curated.map((entity) => ({ entity, why: WHY })),
      }),
    ],
    { paragraphs: [20] },
  );
  const near = makeEntity("near", { side: "trotskyist" });
  const { chapter } = chapterOf([fact], [near, ...["key", ...curated, ...CATALOGUE].map((id) => makeEntity(id))]);
  const printed = Object.fromEntries(chapter.entities.map(({ id }) => [id, mentions[id] ?? [50]]));
  const index = indexChapter({ ...chapter, mentions: { ...printed, key: [20] } });
  return rowsOfEntities(index, fact, firstFacet(fact), ["key"], seededChance(1)).map((row) =>
    row.flatMap(({ entity }) => (entity === undefined || entity === "key" ? [] : [entity])),
  );
}
const fewestCurated = (all: readonly (readonly string[])[]) =>
  Math.min(...all.map((row) => row.filter((id) => id.startsWith("curated")).length));

describe("rowsOfEntities", () => {
  it.each([
    [0, 0],
    [1, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [6, 3],
  ])("has of %i that a curator wrote %i in every row at least", (written, fewest) => {
    const all = rows(written);
    expect(all.every(({ length }) => length === 3)).toBe(true);
    expect(fewestCurated(all)).toBe(fewest);
  });

  it("offers whoever stands in the cited paragraphs, of whatever camp, in nearly half of the rows", () => {
    const withNear = (all: readonly (readonly string[])[]) =>
      all.filter((row) => row.includes("near")).length / all.length;
    expect(withNear(rows(3, { near: [20] }))).toBeGreaterThan(0.4);
    expect(withNear(rows(3, { near: [50] }))).toBe(0);
    expect(withNear(rows(3, { near: [20] }, "Which officer?"))).toBe(0);
    expect(withNear(rows(3, { near: [20] }, "Which man?"))).toBeGreaterThan(0.4);
  });

  it("takes nobody of the catalogue whom the print never names, but whom a curator wrote", () => {
    const unprinted = Object.fromEntries([...CATALOGUE.slice(1), "curated-0"].map((id) => [id, []]));
    const offered = new Set(rows(3, unprinted).flat());
    expect([...offered].sort()).toEqual(["curated-0", "curated-1", "curated-2", "other-0"]);
  });
});
