import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** A source as the rules see it: its path from the project's folder, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a rule has to say against a file. Lines count from 1. */
export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every file with one of the extensions in the folders, sorted by path. */
export function readSources(folders: readonly string[], extensions: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && extensions.includes(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: path.relative(root, file).split(path.sep).join("/"),
      text: readFileSync(file, "utf8"),
    }));
}

/** Unit tests stand beside the code that they test and may reach for anything. */
export function isTest(file: SourceFile): boolean {
  return /\.test(-helper)?\.tsx?$/.test(file.path);
}

/** One violation a line, for the message of a failed test. */
export function describeViolations(violations: readonly Violation[]): string {
  return violations.map(({ path: file, line, message }) => `${file}:${line} ${message}`).join("\n");
}
