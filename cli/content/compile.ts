import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compileOrReport } from "./compiled";
import { textOption, UsageError, type Command } from "./command";

export const compile: Command = {
  usage: "compile --out FOLDER",
  summary: "checks the content and writes it as FOLDER/chapter.json",
  options: { out: { type: "string" } },
  positionals: false,
  run: (input) => {
    const out = textOption(input.values, "out");
    if (!out) throw new UsageError("Say where to write: --out build/content.");
    const chapter = compileOrReport(input);
    if (!chapter) return 1;
    mkdirSync(out, { recursive: true });
    const file = path.join(out, "chapter.json");
    writeFileSync(file, JSON.stringify(chapter));
    input.print(
      `${file}: version ${chapter.version}, ${chapter.facts.length} facts, ${chapter.entities.length} entities.`,
    );
    return 0;
  },
};
