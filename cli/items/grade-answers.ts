import { loadBank } from "./bank";
import type { ItemsCommand } from "./command";
import { gradeLines } from "./grade";

export const gradeAnswers: ItemsCommand = {
  usage: "grade [--seed N] < LINES",
  summary: "grades JSON lines, each an item of the bank or a bare key with a response, and prints one verdict for each",
  options: { seed: { type: "string" } },
  positionals: false,
  run: async (input) => {
    const loaded = loadBank(input);
    if (!loaded) return 1;
    const items = new Map(loaded.bank.items.map((item) => [item.id, item]));
    for await (const line of gradeLines(input.lines, { items, entities: loaded.index.chapter.entities }))
      input.print(line);
    return 0;
  },
};
