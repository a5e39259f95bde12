import { readdirSync, readFileSync } from "node:fs";
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { DataTable } from "./data-table";
import { MasteryBar, masteryParts } from "./mastery-bar";
import { QrCode, qrPath } from "./qr-code";
import { attribute, danglingReferences, firstTag, render, tagsOf } from "./render.test-helper";
import { ReturnCode } from "./return-code";
import { StatRow } from "./stat-row";
import { positionOnAxis, yearAxis } from "./year-axis";

describe("masteryParts", () => {
  it("fill the bar from known to new, without the empty ones", () => {
    expect(masteryParts({ known: 1, learning: 0, new: 3 })).toEqual([
      { state: "known", startPercent: 0, widthPercent: 25 },
      { state: "new", startPercent: 25, widthPercent: 75 },
    ]);
  });

  it("are none where there is nothing to know", () => {
    expect(masteryParts({ known: 0, learning: 0, new: 0 })).toEqual([]);
  });
});

describe("MasteryBar", () => {
  it("says in words what it draws", () => {
    const html = render(
      <MasteryBar
        label="Unit"
        counts={{ known: 11, learning: 9, new: 14 }}
        texts={{ known: "Known", learning: "Learning", new: "New" }}
      />,
    );
    expect(attribute(firstTag(html, "svg"), "aria-label")).toBe("Unit: Known 11, Learning 9, New 14");
  });
});

describe("yearAxis", () => {
  it.each([
    [[1936.9, 1940.4, 1940.6], 1936, 1941],
    [[1936.9, 1978], 1930, 1980],
    [[1940.5], 1940, 1941],
    [[1940], 1940, 1941],
    [[1848, 1996], 1800, 2000],
  ])("of %j runs from %d to %d", (years, first, last) => {
    const axis = yearAxis(years);
    expect([axis.first, axis.last]).toEqual([first, last]);
    expect(axis.ticks[0]).toBe(first);
    expect(axis.ticks.at(-1)).toBe(last);
    expect(axis.ticks.length).toBeLessThanOrEqual(7);
    for (const year of years) {
      expect(positionOnAxis(axis, year)).toBeGreaterThanOrEqual(0);
      expect(positionOnAxis(axis, year)).toBeLessThanOrEqual(1);
    }
  });

  it("refuses to be an axis of nothing", () => {
    expect(() => yearAxis([])).toThrow(RangeError);
  });
});

describe("QrCode", () => {
  const matrix = encode("https://example.org/vi/return/K7QF", { border: 0 }).data;

  it("draws exactly the dark modules, four modules from the edge", () => {
    const drawn = matrix.map((row) => row.map(() => false));
    for (const [, x, y, width] of qrPath(matrix).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let step = 0; step < Number(width); step += 1) drawn[Number(y) - 4]?.splice(Number(x) - 4 + step, 1, true);
    }
    expect(drawn).toEqual(matrix);
  });

  it("is a picture with a name, black on white whatever the theme", () => {
    const html = render(<QrCode matrix={matrix} label="Opens your progress" />);
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Opens your progress"/);
    expect(tagsOf(html, "rect").map((tag) => attribute(tag, "fill"))).toEqual(["#fff"]);
    expect(tagsOf(html, "path").map((tag) => attribute(tag, "fill"))).toEqual(["#000"]);
  });
});

describe("DataTable", () => {
  it("heads its columns and rows, and can be scrolled by keyboard", () => {
    const html = render(
      <DataTable
        id="t"
        caption="By unit"
        columns={[
          { id: "unit", label: "Unit" },
          { id: "known", label: "Known", numeric: true },
        ]}
        rows={[{ id: "1", cells: ["The assassination of Trotsky", 11] }]}
      />,
    );
    expect(html).toMatch(/<div[^>]*role="region"[^>]*aria-labelledby="t-caption"[^>]*tabindex="0"/i);
    expect(html).toContain(
      '<th scope="row">The assassination of Trotsky</th><td class="table__number" data-label="Known">11</td>',
    );
    expect(danglingReferences(html)).toEqual([]);
  });
});

describe("ReturnCode and StatRow", () => {
  it("copy as one line, groups apart", () => {
    const html = render(<ReturnCode id="rc" label="Your code" groups={["K7QF", "M2XW"]} />);
    expect(html.replace(/<[^>]*>/g, "")).toBe("Your codeK7QF M2XW");
    expect(danglingReferences(html)).toEqual([]);
  });

  it("pair each figure with its name", () => {
    expect(render(<StatRow stats={[{ id: "a", label: "Known", value: "11" }]} />)).toMatch(
      /<dt[^>]*>Known<\/dt><dd[^>]*>11<\/dd>/,
    );
  });
});

describe("every component", () => {
  it("leaves style attributes and style elements alone, which the content security policy forbids", () => {
    const folder = new URL(".", import.meta.url);
    const sources = readdirSync(folder).filter((name) => name.endsWith(".tsx") && !name.includes(".test"));
    expect(sources.length).toBeGreaterThan(20);
    for (const name of sources) {
      expect(readFileSync(new URL(name, folder), "utf8"), name).not.toMatch(
        /\sstyle=\{|<style|dangerouslySetInnerHTML/,
      );
    }
  });
});
