import path from "node:path";
import type { parseArgs, ParseArgsConfig } from "node:util";
import { formatProblem, type Problem } from "#content/problem";

/** What a command prints to; tests collect it. */
export type Output = { print: (line: string) => void; printError: (line: string) => void };

export type CommandInput = {
  /** The content folder. */
  folder: string;
  values: ReturnType<typeof parseArgs>["values"];
  positionals: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  /** Today, as YYYY-MM-DD. */
  today: string;
} & Output;

export type Command = {
  /** How it is called: "show FACT". */
  usage: string;
  summary: string;
  options: NonNullable<ParseArgsConfig["options"]>;
  positionals: boolean;
  /** Exit code: 0 done, 1 the content is at fault. Throws UsageError for a wrong call. */
  run: (input: CommandInput) => number;
};

/** A wrong call: its sentence is printed with the usage, and the exit code is 2. */
export class UsageError extends Error {}

/** A fault outside the call and the content, such as a file that cannot be read: the sentence is printed, exit code 1. */
export class CommandError extends Error {}

/** Prints problems with their files relative to where the command runs. */
export function printProblems(problems: readonly Problem[], print: (line: string) => void): void {
  for (const problem of problems) {
    print(formatProblem({ ...problem, file: path.relative(process.cwd(), problem.file) || problem.file }));
  }
}

/** A value of a string option; undefined where it was not given. */
export function textOption(values: CommandInput["values"], name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}
