import { describe, expect, it } from "vitest";
import { realChapter } from "#tests/factories/chapter";
import { measureGrader, measurementLines, type Measured } from "./measure-grader";

const measured = measureGrader(realChapter().chapter.entities, { share: 0.02, seed: 7 });
const shareAccepted = (rows: readonly Measured[]) => {
  const sum = (count: (row: Measured) => number) => rows.reduce((all, row) => all + count(row), 0);
  return sum((row) => row.accepted) / sum((row) => row.answers);
};

describe("measureGrader, a sample of the catalogue", () => {
  it("finds right answers in other dress accepted: at least 99 % of all, a little less of so few", () => {
    const right = measured.filter(({ isRight }) => isRight);
    expect(right.length).toBeGreaterThan(12);
    expect(shareAccepted(right), measurementLines(right).join("\n")).toBeGreaterThanOrEqual(0.985);
  });

  it("finds at most 0.2 % of wrong answers accepted, and no year, date or number", () => {
    const wrong = measured.filter(({ isRight }) => !isRight);
    expect(shareAccepted(wrong), measurementLines(wrong).join("\n")).toBeLessThanOrEqual(0.002);
    for (const { sort, accepted, answers } of wrong.filter((row) => !row.sort.includes("name"))) {
      expect(answers, sort).toBeGreaterThan(0);
      expect(accepted, sort).toBe(0);
    }
  });
});
