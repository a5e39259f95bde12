import { beforeAll, describe, expect, it } from "vitest";
import { realChapter } from "#tests/factories/chapter";
import type { ChapterIndex } from "../../facts/chapter-index";
import { BANK_SEED, buildBank } from "../bank";
import type { Item } from "../item";
import { measurePlants } from "./planting/plant";
import { proveBank } from "./prove";

describe("the bank of the real content", () => {
  let index: ChapterIndex;
  let items: readonly Item[];

  beforeAll(() => {
    index = realChapter();
    items = buildBank(index, BANK_SEED).items;
  }, 60_000);

  it("is proven without a fault", () => {
    expect(
      proveBank(index, items).map(
        ({ rule, fact, facet, kind, says }) => `${rule} ${fact}/${facet} ${kind ?? ""} ${says}`,
      ),
    ).toEqual([]);
  }, 60_000);

  it("shows at least 99.5 % of the faults that are planted in it", () => {
    const counts = measurePlants(index, items, 1);
    const planted = counts.reduce((sum, count) => sum + count.planted, 0);
    const missed = counts.flatMap((count) =>
      count.missed.map(({ kind, what, item }) => `${kind} ${item.factId}: ${what}`),
    );
    expect(planted).toBeGreaterThan(1_000);
    expect(missed.length / planted, missed.join("\n")).toBeLessThanOrEqual(0.005);
  }, 60_000);
});
