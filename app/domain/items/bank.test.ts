import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chapterOf, makeFact, makeFacet, realChapter } from "#tests/factories/chapter";
import { grade } from "../grading/grade";
import type { Response } from "../grading/response";
import { buildBank, facetKey, indexBank, type Bank } from "./bank";
import { toPublicItem, type ChoiceItem, type Item } from "./item";
import { withId } from "./identity";

const index = realChapter();
const SEEDS = Array.from({ length: 8 }, (_, at) => at * 977 - 5);
const banks = SEEDS.map((seed) => buildBank(index, seed));
const everyItem = banks.flatMap(({ items }) => items);
const choices = everyItem.filter((item): item is ChoiceItem => item.kind === "choice");

const positions = (bank: Bank): number[] =>
  [0, 1, 2, 3].map(
    (place) => bank.items.filter((item) => item.kind === "choice" && item.options[place]?.id === item.key).length,
  );
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

function keyResponse(item: Item): Response {
  if (item.kind === "choice") return { kind: "choice", optionId: item.key };
  const [year = "", month = "", day = ""] = item.key.split("-");
  return { kind: "typed-date", day, month, year };
}

describe("every item of any seed", () => {
  it("has four options of which the key is one, once", () => {
    for (const item of choices) {
      expect(item.options).toHaveLength(4);
      expect(item.options.filter(({ id }) => id === item.key)).toHaveLength(1);
      expect(item.options.filter(({ why }) => why === null).map(({ id }) => id)).toEqual([item.key]);
    }
  });

  it("has options that differ in both languages, and ids that differ", () => {
    for (const { options } of choices)
      for (const one of ["en", "vi"] as const) {
        expect(new Set(options.map(({ text }) => text[one].toLowerCase())).size).toBe(4);
        expect(new Set(options.map(({ id }) => id)).size).toBe(4);
      }
  });

  it("is graded right by its key, and a choice wrong by every other option", () => {
    for (const item of everyItem) expect(grade(item, keyResponse(item))).toEqual({ outcome: "right", reason: "key" });
    for (const item of choices)
      for (const { id } of item.options.filter((option) => option.id !== item.key))
        expect(grade(item, { kind: "choice", optionId: id })).toEqual({ outcome: "wrong", reason: "other-option" });
  });

  it("shows no marker, no empty text and no NFD in stem, options and reasons", () => {
    for (const item of everyItem) {
      const options =
        item.kind === "choice" ? item.options.flatMap(({ text, why }) => [text, ...(why ? [why] : [])]) : [];
      for (const { en, vi } of [item.stem, ...options]) {
        expect(`${en}${vi}`).not.toMatch(/[{}]|undefined|NaN/);
        expect(en.trim() === "" || vi.trim() === "").toBe(false);
        expect(`${en}${vi}`.normalize("NFC")).toBe(`${en}${vi}`);
      }
    }
  });

  it("has an id that is the hash of its content", () => {
    for (const item of banks[0]?.items ?? []) {
      const { id, ...content } = item;
      expect(withId<Item>(content).id).toBe(id);
      if (item.kind === "choice") {
        const turned = { ...content, options: [...item.options].reverse() };
        expect(withId<Item>(turned).id).not.toBe(id);
      }
    }
  });
});

describe("a bank", () => {
  it("asks every facet of the content by a choice, and dates by typing too", () => {
    for (const bank of banks) {
      const { byFacet } = indexBank(bank);
      for (const fact of index.chapter.facts)
        for (const facet of fact.facets) {
          const kinds = (byFacet.get(facetKey(fact.id, facet.id)) ?? []).map(({ kind }) => kind);
          expect(kinds, facetKey(fact.id, facet.id)).toContain("choice");
          expect(kinds.includes("typed-date"), facetKey(fact.id, facet.id)).toBe(facet.key.type === "date");
        }
    }
  });

  it("has unique ids, all findable", () => {
    for (const bank of banks) {
      expect(new Set(bank.items.map(({ id }) => id)).size).toBe(bank.items.length);
      const { byId } = indexBank(bank);
      expect(bank.items.every((item) => byId.get(item.id) === item)).toBe(true);
    }
  });

  it("holds the key equally often in every position", () => {
    for (const bank of banks) {
      const counts = positions(bank);
      const total = counts.reduce((sum, count) => sum + count, 0);
      expect(spread(counts), counts.join(" ")).toBeLessThanOrEqual(Math.max(1, total / 100));
    }
  });

  it("is the same for the same seed, and another for another", () => {
    expect(buildBank(index, SEEDS[3] ?? 0)).toEqual(banks[3]);
    expect(new Set(banks.map(({ items }) => items.map(({ id }) => id).join())).size).toBe(SEEDS.length);
  });

  it("makes up for positions that some dates cannot have: no month follows December", () => {
    const december = (at: number) =>
      makeFact(`fact-${at}`, [makeFacet("date", { subject: `event-${at}`, key: { type: "date", date: "1936-12" } })]);
    const words = (at: number) =>
      makeFact(`text-${at}`, [
        makeFacet("reason", {
          relation: "cause-of",
          key: { type: "text", text: { en: "Key", vi: "Khóa" } },
          distractors: ["A", "B", "C", "D"].map((text) => ({
            text: { en: text, vi: text },
            why: { en: text, vi: text },
          })),
        }),
      ]);
    const facts = Array.from({ length: 12 }, (_, at) => [december(at), words(at)]).flat();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const counts = positions(buildBank(chapterOf(facts), seed));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(60);
        // The last facet of all may have been one that could not take the rarest position.
        expect(spread(counts)).toBeLessThanOrEqual(2);
      }),
      { numRuns: 10 },
    );
  });
});

describe("toPublicItem", () => {
  it("lets out these fields and no others", () => {
    for (const item of everyItem) {
      const seen = toPublicItem(item);
      const fields = ["id", "kind", "stem", item.kind === "choice" ? "options" : "grain"];
      expect(Object.keys(seen).sort()).toEqual(fields.sort());
      if (seen.kind === "choice")
        for (const option of seen.options) expect(Object.keys(option).sort()).toEqual(["id", "text"]);
    }
  });

  it("says nothing about which option is right", () => {
    for (const item of choices.slice(0, 200)) {
      const others: ChoiceItem = { ...item, key: item.options.find(({ id }) => id !== item.key)?.id ?? "" };
      expect(toPublicItem(others)).toEqual(toPublicItem(item));
    }
  });
});
