import { describe, expect, it } from "vitest";
import { ChapterSchema } from "~/domain/facts/chapter";
import { compileContent } from "./compile";
import { problemsOf, withContent } from "./fixture";
import { formatProblem } from "./problem";

describe("compileContent", () => {
  it("compiles sound content to a chapter of the domain's shape", () => {
    const { chapter, problems } = withContent({}, compileContent);
    expect(problems.filter((problem) => problem.severity === "error")).toEqual([]);
    expect(ChapterSchema.safeParse(chapter).success).toBe(true);
    expect(chapter?.facts.map((fact) => fact.id)).toContain("posing");
    expect(chapter?.entities.map((entity) => entity.id)).toEqual(["mercader", "trotsky", "nkvd", "murder"]);
    expect(chapter?.units[0]).toMatchObject({ id: "unit", section: "first" });
    expect(chapter?.facts[0]?.unit).toBe("unit");
    expect(chapter?.sources.map(({ id, unit }) => [id, unit])).toEqual([["visit", "unit"]]);
    expect(chapter?.essays.map(({ id, unit }) => [id, unit])).toEqual([["comment", "unit"]]);
    expect(Object.keys(chapter?.mentions ?? {})).toEqual(["mercader", "murder", "nkvd", "trotsky"]);
    expect(chapter?.paragraphs.map((paragraph) => paragraph.number)).toEqual([1, 2, 3, 5, 6, 7]);
  });

  it("gives equal files an equal version, and changed ones another", () => {
    const version = (to: string) =>
      withContent({ edits: [{ file: "people.yaml", from: "1879/1940", to }] }, compileContent).chapter?.version;
    expect(version("1879/1940")).toMatch(/^[0-9a-f]{16}$/);
    expect(version("1879/1940")).toBe(version("1879/1940"));
    expect(version("1879/1941")).not.toBe(version("1879/1940"));
  });

  it("gives no chapter while there is an error, and reports all errors of all files together", () => {
    const edits = [
      { file: "people.yaml", from: "side: opposition", to: "side: nowhere" },
      {
        file: "sections/first/unit.yaml",
        from: "level: remember\n        stem:\n          en: Who",
        to: "level: recall\n        stem:\n          en: Who",
      },
      { file: "events.yaml", from: "1940-08-20", to: "1940-08-32" },
    ];
    const { chapter } = withContent({ edits }, compileContent);
    expect(chapter).toBeNull();
    const files = problemsOf({ edits })
      .filter(({ severity }) => severity === "error")
      .map(({ file }) => file);
    expect(files).toEqual(["events.yaml", "people.yaml", "sections/first/unit.yaml"]);
  });

  it("does not take missing entities amiss while the file that may hold them is misshapen", () => {
    const edits = [{ file: "people.yaml", from: "side: opposition", to: "side: nowhere" }];
    const errors = problemsOf({ edits }).filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(1);
  });

  it("writes a problem as file, line and sentence", () => {
    const problem = { file: "content/people.yaml", line: 41, message: "Mend this.", severity: "error" as const };
    expect(formatProblem(problem)).toBe("content/people.yaml:41  Mend this.");
    expect(formatProblem({ ...problem, severity: "warning" })).toBe("content/people.yaml:41  warning: Mend this.");
  });
});
