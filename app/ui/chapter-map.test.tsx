import { describe, expect, it } from "vitest";
import { ChapterMap, type ChapterMapSection } from "./chapter-map";
import { attribute, render, tagsOf } from "./render.test-helper";
import { decadeLines, stackByYear } from "./year-columns";

const decades = { first: 1910, last: 1960 };
const event = (id: string, year: number, isCore = false) => ({ id, year, isCore });

describe("stackByYear", () => {
  it("puts the events of a year on each other, the core ones at the bottom", () => {
    const dots = stackByYear(decades, [event("a", 1937), event("b", 1937, true), event("c", 1938), event("d", 1937)]);
    const heights = Object.fromEntries(dots.map(({ id, height }) => [id, height]));
    expect(heights).toEqual({ b: 0, a: 1, d: 2, c: 0 });
    expect(new Set(dots.map(({ x }) => x)).size).toBe(2);
  });

  it("gathers what is earlier or later than the decades beyond their lines", () => {
    const lines = decadeLines(decades).map(({ x }) => Number.parseFloat(x));
    const [early, earlier, late, later] = stackByYear(decades, [
      event("a", 1848),
      event("b", 1909),
      event("c", 1960),
      event("d", 1981),
    ]);
    expect(earlier).toMatchObject({ x: early?.x, height: 1 });
    expect(later).toMatchObject({ x: late?.x, height: 1 });
    expect(Number.parseFloat(early?.x ?? "")).toBeLessThan(Math.min(...lines));
    expect(Number.parseFloat(late?.x ?? "")).toBeGreaterThan(Math.max(...lines));
  });
});

describe("ChapterMap", () => {
  /** The whole chapter, as it may be: 18 sections, 60 units, 300 events, most of them of a few years. */
  const sections = Array.from({ length: 18 }, (_, at): ChapterMapSection => ({
    id: `section-${at}`,
    title: `Section ${at}`,
    paragraphs: { first: 1 + 12 * at, last: 12 + 12 * at },
    units: Array.from({ length: at < 6 ? 4 : 3 }, (__, unit) => ({
      id: `unit-${at}-${unit}`,
      to: `/en/units/unit-${at}-${unit}`,
      title: `Unit ${unit} of section ${at}`,
      facts: "18 facts",
    })),
    events: Array.from({ length: at < 12 ? 17 : 16 }, (__, n) =>
      event(`${at}-${n}`, 1905 + ((n * n * 7 + at) % 60), n % 3 === 0),
    ),
    summary: `Summary ${at}.`,
  }));
  const html = render(
    <ChapterMap
      sections={sections}
      decades={decades}
      texts={{ earlier: "before 1910", later: "1960 and later" }}
      headingLevel={3}
    />,
  );

  it("draws a dot for each of 300 events, none upon another", () => {
    const rows = html.split('<li class="chapter-map__row">').slice(1);
    const dots = rows.map((row) =>
      tagsOf(row, "circle").map((tag) => `${attribute(tag, "cx")} ${attribute(tag, "cy")}`),
    );
    expect(dots.flat()).toHaveLength(300);
    for (const places of dots) expect(new Set(places).size).toBe(places.length);
  });

  it("leads to each of 60 units, and says in words what it draws", () => {
    expect(tagsOf(html, "a").map((tag) => attribute(tag, "href"))).toEqual(
      sections.flatMap(({ units }) => units.map(({ to }) => to)),
    );
    for (const { summary } of sections) expect(html).toContain(summary);
    for (const tag of tagsOf(html, "svg")) expect(attribute(tag, "aria-hidden")).toBe("true");
  });

  it("shows how much of the text each section is", () => {
    const parts = tagsOf(html, "rect").map((tag) => Number.parseFloat(attribute(tag, "width") ?? ""));
    expect(parts).toHaveLength(18);
    for (const part of parts) expect(part).toBeCloseTo(100 / 18, 1);
  });
});
