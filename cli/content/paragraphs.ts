import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import { describeParagraphs } from "#content/paragraphs";
import { ChapterFileSchema } from "#content/schema";
import { readShape } from "#content/shape";
import { readYaml } from "#content/yaml-file";
import { CommandError, printProblems, type Command } from "./command";
import { readChapterText } from "./source-text";

const HEADER =
  "# Made by `npm run content -- paragraphs`: which section and kind each ¶ has, and where a reader finds it.\n";

export const writeParagraphs: Command = {
  usage: "paragraphs --chapter FILE",
  summary: "writes paragraphs.yaml from the chapter and chapter.yaml",
  options: { chapter: { type: "string" } },
  positionals: false,
  run: (input) => {
    const source = path.join(input.folder, "chapter.yaml");
    if (!existsSync(source))
      throw new CommandError(`${source} is missing: write the printed headings of the chapter in it.`);
    const { yaml, problems } = readYaml(source);
    const shape = yaml ? readShape(yaml, ChapterFileSchema) : { value: null, problems: [] };
    printProblems([...problems, ...shape.problems], input.printError);
    if (!shape.value) return 1;
    const text = readChapterText(input);
    const outside = firstLineOutside(text, shape.value.sections.at(-1)?.paragraphs.last ?? 0);
    if (outside)
      throw new CommandError(`Line ${outside} of the chapter lies in no section: extend the sections of chapter.yaml.`);
    const paragraphs = describeParagraphs(text, shape.value.sections, shape.value.passages);
    const file = path.join(input.folder, "paragraphs.yaml");
    writeFileSync(file, HEADER + stringify({ paragraphs }, { lineWidth: 120 }));
    input.print(`${path.relative(process.cwd(), file)}: ${paragraphs.length} paragraphs.`);
    return 0;
  },
};

function firstLineOutside(text: string, last: number): number | undefined {
  const index = text.split("\n").findIndex((line, at) => at >= last && line.trim() !== "");
  return index < 0 ? undefined : index + 1;
}
