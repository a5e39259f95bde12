import { compileOrReport } from "../content/compiled";
import { numberOption } from "./bank";
import type { ItemsCommand } from "./command";
import { measureGrader, measurementLines } from "./measure-grader";

export const measure: ItemsCommand = {
  usage: "measure-grader [--percent N] [--seed N]",
  summary: "grades right answers in every dress and wrong ones over the whole catalogue, or so many per cent of them",
  options: { percent: { type: "string" }, seed: { type: "string" } },
  positionals: false,
  run: (input) => {
    const share = (numberOption(input.values, "percent") ?? 100) / 100;
    const seed = numberOption(input.values, "seed") ?? 1;
    const chapter = compileOrReport(input);
    if (!chapter) return 1;
    for (const line of measurementLines(measureGrader(chapter.entities, { share, seed }))) input.print(line);
    return 0;
  },
};
