import { writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint, RUNS_FILE } from "#content/fingerprint";
import type { Command } from "./command";
import { readChapterText } from "./source-text";

export const writeFingerprint: Command = {
  usage: "fingerprint --chapter FILE",
  summary: "writes the hashes by which copied wording is recognized",
  options: { chapter: { type: "string" } },
  positionals: false,
  run: (input) => {
    const file = path.join(input.folder, RUNS_FILE);
    const hashes = fingerprint(readChapterText(input));
    writeFileSync(file, hashes);
    input.print(`${path.relative(process.cwd(), file)}: ${hashes.length} bytes.`);
    return 0;
  },
};
