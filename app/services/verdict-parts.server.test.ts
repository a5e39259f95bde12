import { describe, expect, it } from "vitest";
import { sampleItem } from "#tests/factories/items";
import { indexNames } from "~/domain/grading/name-index";
import type { Response } from "~/domain/grading/response";
import type { Verdict } from "~/domain/grading/verdict";
import { NOTHING_CHANGED, type Item } from "~/domain/items/item";
import { partsOf } from "./verdict-parts.server";

const wrong: Verdict = { outcome: "wrong", reason: "other-detail" };
const parts = (item: Item, response: Response, verdict: Verdict = wrong) =>
  partsOf(item, response, verdict, indexNames([]), "en") ?? [];
const rightOnes = (item: Item, response: Response, verdict?: Verdict) =>
  parts(item, response, verdict)
    .filter(({ isRight }) => isRight)
    .map(({ id }) => id);

describe("the parts of an answer", () => {
  it("are the judgements with what is true and why", () => {
    const item = sampleItem("statements");
    const judged = [
      { id: "s1", isTrue: true },
      { id: "s2", isTrue: false },
      { id: "s3", isTrue: false },
    ];
    const found = parts(item, { kind: "statements", judged });
    expect(found[1]).toEqual({
      id: "s2",
      text: "The second sentence.",
      given: { type: "truth", isTrue: false },
      expected: { type: "truth", isTrue: true },
      isRight: false,
      why: "Because of the second.",
    });
    expect(found[3]).toMatchObject({ given: null, isRight: false });
    expect(rightOnes(item, { kind: "statements", judged })).toEqual(["s1", "s3"]);
  });

  it("are the events in their right order, each with its date and the place it was given", () => {
    const item = sampleItem("order");
    const found = parts(item, { kind: "order", order: ["e2", "e1", "e3", "e4"] });
    expect(found.map(({ id, why }) => [id, why])).toEqual([
      ["e2", "March 1939"],
      ["e3", "24 May 1940"],
      ["e1", "20 August 1940"],
      ["e4", "21 August 1940"],
    ]);
    expect(found[1]).toMatchObject({ given: { place: 3 }, expected: { place: 2 }, isRight: false });
    expect(rightOnes(item, { kind: "order", order: ["e2", "e1", "e3", "e4"] })).toEqual(["e2", "e4"]);
  });

  it("are the pairs, with what was chosen and what belongs there", () => {
    const item = sampleItem("match");
    const pairs: [string, string][] = [
      ["l1", "r2"],
      ["l2", "r4"],
      ["l3", "r1"],
    ];
    const found = parts(item, { kind: "match", pairs });
    expect(found[1]).toMatchObject({
      text: "Mercader",
      given: { type: "text", text: "the officer" },
      expected: { type: "text", text: "the killer" },
    });
    expect(found[3]).toMatchObject({ given: null });
    expect(rightOnes(item, { kind: "match", pairs })).toEqual(["l1"]);
  });

  it("are all unanswered for “I don't know”", () => {
    for (const kind of ["statements", "order", "match", "mend"] as const)
      for (const part of parts(sampleItem(kind), { kind: "dont-know" }))
        expect(part).toMatchObject({ given: null, isRight: false });
  });

  it("are none where the question has none", () => {
    for (const kind of ["choice", "voice", "typed-date", "typed-name", "typed-number"] as const)
      expect(partsOf(sampleItem(kind), { kind: "dont-know" }, wrong, indexNames([]), "en")).toBeNull();
  });
});

describe("the details of a statement", () => {
  const item = sampleItem("mend");
  const mend = (detail: string, correction = "") => ({ kind: "mend" as const, detail, correction });

  it("tell the change, its correction and why", () => {
    expect(parts(item, mend("d2", "Coyoacán"))).toEqual([
      {
        id: "d1",
        text: "24 May 1940",
        given: { type: "unchanged" },
        expected: { type: "changed", correction: "20 August 1940" },
        isRight: false,
        why: "That is the day of the first attempt.",
      },
      {
        id: "d2",
        text: "Mexico City",
        given: { type: "changed", correction: "Coyoacán" },
        expected: { type: "unchanged" },
        isRight: false,
        why: null,
      },
    ]);
  });

  it("are right where the place was found and put right, and all but the change where it was not", () => {
    const key: Verdict = { outcome: "right", reason: "key" };
    const incomplete: Verdict = { outcome: "partly", reason: "incomplete" };
    expect(rightOnes(item, mend("d1", "20 August 1940"), key)).toEqual(["d1", "d2"]);
    expect(rightOnes(item, mend("d1", "1941"), incomplete)).toEqual(["d2"]);
    expect(rightOnes(item, mend(NOTHING_CHANGED))).toEqual(["d2"]);
  });

  it("are all left as they stand where nothing was changed", () => {
    const untouched = { ...item, changed: null, answer: null, why: null };
    expect(rightOnes(untouched, mend(NOTHING_CHANGED), { outcome: "right", reason: "key" })).toEqual(["d1", "d2"]);
    expect(rightOnes(untouched, mend("d1", "1941"))).toEqual(["d2"]);
  });
});
