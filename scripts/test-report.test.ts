import { describe, expect, it } from "vitest";
import { sumUp } from "./test-report.mjs";

const vitest = (counts: { passed?: number; failed?: number; pending?: number }, exitCode = 0) => ({
  name: "vitest" as const,
  exitCode,
  report: {
    numPassedTests: counts.passed ?? 0,
    numFailedTests: counts.failed ?? 0,
    numPendingTests: counts.pending ?? 0,
    numTodoTests: 0,
  },
});

const playwright = (
  stats: { expected?: number; unexpected?: number; flaky?: number; skipped?: number },
  exitCode = 0,
) => ({
  name: "playwright" as const,
  exitCode,
  report: { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } },
});

describe("sumUp", () => {
  it("adds up both runners", () => {
    const sum = sumUp([
      vitest({ passed: 40, failed: 1, pending: 2 }, 1),
      playwright({ expected: 9, unexpected: 2, skipped: 1 }, 1),
    ]);
    expect(sum).toEqual({ passed: 49, failed: 3, skipped: 3, remarks: [] });
  });

  it("counts a flaky test as failed", () => {
    expect(sumUp([playwright({ expected: 1, flaky: 1 })])).toMatchObject({ passed: 1, failed: 1 });
  });

  it.each([
    ["a runner without a report", { name: "vitest" as const, exitCode: 0, report: undefined }, "left no report"],
    ["a runner that ran nothing", vitest({ pending: 4 }), "ran no test"],
    ["a runner that failed outside its tests", vitest({ passed: 12 }, 1), "failed outside its tests"],
  ])("counts %s as a failure", (_, outcome, remark) => {
    expect(sumUp([outcome])).toMatchObject({ failed: 1, remarks: [expect.stringContaining(remark)] });
  });
});
