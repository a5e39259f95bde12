import { BANK_SEED } from "~/domain/items/bank";
import { proveBank } from "~/domain/items/proof/prove";
import { loadBank, makeBank, numberOption, type LoadedBank } from "./bank";
import { flawLines, positionLines, shortFacets, shortLines, tallyLines } from "./audit-bank";
import { guessingLines, overLimit, worstStrategy } from "./audit-guessing";
import type { ItemsCommand, ItemsInput } from "./command";

export const audit: ItemsCommand = {
  usage: "audit [--seed N] [--seeds N]",
  summary: "prints what the bank holds, what it lacks, and what guessing wins; --seeds compares so many banks besides",
  options: { seed: { type: "string" }, seeds: { type: "string" } },
  positionals: false,
  run: (input) => {
    const loaded = loadBank(input);
    if (!loaded) return 1;
    const isSound = printAudit(loaded, input.print);
    const banks = numberOption(input.values, "seeds") ?? 1;
    const seed = numberOption(input.values, "seed") ?? BANK_SEED;
    if (banks > 1) compareSeeds(input, seed, banks);
    return isSound ? 0 : 1;
  },
};

/** True where every facet and core fact has the items that it must have, and every proof holds. */
function printAudit(loaded: LoadedBank, print: ItemsInput["print"]): boolean {
  const { index, bank } = loaded;
  const short = shortFacets(loaded);
  const faults = proveBank(index, bank.items);
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [`${bank.items.length} items on ${index.chapter.facts.length} facts`, tallyLines(loaded)],
    ["Short of items", shortLines(short)],
    ["Flaws", flawLines(bank.items)],
    ["Positions of the key", positionLines(bank.items)],
    ["Guessing, in points above chance ± half the 95 % interval clustered by fact", guessingLines(loaded)],
    [
      "Proofs that fail",
      faults.length === 0
        ? ["none"]
        : faults.map(({ rule, fact, facet, kind, says }) => `${rule}  ${fact}/${facet}  ${kind ?? "bank"}  ${says}`),
    ],
  ];
  for (const [title, lines] of parts) for (const line of [title, ...lines.map((each) => `  ${each}`), ""]) print(line);
  return short.length === 0 && faults.length === 0;
}

function compareSeeds(input: ItemsInput, first: number, count: number): void {
  input.print("Other seeds: the strategy that wins most");
  for (let seed = first; seed < first + count; seed += 1) {
    const loaded = makeBank(input, seed);
    if (!loaded) return;
    const [worst, over] = [worstStrategy(loaded), overLimit(loaded)];
    const told = over.length === 0 ? "none over the limit" : `over the limit: ${over.join(", ")}`;
    input.print(`  ${String(seed).padStart(6)}  ${loaded.bank.items.length} items  ${worst}; ${told}`);
  }
}
