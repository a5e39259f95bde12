import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compileContent } from "./compile";
import { formatProblem } from "./problem";

const folder = fileURLToPath(new URL(".", import.meta.url));
const { chapter, problems } = compileContent(folder);

describe("the content", () => {
  it("has no errors", () => {
    expect(problems.filter(({ severity }) => severity === "error").map(formatProblem)).toEqual([]);
    expect(chapter).not.toBeNull();
  });

  it("describes the whole chapter: 18 sections, 230 lines with a text of 232", () => {
    expect(chapter?.sections).toHaveLength(18);
    expect(chapter?.paragraphs).toHaveLength(230);
    expect(chapter?.paragraphs.at(-1)).toMatchObject({ number: 232, section: "greek-children", kind: "text" });
    expect(chapter?.paragraphs.find(({ number }) => number === 146)).toMatchObject({
      section: "hunt-for-trotskyists",
      kind: "text",
      locator: { heading: "Cuộc săn bắt các người trốt kít", ordinal: 30 },
    });
  });

  it("quotes six printed words at most to find a paragraph by", () => {
    const longest = Math.max(...(chapter?.paragraphs ?? []).map(({ locator }) => locator.firstWords.split(" ").length));
    expect(longest).toBeLessThanOrEqual(6);
  });

  it("knows by numbers alone where the print names an entity", () => {
    expect(chapter?.mentions["mercader"]).toEqual([122, 148]);
    expect(chapter?.mentions["trotsky-assassination"]).toEqual([]);
  });

  it("is watched for copied wording", () => {
    expect(readFileSync(`${folder}/chapter-runs.bin`).length).toBeGreaterThan(200_000);
  });
});
