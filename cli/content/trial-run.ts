import { writeFileSync } from "node:fs";
import path from "node:path";
import { CHAPTER_TEXT, withContent, type Changes } from "#content/fixture";
import { runContentCommand } from "./main";

/** What commands printed, and how the last one ended. Only tests import this file. */
type Run = { code: number; out: string[]; err: string[] };

/** Runs commands one after the other over one content folder; `look` sees it before it is removed. */
export function run(changes: Changes, calls: string[][], look: (folder: string) => void = () => undefined): Run {
  return withContent(changes, (folder) => {
    const out: string[] = [];
    const err: string[] = [];
    writeFileSync(path.join(folder, "chapter.txt"), CHAPTER_TEXT);
    let code = 0;
    for (const call of calls) {
      code = runContentCommand(
        call.map((word) => word.replace("$FOLDER", folder)),
        {
          folder,
          environment: {},
          today: "2025-01-31",
          print: (line) => out.push(line),
          printError: (line) => err.push(line),
        },
      );
    }
    look(folder);
    return { code, out, err };
  });
}

/** Content with one error of shape. */
export const BROKEN: Changes = { edits: [{ file: "people.yaml", from: "side: opposition", to: "side: nowhere" }] };
