import { describe, expect, it } from "vitest";
import { chapterOf, firstFacet, makeFact, makeFacet } from "#tests/factories/chapter";
import { generateTypedNumber } from "./generate";
import { gradeTypedNumber } from "./grade";

const note = (facet: string) => ({
  kind: "misprint",
  printed: "5000",
  meant: "500",
  basis: "the sum",
  confidence: "high",
  text: { en: "A misprint.", vi: "In sai." },
  printedAnswer: { facet, key: { type: "number", value: 5000 } },
});

function generate(key: unknown, printedOf = "other") {
  const alsoRight = [{ type: "number", value: { from: 400, to: 600 } }];
  const fact = makeFact("fact", [makeFacet("number", { relation: "number-of", key, alsoRight })], {
    note: note(printedOf),
  });
  return generateTypedNumber(chapterOf([fact]), fact, firstFacet(fact));
}

describe("generateTypedNumber", () => {
  it("asks for numbers and ranges, and for nothing else", () => {
    const unit = { en: "dead", vi: "người chết" };
    const [item] = generate({ type: "number", value: 500, unit, about: true }, "number");
    expect(item).toMatchObject({ key: 500, unit, alsoRight: [{ from: 400, to: 600 }], printed: 5000, factId: "fact" });
    expect(generate({ type: "number", value: { from: 1, to: 2 } })).toMatchObject([
      { key: { from: 1, to: 2 }, printed: null, unit: null },
    ]);
    expect(generate({ type: "date", date: "1937" })).toEqual([]);
  });

  it("makes items that are graded by their own key", () => {
    const [item] = generate({ type: "number", value: 500 }, "number");
    if (!item) throw new Error("There is no item.");
    const outcome = (text: string) => gradeTypedNumber(item, { kind: "typed-number", text }).outcome;
    expect(["500", "400–600", "5000", "399", "?"].map(outcome)).toEqual([
      "right",
      "right",
      "partly",
      "wrong",
      "ungradable",
    ]);
  });
});
