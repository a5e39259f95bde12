import { describe, expect, it } from "vitest";
import type { ChoiceItem, TypedDateItem } from "../items/item";
import { grade } from "./grade";
import { indexNames } from "./name-index";
import { ResponseSchema } from "./response";
import { ratingOf } from "./verdict";

const stem = { en: "Question?", vi: "Hỏi?" };
const common = { id: "item", factId: "fact", facetId: "facet", paragraphs: [1], level: "remember" as const, stem };
const choice: ChoiceItem = {
  ...common,
  kind: "choice",
  options: ["a", "b", "c", "d"].map((id) => ({ id, text: stem, why: id === "c" ? null : stem })),
  key: "c",
};
const names = indexNames([]);
const date: TypedDateItem = { ...common, kind: "typed-date", grain: "year", key: "1940", alsoRight: [], printed: null };

describe("grade", () => {
  it("grades each kind by its own grader", () => {
    expect(grade(choice, { kind: "choice", optionId: "c" }, names)).toEqual({ outcome: "right", reason: "key" });
    expect(grade(choice, { kind: "choice", optionId: "a" }, names)).toEqual({
      outcome: "wrong",
      reason: "other-option",
    });
    expect(grade(date, { kind: "typed-date", day: "", month: "", year: "1940" }, names).outcome).toBe("right");
  });

  it("takes “I don't know” as an answer to every kind", () => {
    for (const item of [choice, date])
      expect(grade(item, { kind: "dont-know" }, names)).toEqual({ outcome: "wrong", reason: "dont-know" });
  });

  it("cannot grade an empty or unknown option, or an answer of another kind", () => {
    for (const [optionId, reason] of [
      ["", "empty"],
      ["e", "unknown-option"],
      ["constructor", "unknown-option"],
      ["C", "unknown-option"],
    ] as const)
      expect(grade(choice, { kind: "choice", optionId }, names)).toEqual({ outcome: "ungradable", reason });
    const wrongKind = { outcome: "ungradable", reason: "wrong-kind" };
    expect(grade(choice, { kind: "typed-date", day: "", month: "", year: "1940" }, names)).toEqual(wrongKind);
    expect(grade(date, { kind: "choice", optionId: "c" }, names)).toEqual(wrongKind);
  });
});

describe("ratingOf", () => {
  it("is again, hard or good, never easy", () => {
    expect(ratingOf({ outcome: "wrong", reason: "dont-know" })).toBe("again");
    expect(ratingOf({ outcome: "partly", reason: "too-coarse" })).toBe("hard");
    expect(ratingOf({ outcome: "right", reason: "key" })).toBe("good");
  });
});

describe("ResponseSchema", () => {
  it("refuses fields that are too long, missing or unknown", () => {
    const typed = { kind: "typed-date", day: "", month: "", year: "1940" };
    expect(ResponseSchema.safeParse(typed).success).toBe(true);
    expect(ResponseSchema.safeParse({ ...typed, year: "9".repeat(201) }).success).toBe(false);
    expect(ResponseSchema.safeParse({ kind: "typed-date", day: "" }).success).toBe(false);
    expect(ResponseSchema.safeParse({ ...typed, rating: "good" }).success).toBe(false);
    expect(ResponseSchema.safeParse({ kind: "choice", optionId: "a".repeat(65) }).success).toBe(false);
    expect(ResponseSchema.safeParse({ kind: "essay" }).success).toBe(false);
  });
});
