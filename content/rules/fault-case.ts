import { lineOf, problemsOf, type Edit } from "../fixture";
import type { Problem } from "../problem";

/** A fault that one edit makes, the text on whose line it is reported, and the sentence. Only tests import this file. */
export type FaultCase = [name: string, edit: Edit, at: string, message: RegExp, severity?: Problem["severity"]];

/** An edit of the fixture's section, or of another file. */
export function edit(from: string, to: string, file = "sections/first/unit.yaml"): Edit {
  return { file, from, to };
}

/** Makes the edit: the problem that was found, and where it should be. What concerns all is reported at chapter.yaml:1. */
export function findFault([, change, at, message, severity = "error"]: FaultCase): {
  found: Problem | undefined;
  expected: Partial<Problem>;
} {
  const [found] = problemsOf({ edits: [change] }).filter((problem) => message.test(problem.message));
  const wholeChapter = found?.file === "chapter.yaml" && change.file !== "chapter.yaml";
  const place = wholeChapter ? { file: "chapter.yaml", line: 1 } : { file: change.file, line: lineOf(at, change) };
  return { found, expected: { ...place, severity } };
}
