import { describe, expect, it } from "vitest";
import { makeEntity } from "#tests/factories/chapter";
import { indexNames } from "../../../grading/name-index";
import { NOTHING_CHANGED, type MendAnswer, type MendItem } from "../../item";
import { gradeMend } from "./grade";

const text = { en: "x", vi: "x" };
const both = (name: string) => ({ en: name, vi: name });
const entities = [makeEntity("havana", place("Havana")), makeEntity("moscow", place("Moscow"))];
const names = indexNames(entities);

function place(name: string) {
  return { kind: "place", type: "city", country: "Nowhere", names: both(name) };
}

function itemWith(answer: MendAnswer | null): MendItem {
  return {
    kind: "mend",
    id: "item",
    factId: "fact",
    facetId: "where",
    paragraphs: [1],
    level: "remember",
    stem: text,
    runs: { en: [], vi: [] },
    details: ["a", "b", "c"].map((id) => ({ id, text })),
    changed: answer && "b",
    answer,
    why: answer && text,
  };
}
const NAME: MendAnswer = {
  type: "name",
  entityKind: "place",
  key: ["havana"],
  accepted: [["Havana", "La Habana"]],
  alsoRight: [],
  printed: null,
};
const DATE: MendAnswer = { type: "date", grain: "day", key: "1940-08-20", alsoRight: [], printed: "1939-08-20" };
const NUMBER: MendAnswer = { type: "number", key: 21, alsoRight: [], printed: null, unit: null };
const given = (answer: MendAnswer | null, detail: string, correction = "") =>
  gradeMend(itemWith(answer), { detail, correction }, names);

describe("gradeMend", () => {
  it.each([
    [NAME, "La Habana"],
    [DATE, "20 August 1940"],
    [DATE, "ngày 20 tháng 8 năm 1940"],
    [DATE, "20/8/1940"],
    [NUMBER, "21"],
  ])("finds place and correction right", (answer, correction) => {
    expect(given(answer, "b", correction).outcome).toBe("right");
  });

  it.each([
    [NAME, "Moscow"],
    [DATE, "21 August 1940"],
    [DATE, "1940"],
    [DATE, "20 August 1939"],
    [NUMBER, "22"],
  ])("finds the place without its correction partly right", (answer, correction) => {
    expect(given(answer, "b", correction)).toMatchObject({ outcome: "partly", reason: "incomplete" });
  });

  it("tells which name was written in its place", () => {
    expect(given(NAME, "b", "Moscow")).toEqual({ outcome: "partly", reason: "incomplete", confusedWith: "moscow" });
  });

  it("finds another place wrong, whatever is written", () => {
    for (const detail of ["a", "c", NOTHING_CHANGED])
      expect(given(NAME, detail, "Havana")).toEqual({ outcome: "wrong", reason: "other-detail" });
  });

  it("finds it right that nothing was changed, and every place wrong, where nothing was", () => {
    expect(given(null, NOTHING_CHANGED)).toEqual({ outcome: "right", reason: "key" });
    for (const detail of ["a", "b", "c"])
      expect(given(null, detail, "Havana")).toEqual({ outcome: "wrong", reason: "other-detail" });
  });

  it.each([
    [NAME, "", "Havana", "empty"],
    [NAME, "x", "Havana", "unknown-option"],
    [NAME, "b", "  ", "unfinished"],
    [DATE, "b", "some day", "unreadable-date"],
    [DATE, "b", "31 February 1940", "impossible-date"],
    [NAME, "b", "???", "not-a-name"],
  ])("cannot grade %#: its reason is told", (answer, detail, correction, reason) => {
    expect(given(answer, detail, correction)).toEqual({ outcome: "ungradable", reason });
  });
});
