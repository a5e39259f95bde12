import { describe, expect, it } from "vitest";
import { makeEntity } from "#tests/factories/chapter";
import type { Item } from "~/domain/items/item";
import { gradeLines } from "./grade";

const entities = [
  makeEntity("trotsky", { names: { en: "Leon Trotsky", vi: "Leon Trotsky" }, textbook: "Trốt-xki" }),
  makeEntity("stalin", { names: { en: "Joseph Stalin", vi: "Iosif Stalin" }, short: { en: "Stalin", vi: "Stalin" } }),
];
const text = { en: "Text", vi: "Chữ" };
const common = { factId: "fact", facetId: "facet", paragraphs: [1], level: "remember" as const, stem: text };
const dated = { grain: "year" as const, key: "1940", alsoRight: [], printed: null };
const choosable = (id: string) => ({ id, text });
const items: readonly Item[] = [
  { ...common, id: "c", kind: "choice", key: "a", options: ["a", "b"].map((id) => ({ ...choosable(id), why: null })) },
  { ...common, id: "d", kind: "typed-date", ...dated },
  { ...common, id: "n", kind: "typed-number", key: 3, alsoRight: [], printed: null, unit: null },
  {
    ...common,
    id: "t",
    kind: "typed-name",
    entityKind: "person",
    key: ["trotsky", "stalin"],
    accepted: [["Leon Trotsky"], ["Joseph Stalin"]],
    alsoRight: [],
    printed: null,
    gap: null,
  },
  {
    ...common,
    id: "s",
    kind: "statements",
    source: { text, origin: text },
    statements: ["a", "b", "c", "d"].map((id) => ({
      ...choosable(id),
      isTrue: id < "c",
      why: text,
      factId: "fact",
      facetId: "facet",
    })),
  },
  {
    ...common,
    id: "o",
    kind: "order",
    events: ["a", "b", "c", "d"].map((id) => ({ ...choosable(id), date: "1940", factId: "fact", facetId: "facet" })),
    key: ["a", "b", "c", "d"],
  },
  {
    ...common,
    id: "m",
    kind: "match",
    left: ["a", "b"].map(choosable),
    right: ["x", "y"].map(choosable),
    key: [
      ["a", "x"],
      ["b", "y"],
    ],
  },
  {
    ...common,
    id: "e",
    kind: "mend",
    runs: { en: [], vi: [] },
    details: [choosable("p"), choosable("q")],
    changed: "p",
    answer: { type: "date", ...dated },
    why: text,
  },
];

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

async function graded(lines: readonly string[]): Promise<Record<string, unknown>[]> {
  const out: Record<string, unknown>[] = [];
  const gradable = { items: new Map(items.map((item) => [item.id, item])), entities };
  for await (const line of gradeLines(linesOf(lines), gradable)) out.push(JSON.parse(line) as Record<string, unknown>);
  return out;
}

const verdicts = async (values: readonly unknown[]) =>
  (await graded(values.map((value) => JSON.stringify(value)))).map(
    ({ outcome, reason }) => `${String(outcome)} ${String(reason)}`,
  );

describe("gradeLines", () => {
  it("takes the key of every kind of item as the export has it", async () => {
    const right = [
      { item: "c", response: ["a"] },
      { item: "c", response: "a" },
      { item: "d", response: "năm 1940" },
      { item: "d", response: { day: "", month: "", year: "1940" } },
      { item: "d", response: { year: 1940 } },
      { item: "n", response: "ba" },
      { item: "n", response: 3 },
      { item: "t", response: "Stalin và Trotsky" },
      { item: "t", response: ["Leon Trotsky", "Joseph Stalin"] },
      { item: "s", response: ["b", "a"] },
      { item: "o", response: ["a", "b", "c", "d"] },
      {
        item: "m",
        response: [
          ["a", "x"],
          ["b", "y"],
        ],
      },
      { item: "e", response: { detail: "p", correction: "1940" } },
      { item: "e", response: { detail: "p", correction: { day: "", month: "5", year: "1940" } } },
    ];
    expect((await verdicts(right)).map((verdict) => verdict.split(" ")[0])).toEqual(right.map(() => "right"));
  });

  it("grades what is not the key", async () => {
    expect(
      await verdicts([
        { item: "c", response: ["b"] },
        { item: "s", response: [] },
        { item: "s", response: ["a", "z"] },
        { item: "e", response: ["p"] },
        { item: "e", response: "none" },
        { item: "e", response: [] },
      ]),
    ).toEqual([
      "wrong other-option",
      "partly incomplete",
      "ungradable unknown-option",
      "ungradable unfinished",
      "wrong other-detail",
      "wrong other-detail",
    ]);
  });

  it("grades bare keys", async () => {
    expect(
      await verdicts([
        { kind: "person", key: "trotsky", lang: "vi", response: "Trốt-xki" },
        { kind: "person", key: "Leon Trotsky", response: "L. Trotsky" },
        { kind: "person", key: "Stalin", response: "Trotsky" },
        { kind: "person", key: ["trotsky", "stalin"], response: "Trotsky" },
        { kind: "place", key: "trotsky", response: "Trotsky" },
        { kind: "person", key: "nobody", response: "Trotsky" },
        { kind: "date", key: "1940-08-20", response: "20 tháng 8 năm 1940" },
        { kind: "date", key: "1940-08-20", response: { day: "", month: "8", year: "1940" } },
        { kind: "date", key: "1937/1938", response: "1937" },
        { kind: "number", key: 200, response: "hai trăm" },
        { kind: "number", key: "200..300", response: "200 đến 300" },
        { kind: "number", key: "200..300", response: "250" },
        { kind: "number", key: "many", response: "250" },
      ]),
    ).toEqual([
      "right other-spelling",
      "right other-spelling",
      "wrong other-name",
      "partly incomplete",
      "ungradable unknown-key",
      "ungradable unknown-key",
      "right key",
      "partly too-coarse",
      "ungradable unknown-key",
      "right key",
      "right key",
      "partly within-range",
      "ungradable unknown-key",
    ]);
  });

  it("keeps the order and the fields, and stops at no bad line", async () => {
    const out = await graded([
      '{"item":"zz","n":1}',
      "not json",
      "",
      "[1]",
      '{"kind":"ship","key":"x"}',
      '{"kind":"poem"}',
      "{}",
      '{"item":"c"}',
    ]);
    expect(out).toEqual([
      { item: "zz", n: 1, outcome: "ungradable", reason: "unknown-item" },
      { outcome: "ungradable", reason: "bad-line" },
      { outcome: "ungradable", reason: "bad-line" },
      { kind: "ship", key: "x", outcome: "ungradable", reason: "unknown-key" },
      { kind: "poem", outcome: "ungradable", reason: "unknown-kind" },
      { outcome: "ungradable", reason: "bad-line" },
      { item: "c", outcome: "ungradable", reason: "bad-response" },
    ]);
  });
});
