import path from "node:path";
import { isTest } from "./source-file";
import type { SourceFile, Violation } from "./source-file";

const longestFile = 250;

/** Files that may be longer, up to a limit of their own: lists, which gain nothing from being split. */
export type LongFiles = Readonly<Record<string, { readonly lines: number; readonly because: string }>>;

/** Nothing here may reach a browser; Remix refuses to bundle what is named so. */
const serverOnly = /^(app\/services|app\/http|db)\//;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Names that say nothing of what is inside. */
const vague = /^(utils?|helpers?|misc|managers?|common|shared|stuff)$/;

/** Files that are too long, or whose name hides what they are. */
export function shapeViolations(files: readonly SourceFile[], longFiles: LongFiles): Violation[] {
  return [
    ...files.flatMap((file) =>
      [lengthComplaint(file, longFiles), ...nameComplaints(file)]
        .filter((message) => message !== undefined)
        .map((message) => ({ path: file.path, line: 1, message })),
    ),
    ...needlessExceptions(files, longFiles),
  ];
}

function lineCount({ text }: SourceFile): number {
  return text.trimEnd().split("\n").length;
}

function lengthComplaint(file: SourceFile, longFiles: LongFiles): string | undefined {
  const limit = longFiles[file.path]?.lines ?? longestFile;
  const lines = lineCount(file);
  return lines > limit ? `has ${lines} lines, more than ${limit}: it is asking to be split` : undefined;
}

function nameComplaints(file: SourceFile): string[] {
  const parts = file.path.split("/");
  const words = parts.flatMap((part) => part.split("."));
  const complaints: string[] = [];
  if (!parts.every((part) => kebabCase.test(part))) complaints.push("is not named in kebab-case");
  const empty = words.find((word) => vague.test(word));
  if (empty !== undefined) complaints.push(`has a name that says nothing: ${empty}`);
  if (serverOnly.test(file.path) && !isTest(file) && !file.path.endsWith(".server.ts")) {
    complaints.push(`must be named ${path.posix.basename(file.path).replace(/\.tsx?$/, "")}.server.ts`);
  }
  return complaints;
}

function needlessExceptions(files: readonly SourceFile[], longFiles: LongFiles): Violation[] {
  return Object.keys(longFiles)
    .filter((name) => !files.some((file) => file.path === name && lineCount(file) > longestFile))
    .map((name) => ({ path: name, line: 1, message: `needs no exception from ${longestFile} lines any more` }));
}
