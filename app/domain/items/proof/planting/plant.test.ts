import { describe, expect, it } from "vitest";
import { proveBank } from "../prove";
import { sampleChapter } from "../sample-chapter.test-helper";
import * as composed from "../sample-composed-items.test-helper";
import * as simple from "../sample-items.test-helper";
import { PLANT_KINDS, measurePlants, plantFaults } from "./plant";

const index = sampleChapter();
const items = [
  simple.placeChoice,
  simple.killerChoice,
  simple.bodyChoice,
  simple.dateChoice,
  simple.numberChoice,
  simple.textChoice,
  simple.voice,
  simple.typedDate,
  simple.typedNumber,
  simple.typedName,
  ...Object.values(composed),
];

describe("plantFaults", () => {
  it("plants something of every kind", () => {
    const kinds = new Set(plantFaults(index, items, 1).map(({ kind }) => kind));
    expect(PLANT_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it("changes the item, and plants the same for the same seed", () => {
    const plants = plantFaults(index, items, 3);
    expect(plants.filter(({ item }) => (items as readonly unknown[]).includes(item))).toEqual([]);
    expect(plantFaults(index, items, 3)).toEqual(plants);
    expect(plantFaults(index, items, 4)).not.toEqual(plants);
  });

  it("plants 200 of a kind at most", () => {
    const many = Array.from({ length: 60 }, () => items).flat();
    const counts = measurePlants(index, many, 1);
    expect(Math.max(...counts.map(({ planted }) => planted))).toBe(200);
  });
});

describe("measurePlants", () => {
  it("counts every plant in a sound bank as caught", () => {
    expect(proveBank(index, items).filter(({ item }) => item !== null)).toEqual([]);
    for (const { kind, planted, caught, missed } of measurePlants(index, items, 5)) {
      expect({ kind, caught, missed }).toEqual({ kind, caught: planted, missed: [] });
    }
  });
});
