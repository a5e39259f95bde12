/** What the JSON reports of Vitest and Playwright amount to. */

const counters = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
};

/**
 * Adds up the outcomes of the runners. A runner that crashed, failed outside any test or ran no test counts as one
 * failure, with a remark that says so: silence is not success.
 *
 * @param {{ name: "vitest" | "playwright", exitCode: number, report: any }[]} outcomes
 * @returns {{ passed: number, failed: number, skipped: number, remarks: string[] }}
 */
export function sumUp(outcomes) {
  const sum = { passed: 0, failed: 0, skipped: 0, remarks: [] };
  for (const { name, exitCode, report } of outcomes) {
    const counts = report === undefined ? { passed: 0, failed: 0, skipped: 0 } : counters[name](report);
    const trouble = troubleOf(counts, exitCode, report);
    if (trouble !== undefined) sum.remarks.push(`${name} ${trouble} (exit code ${exitCode}); counted as one failure.`);
    sum.passed += counts.passed;
    sum.failed += counts.failed + (trouble === undefined ? 0 : 1);
    sum.skipped += counts.skipped;
  }
  return sum;
}

function troubleOf({ passed, failed }, exitCode, report) {
  if (report === undefined) return "left no report";
  if (passed + failed === 0) return "ran no test";
  if (exitCode !== 0 && failed === 0) return "failed outside its tests";
  return undefined;
}
