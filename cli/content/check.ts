import { compileContent } from "#content/compile";
import { summarize } from "./summary";
import { printProblems, type Command } from "./command";

export const check: Command = {
  usage: "check [--quiet]",
  summary:
    "reports every problem of the content, with file, line and remedy, and what it holds; --quiet leaves warnings out",
  options: { quiet: { type: "boolean" } },
  positionals: false,
  run: ({ folder, values, print }) => {
    const { chapter, problems } = compileContent(folder);
    const errors = problems.filter((problem) => problem.severity === "error");
    printProblems(values["quiet"] ? errors : problems, print);
    if (chapter) for (const line of summarize(chapter)) print(line);
    const warnings = problems.length - errors.length;
    const extent = chapter
      ? `${count(chapter.facts.length, "fact")} and ${count(chapter.entities.length, "entity", "entities")}: `
      : "";
    print(`${extent}${count(errors.length, "error")}, ${count(warnings, "warning")}.`);
    return errors.length > 0 ? 1 : 0;
  },
};

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
