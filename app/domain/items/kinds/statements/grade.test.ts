import { describe, expect, it } from "vitest";
import type { StatementsItem } from "../../item";
import { gradeStatements } from "./grade";

const text = { en: "x", vi: "x" };
const item: StatementsItem = {
  kind: "statements",
  id: "item",
  factId: "fact",
  facetId: "who",
  paragraphs: [1],
  level: "remember",
  stem: text,
  source: { text, origin: text },
  statements: ["a", "b", "c", "d"].map((id) => ({
    id,
    text,
    isTrue: id === "a" || id === "d",
    why: text,
    factId: "fact",
    facetId: "who",
  })),
};
/** "a+ b-": a was called true, b false. */
const given = (judged: string) =>
  gradeStatements(item, {
    judged: judged.split(" ").map(([id = "", called]) => ({ id, isTrue: called === "+" })),
  });

describe("gradeStatements", () => {
  it.each([
    ["d+ a+ c- b-", { outcome: "right", reason: "key", score: 1 }],
    ["a+ b- c- d-", { outcome: "partly", reason: "incomplete", score: 0.5 }],
    ["a+ b+ c- d-", { outcome: "partly", reason: "incomplete", score: 0.25 }],
    ["a+ b+ c+ d-", { outcome: "wrong", reason: "other-judgements", score: 0.1 }],
    ["a- b+ c+ d-", { outcome: "wrong", reason: "other-judgements", score: 0 }],
  ])("gives %s the national paper's marks", (judged, judgement) => {
    expect(given(judged)).toEqual(judgement);
  });

  it.each([
    ["a+ b- c-", "unfinished"],
    ["a+ b- c- x-", "unknown-option"],
    ["a+ b- c- c-", "used-twice"],
  ])("cannot grade %s: %s", (judged, reason) => {
    expect(given(judged)).toEqual({ outcome: "ungradable", reason });
  });

  it("cannot grade nothing at all", () => {
    expect(gradeStatements(item, { judged: [] })).toEqual({ outcome: "ungradable", reason: "unfinished" });
  });
});
