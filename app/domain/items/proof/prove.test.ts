import { describe, expect, it } from "vitest";
import type { Item } from "../item";
import { readContent } from "./content";
import { RULES, type Rule } from "./fault";
import { PLANTED_ANSWERS, offering } from "./planted-answers.test-helper";
import { PLANTED_KINDS } from "./planted-kinds.test-helper";
import { proveBank, proveItem } from "./prove";
import { sampleChapter } from "./sample-chapter.test-helper";
import * as composed from "./sample-composed-items.test-helper";
import * as simple from "./sample-items.test-helper";

const index = sampleChapter();
const content = readContent(index);
const rulesOf = (item: Item): Rule[] => proveItem(content, item).map(({ rule }) => rule);
const PLANTED = [...PLANTED_ANSWERS, ...PLANTED_KINDS];
const { placeChoice, typedName } = simple;
const SOUND: Readonly<Record<string, Item>> = {
  placeChoice,
  typedName,
  killerChoice: simple.killerChoice,
  bodyChoice: simple.bodyChoice,
  dateChoice: simple.dateChoice,
  numberChoice: simple.numberChoice,
  aboutChoice: simple.aboutChoice,
  textChoice: simple.textChoice,
  voice: simple.voice,
  typedDate: simple.typedDate,
  typedNumber: simple.typedNumber,
  ...composed,
};

describe("proveItem", () => {
  it.each(Object.entries(SOUND))("finds nothing in a sound item: %s", (_name, item) => {
    expect(proveItem(content, item)).toEqual([]);
  });

  it.each(PLANTED)("tells by name: %s (%s)", (rule, _what, item) => {
    expect(rulesOf(item)).toContain(rule);
  });

  it("names the item, the fact, the facet and the kind, and says it in a sentence", () => {
    const [fault] = proveItem(content, offering(placeChoice, "Oslo", "oslo"));
    expect(fault).toEqual({
      item: placeChoice.id,
      fact: "home",
      facet: "place",
      kind: "choice",
      rule: "second-key",
      says: "oslo is oslo: what another fact answers to the same question.",
    });
  });
});

describe("proveBank", () => {
  const rules = (items: readonly Item[]) => new Set(proveBank(index, items).map(({ rule }) => rule));

  it("tells a repeated id, a facet short of kinds and a core fact short of items", () => {
    expect(rules([placeChoice, placeChoice])).toEqual(new Set(["id-repeated", "too-few-kinds", "too-few-items"]));
    const faults = proveBank(index, [placeChoice, typedName, composed.mend, composed.unchanged]).filter(
      ({ fact }) => fact === "home",
    );
    expect(faults).toEqual([]);
  });
});

it("has a planted fault for every rule", () => {
  const elsewhere: Rule[] = ["id-repeated", "too-few-kinds", "too-few-items"];
  const planted = new Set([...PLANTED.map(([rule]) => rule), ...elsewhere]);
  expect(RULES.filter((rule) => !planted.has(rule))).toEqual([]);
});
