import { exportRecords } from "#content/export";
import { compileOrReport } from "./compiled";
import type { Command } from "./command";

export const exportContent: Command = {
  usage: "export",
  summary: "prints every fact and entity as one JSON object a line",
  options: {},
  positionals: false,
  run: (input) => {
    const chapter = compileOrReport(input);
    if (!chapter) return 1;
    for (const record of exportRecords(chapter)) input.print(JSON.stringify(record));
    return 0;
  },
};
