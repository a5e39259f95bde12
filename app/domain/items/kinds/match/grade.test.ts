import { describe, expect, it } from "vitest";
import type { MatchItem } from "../../item";
import { gradeMatch } from "./grade";

const text = { en: "x", vi: "x" };
const itemOf = (names: string): MatchItem => ({
  kind: "match",
  id: "item",
  factId: "fact",
  facetId: "who",
  paragraphs: [1],
  level: "remember",
  stem: text,
  left: names.split("").map((name) => ({ id: name, text, entity: `entity-${name}` })),
  right: names
    .split("")
    .reverse()
    .map((name) => ({ id: name.toUpperCase(), text, entity: `entity-${name}` })),
  key: names.split("").map((name) => [name, name.toUpperCase()] as const),
});
/** "aA bC": a is paired with A, b with C; "a-" is left without a description. */
const given = (pairs: string, item = itemOf("abcd")) =>
  gradeMatch(item, {
    pairs: pairs.split(" ").map(([left = "", right = ""]) => [left, right === "-" ? "" : right] as const),
  });

describe("gradeMatch", () => {
  it("finds all pairs right, in any order", () => {
    expect(given("dD cC aA bB")).toEqual({ outcome: "right", reason: "key" });
  });

  it("finds half of the pairs partly right, and less than half wrong", () => {
    expect(given("aA bB cD dC")).toEqual({ outcome: "partly", reason: "incomplete" });
    expect(given("aA bC cD dB")).toEqual({ outcome: "wrong", reason: "other-pairs" });
    expect(given("aA bB cD dE eC", itemOf("abcde"))).toEqual({ outcome: "wrong", reason: "other-pairs" });
    expect(given("aA bB cC dE eD", itemOf("abcde"))).toEqual({ outcome: "partly", reason: "incomplete" });
  });

  it("tells who was taken for the one that is asked for, the first", () => {
    expect(given("aB bA cC dD")).toEqual({ outcome: "partly", reason: "incomplete", confusedWith: "entity-b" });
    expect(given("aB bC cD dA")).toEqual({ outcome: "wrong", reason: "other-pairs", confusedWith: "entity-d" });
  });

  it.each([
    ["aA bB cC", "unfinished"],
    ["aA bB cC d-", "unfinished"],
    ["a- b- c- d-", "unfinished"],
    ["aA bB cC dC", "used-twice"],
    ["aA aB cC dD", "used-twice"],
    ["aA bB cC dX", "unknown-option"],
    ["aA bB cC xD", "unknown-option"],
  ])("cannot grade %j: %s", (pairs, reason) => {
    expect(given(pairs)).toEqual({ outcome: "ungradable", reason });
  });
});
