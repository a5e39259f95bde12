import { writeFileSync } from "node:fs";
import path from "node:path";
import { findMentions } from "#content/mentions";
import { readCatalogue } from "#content/read-catalogue";
import { printProblems, type Command } from "./command";
import { readChapterText } from "./source-text";

const HEADER =
  "# Made by `npm run content -- mentions`: in which paragraphs the print names each entity. Make it anew when entities\n" +
  "# or their spellings change.\n";

export const writeMentions: Command = {
  usage: "mentions --chapter FILE",
  summary: "writes mentions.yaml: which ¶ name which entities",
  options: { chapter: { type: "string" } },
  positionals: false,
  run: (input) => {
    const text = readChapterText(input);
    const { entities, problems } = readCatalogue(input.folder);
    printProblems(problems, input.printError);
    if (problems.length > 0) return 1; // An entity of the wrong shape would be left out.
    const mentions = Object.entries(
      findMentions(
        text,
        entities.map(({ value }) => value),
      ),
    );
    const lines = mentions.map(([id, numbers]) => `  ${id}: [${numbers.join(", ")}]\n`);
    const file = path.join(input.folder, "mentions.yaml");
    writeFileSync(file, `${HEADER}mentions:\n${lines.join("")}`);
    const unnamed = mentions.filter(([, numbers]) => numbers.length === 0).length;
    input.print(
      `${path.relative(process.cwd(), file)}: ${mentions.length} entities, ${unnamed} of which the print does not name.`,
    );
    return 0;
  },
};
