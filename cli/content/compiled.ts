import type { Chapter } from "~/domain/facts/chapter";
import { compileContent } from "#content/compile";
import { printProblems, type CommandInput } from "./command";

/** The compiled chapter; where there are errors, they are printed, and the answer is null. */
export function compileOrReport({ folder, printError }: CommandInput): Chapter | null {
  const { chapter, problems } = compileContent(folder);
  const errors = problems.filter((problem) => problem.severity === "error");
  printProblems(errors, printError);
  if (errors.length > 0) printError(`${errors.length} error${errors.length === 1 ? "" : "s"}: mend the content first.`);
  return chapter;
}
