import { BANK_SEED } from "~/domain/items/bank";
import type { Fault } from "~/domain/items/proof/fault";
import { measurePlants, type PlantCount } from "~/domain/items/proof/planting/plant";
import { proveBank } from "~/domain/items/proof/prove";
import { loadBank, makeBank, numberOption, type LoadedBank } from "./bank";
import type { ItemsCommand, ItemsInput } from "./command";

/** Of the faults that are planted, at least this share must be caught. */
const LEAST_CAUGHT = 0.995;
/** Missed plants that are printed of each kind. */
const MISSED_SHOWN = 5;

export const prove: ItemsCommand = {
  usage: "prove [--seed N] [--seeds N] [--plant]",
  summary:
    "proves every item anew from the facts; --seeds proves so many banks, --plant counts the planted second keys that are caught",
  options: { seed: { type: "string" }, seeds: { type: "string" }, plant: { type: "boolean" } },
  positionals: false,
  run: (input) => {
    const first = numberOption(input.values, "seed") ?? BANK_SEED;
    const count = numberOption(input.values, "seeds") ?? 1;
    let isSound = true;
    for (let at = 0; at < count; at += 1) {
      const loaded = at === 0 ? loadBank(input) : makeBank(input, first + at);
      if (!loaded) return 1;
      isSound = proveOne(loaded, first + at, input) && isSound;
    }
    return isSound ? 0 : 1;
  },
};

function proveOne({ index, bank: { items } }: LoadedBank, seed: number, { values, print }: ItemsInput): boolean {
  const faults = proveBank(index, items);
  for (const fault of faults) print(faultLine(fault));
  const faulty = new Set(faults.flatMap(({ item }) => (item === null ? [] : [item]))).size;
  const many = `${faults.length} ${faults.length === 1 ? "fault" : "faults"}`;
  print(`Seed ${seed}: ${items.length - faulty} of ${items.length} items proven, ${many}.`);
  for (const [rule, count] of countedRules(faults)) print(`  ${`${count}`.padStart(5)}  ${rule}`);
  if (values["plant"] !== true) return faults.length === 0;
  const counts = measurePlants(index, items, seed);
  for (const line of plantLines(counts)) print(line);
  return faults.length === 0 && shareCaught(counts) >= LEAST_CAUGHT;
}

const faultLine = ({ item, fact, facet, kind, rule, says }: Fault): string =>
  `${rule}  ${facet === "" ? fact : `${fact}/${facet}`}  ${kind ?? "bank"}${item === null ? "" : ` ${item}`}  ${says}`;

function countedRules(faults: readonly Fault[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of faults) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

const total = (counts: readonly PlantCount[], of: "planted" | "caught") =>
  counts.reduce((sum, count) => sum + count[of], 0);

/** Nothing planted, nothing missed. */
function shareCaught(counts: readonly PlantCount[]): number {
  const planted = total(counts, "planted");
  return planted === 0 ? 1 : total(counts, "caught") / planted;
}

function plantLines(counts: readonly PlantCount[]): string[] {
  const row = (kind: string, caught: number, planted: number) =>
    `  ${kind.padEnd(26)}${`${caught}`.padStart(5)} of ${`${planted}`.padStart(5)}`;
  return [
    "Planted faults caught:",
    ...counts.flatMap(({ kind, planted, caught, missed }) => [
      row(kind, caught, planted),
      ...missed.slice(0, MISSED_SHOWN).map(({ item, what }) => `    missed in ${item.factId}/${item.facetId}: ${what}`),
    ]),
    `${row("all", total(counts, "caught"), total(counts, "planted"))}  (${(shareCaught(counts) * 100).toFixed(2)} %)`,
  ];
}
