import { format } from "node:util";

export type ComplaintLevel = "error" | "warn";

interface Expectation {
  level: ComplaintLevel;
  pattern: RegExp;
  met: boolean;
}

let expectations: Expectation[] = [];
let unexpected: string[] = [];

/** Says that the code under test will call console.error or console.warn; the test fails if it does not. */
export function expectConsole(level: ComplaintLevel, pattern: RegExp): void {
  expectations.push({ level, pattern, met: false });
}

/** Puts an ear on console.error and console.warn. Called once a test file, by the set-up. */
export function watchConsole(): void {
  for (const level of ["error", "warn"] as const) {
    console[level] = (...parts: unknown[]) => {
      const text = format(...parts);
      const expectation = expectations.find((each) => each.level === level && each.pattern.test(text));
      if (expectation) expectation.met = true;
      else unexpected.push(`console.${level}: ${text}`);
    };
  }
}

/** What went against the expectations since the last call, and starts afresh. */
export function takeConsoleComplaints(): string[] {
  const missing = expectations
    .filter((each) => !each.met)
    .map(({ level, pattern }) => `console.${level} was expected to print ${String(pattern)}, and did not`);
  const complaints = [...unexpected, ...missing];
  expectations = [];
  unexpected = [];
  return complaints;
}
