/**
 * Runs Vitest, then Playwright, and sums them up in the very last line: `N passed, N failed`.
 * `--deep` adds the tests that take long: more rounds of faults, and the files named *.deep.test.ts.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "./steps.mjs";
import { sumUp } from "./test-report.mjs";

const reports = path.join(root, "test-results");
const deep = process.argv.includes("--deep");

const runners = [
  {
    name: "vitest",
    bin: "vitest/vitest.mjs",
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${path.join(reports, "vitest.json")}`],
    env: { NODE_ENV: "test" },
  },
  { name: "playwright", bin: "@playwright/test/cli.js", args: ["test"], env: {} },
];

/** Streams a runner's output; resolves with its exit code. */
function runTool({ bin, args, env }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, "node_modules", bin), ...args], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...(deep ? { ON_SU_DEEP: "1" } : {}), ...env },
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(path.join(reports, `${name}.json`), "utf8"));
  } catch {
    return undefined;
  }
}

mkdirSync(reports, { recursive: true });
const outcomes = [];
for (const runner of runners) {
  rmSync(path.join(reports, `${runner.name}.json`), { force: true }); // never count an earlier run's
  const exitCode = await runTool(runner);
  outcomes.push({ name: runner.name, exitCode, report: readReport(runner.name) });
}

const { passed, failed, skipped, remarks } = sumUp(outcomes);
for (const remark of remarks) console.log(remark);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;
