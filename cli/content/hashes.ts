import { factHash } from "#content/check-rows";
import { compileOrReport } from "./compiled";
import type { Command } from "./command";

export const hashes: Command = {
  usage: "hashes",
  summary: "prints the hash of each fact as it now is, for the rows of checks/",
  options: {},
  positionals: false,
  run: (input) => {
    const chapter = compileOrReport(input);
    if (!chapter) return 1;
    for (const fact of chapter.facts) input.print(`${factHash(fact)}  ${fact.id}`);
    return 0;
  },
};
