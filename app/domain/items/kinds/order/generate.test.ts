import { describe, expect, it } from "vitest";
import { chapterOf, firstFacet, makeEntity, makeFacet, makeFact } from "#tests/factories/chapter";
import { seededChance } from "../../../chance";
import { indexChapter, type ChapterIndex } from "../../../facts/chapter-index";
import type { OrderItem } from "../../item";
import { generateOrder } from "./generate";

interface Event {
  readonly id: string;
  readonly date: string;
  readonly label?: string;
  readonly unit?: string;
  readonly more?: Record<string, unknown>;
  readonly tags?: readonly string[];
}

/** A chapter of dated events, in units of two sections: near-* in one, far-* in the other. */
function chapterOfEvents(events: readonly Event[], relations: Record<string, unknown> = {}): ChapterIndex {
  const facts = events.map(({ id, date, label = `the ${id} of it`, unit = "near-one", more = {}, tags = [] }) =>
    makeFact(
      id,
      [
        makeFacet("date", {
          subject: `event-${id}`,
          key: { type: "date", date },
          event: { en: label, vi: `${label} (vi)` },
          ...more,
        }),
      ],
      { unit, tags },
    ),
  );
  const entities = events.map(({ id }) =>
    makeEntity(`event-${id}`, {
      kind: "event",
      names: { en: `name of ${id}`, vi: `tên của ${id}` },
      relations: relations[id] ?? {},
    }),
  );
  const { chapter } = chapterOf(facts, entities);
  const unit = (id: string) => ({
    id,
    section: id.split("-")[0] ?? "",
    title: TEXT,
    introduction: TEXT,
    paragraphs: [1],
  });
  return indexChapter({ ...chapter, units: ["near-one", "near-two", "far-one"].map(unit) });
}
const TEXT = { en: "x", vi: "y" };

const itemsOn = (index: ChapterIndex, id: string, seed = 1): OrderItem[] => {
  const fact = index.facts.get(id);
  return fact ? generateOrder(index, fact, firstFacet(fact), seededChance(seed)) : [];
};
const eventsIn = (items: readonly OrderItem[]) =>
  new Set(items.flatMap(({ events }) => events.map(({ factId }) => factId)));
const YEARS: readonly Event[] = ["alpha", "beta", "gamma", "delta", "epsilon"].map((id, at) => ({
  id,
  date: String(1920 + 3 * at),
}));

describe("generateOrder", () => {
  it("orders the facet's event with others of its unit before those of the section and the chapter", () => {
    const far = [
      { id: "section", date: "1950", unit: "near-two" },
      { id: "chapter", date: "1960", unit: "far-one" },
    ];
    expect([...eventsIn(itemsOn(chapterOfEvents([...YEARS.slice(0, 4), ...far]), "beta"))]).toEqual(
      expect.arrayContaining(["alpha", "beta", "gamma", "delta"]),
    );
    const three = itemsOn(chapterOfEvents([...YEARS.slice(0, 3), ...far]), "beta");
    for (const item of three)
      expect([...eventsIn([item])]).toEqual(expect.arrayContaining(["alpha", "gamma", "section"]));
  });

  it("varies how many events there are, and which", () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ id: `e${"abcdefghijkl"[at]}`, date: String(1900 + at) }));
    const items = [1, 2, 3, 4].flatMap((seed) => itemsOn(chapterOfEvents(many), "ed", seed));
    expect(new Set(items.map(({ events }) => events.length))).toEqual(new Set([4, 5, 6]));
    expect(eventsIn(items).size).toBe(12);
  });

  it("makes nothing of fewer than four events, or of a facet that is no date", () => {
    expect(itemsOn(chapterOfEvents(YEARS.slice(0, 3)), "beta")).toEqual([]);
    const index = chapterOfEvents([
      ...YEARS,
      { id: "count", date: "1990", more: { relation: "number-of", key: { type: "number", value: 3 } } },
    ]);
    expect(itemsOn(index, "count")).toEqual([]);
  });

  it.each<[string, Event]>([
    ["lies in the key's year", { id: "other", date: "1923-05" }],
    ["is a span that touches the key's year", { id: "other", date: "1924/1925" }],
    ["may be as early as the key", { id: "other", date: "1925~" }],
    ["is one of several that the key lies between", { id: "other", date: "[1921,1925]" }],
    ["is dated otherwise too", { id: "other", date: "1940", more: { alsoRight: [{ type: "date", date: "1923" }] } }],
    ["tells its year", { id: "other", date: "1940", label: "the congress of 1940" }],
    ["tells its month", { id: "other", date: "1940", label: "the March Action" }],
    ["has the same label", { id: "other", date: "1940", label: "the beta of it" }],
    ["belongs to Vietnam's facts", { id: "other", date: "1940", tags: ["vietnam"] }],
  ])("leaves out an event that %s", (_, other) => {
    const items = itemsOn(chapterOfEvents([...YEARS, other]), "beta");
    expect(items.length).toBeGreaterThan(0);
    expect(eventsIn(items).has("other")).toBe(false);
  });

  it("leaves out an event that holds the key's, or is held by it", () => {
    const index = chapterOfEvents([...YEARS, { id: "other", date: "1940" }], { other: { partOf: ["event-beta"] } });
    expect(eventsIn(itemsOn(index, "beta")).has("other")).toBe(false);
  });

  it("puts no two counted events side by side", () => {
    const counted = ["the First Congress", "the Second Congress", "the Third Congress"];
    const index = chapterOfEvents([
      ...YEARS,
      ...counted.map((label, at) => ({ id: `c${"abc"[at]}`, date: String(1950 + at), label })),
    ]);
    for (const { events } of itemsOn(index, "beta"))
      expect(events.filter(({ text }) => text.en.endsWith("Congress")).length).toBeLessThan(2);
  });

  it("calls an event by its name where the curator wrote no words for it", () => {
    const index = chapterOfEvents(YEARS.map((event) => ({ ...event, more: { event: undefined } })));
    expect(itemsOn(index, "beta")[0]?.events.map(({ text }) => text.en)).toContain("Name of beta");
  });

  it("tells no story of one person while there are other events", () => {
    const story = ["order", "attack", "death", "burial"].map((id, at) => ({
      id,
      date: String(1940 + 2 * at),
      label: `the ${id} of Marlen Kovac`,
    }));
    const index = chapterOfEvents([...story, ...YEARS]);
    const { chapter } = index;
    const kovac = makeEntity("kovac", { names: { en: "Marlen Kovac", vi: "Marlen Kovac" } });
    const known = indexChapter({ ...chapter, entities: [...chapter.entities, kovac] });
    for (const { events } of itemsOn(known, "attack"))
      expect(events.filter(({ text }) => text.en.includes("Kovac")).length).toBeLessThanOrEqual(2);
    expect(
      itemsOn(
        indexChapter({ ...chapter, facts: chapter.facts.slice(0, 4), entities: known.chapter.entities }),
        "attack",
      ),
    ).not.toEqual([]);
  });
});
