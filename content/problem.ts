/** Something in the content that has to be mended (error) or looked at (warning). */
export type Problem = {
  /** The file as it is reached from the folder that was given: `content/people.yaml`. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** A sentence that says what is wrong and how to mend it. */
  message: string;
  severity: "error" | "warning";
};

/** By file, then line: the order in which a curator works through them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message),
  );
}

/** One line of a report: `content/people.yaml:41  message`, warnings marked as such. */
export function formatProblem({ file, line, message, severity }: Problem): string {
  return `${file}:${line}  ${severity === "warning" ? "warning: " : ""}${message}`;
}

/** Order by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
