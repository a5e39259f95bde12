import { describe, expect, it } from "vitest";
import { chapterOf, makeFacet, makeFact } from "#tests/factories/chapter";
import { indexChapter } from "~/domain/facts/chapter-index";
import { readChapterMap } from "./read-chapter-map.server";

const text = { en: "A", vi: "B" };

function mapOf(facts: Parameters<typeof chapterOf>[0]) {
  const { chapter } = chapterOf(facts);
  const sections = [
    { id: "first", title: text, paragraphs: { first: 1, last: 7 } },
    { id: "second", title: text, paragraphs: { first: 8, last: 9 } },
  ];
  const units = [{ id: "unit", section: "second", title: text, introduction: text, paragraphs: [8] }];
  return readChapterMap(indexChapter({ ...chapter, sections, units }), "vi");
}

const dated = (id: string, date: string, more: Record<string, unknown> = {}) =>
  makeFacet(id, { key: { type: "date", date }, subject: id, ...more });

describe("readChapterMap", () => {
  it("has every section, with the units and events of those that have some", () => {
    const facts = [makeFact("a", [dated("late", "1940-08-20"), dated("early", "1937")])];
    expect(mapOf(facts)).toEqual([
      { id: "first", title: "B", paragraphs: { first: 1, last: 7 }, units: [], events: [] },
      {
        id: "second",
        title: "B",
        paragraphs: { first: 8, last: 9 },
        units: [{ unitId: "unit", title: "B", factCount: 1 }],
        events: [
          { id: "a-early", year: 1937, tier: "core" },
          { id: "a-late", year: 1940, tier: "core" },
        ],
      },
    ]);
  });

  it("takes a date of a subject once, and the middle year of a span", () => {
    const facts = [
      makeFact("a", [dated("x", "1936/1938")]),
      makeFact("b", [dated("y", "1936/1938", { subject: "x" })]),
    ];
    expect(mapOf(facts)[1]?.events.map(({ id, year }) => [id, year])).toEqual([["a-x", 1937]]);
  });
});
