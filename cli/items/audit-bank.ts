import { flawsOf, FLAWS } from "~/domain/items/flaws";
import { isOptionItem, keyPosition } from "~/domain/items/guessing/option-question";
import { optionValues } from "~/domain/items/guessing/values";
import { ITEM_KINDS, type Item } from "~/domain/items/item";
import { facetKey } from "~/domain/items/bank";
import type { LoadedBank } from "./bank";

const LEAST_KINDS_OF_FACET = 2;
const LEAST_ITEMS_OF_CORE_FACT = 4;

/** The items by kind, counted over sections, tiers and levels. */
export function tallyLines({ index, bank }: LoadedBank): string[] {
  const sectionOf = sectionsOf(index);
  const columns: readonly (readonly [title: string, of: (item: Item) => string])[] = [
    ["section", ({ factId }) => sectionOf(factId)],
    ["tier", ({ factId }) => index.facts.get(factId)?.tier ?? "?"],
    ["level", ({ level }) => level],
  ];
  const heading = ["".padEnd(34), ...ITEM_KINDS.map((kind) => kind.padStart(13)), "all".padStart(7)].join("");
  const row = (name: string, items: readonly Item[]) =>
    [
      name.padEnd(34),
      ...ITEM_KINDS.map((one) => String(items.filter(({ kind }) => kind === one).length).padStart(13)),
      String(items.length).padStart(7),
    ].join("");
  return [
    heading,
    row("all", bank.items),
    ...columns.flatMap(([title, of]) =>
      [...new Set(bank.items.map(of))].map((value) =>
        row(
          `${title} ${value}`,
          bank.items.filter((item) => of(item) === value),
        ),
      ),
    ),
  ];
}

/** The section of a fact, that of its first paragraph. */
export function sectionsOf(index: LoadedBank["index"]): (factId: string) => string {
  return (factId) => index.paragraphs.get(index.facts.get(factId)?.paragraphs[0] ?? 0)?.section ?? "?";
}

/** What lacks items: facets asked in fewer than two kinds, core facts with fewer than four items. */
export function shortFacets({ index, bank }: LoadedBank): string[] {
  return index.chapter.facts.flatMap((fact) => {
    const ofFact = bank.items.filter(({ factId }) => factId === fact.id);
    const short = fact.facets.flatMap((facet) => {
      const kinds = new Set(ofFact.filter(({ facetId }) => facetId === facet.id).map(({ kind }) => kind));
      return kinds.size < LEAST_KINDS_OF_FACET
        ? [`${facetKey(fact.id, facet.id)}  ${facet.key.type}: ${[...kinds].join(", ") || "no items"}`]
        : [];
    });
    return fact.tier === "core" && ofFact.length < LEAST_ITEMS_OF_CORE_FACT
      ? [...short, `${fact.id}  core, ${ofFact.length} items`]
      : short;
  });
}

export const shortLines = (short: readonly string[]): string[] =>
  short.length === 0 ? ["none"] : [...short, `${short.length} in all`];

/** Each flaw with how many items have it, and on which facets. */
export function flawLines(items: readonly Item[]): string[] {
  const flawed = items.map((item) => ({ item, flaws: flawsOf(item) }));
  return FLAWS.map((flaw) => {
    const found = flawed.filter(({ flaws }) => flaws.includes(flaw)).map(({ item }) => item);
    const facets = [...new Set(found.map(({ factId, facetId }) => facetKey(factId, facetId)))];
    return `${flaw.padEnd(32)}${String(found.length).padStart(5)}  ${facets.join(", ")}`.trimEnd();
  });
}

/** How often the key stands at each place of all option items, of those in the order of dates, and of numbers. */
export function positionLines(items: readonly Item[]): string[] {
  const options = items.filter(isOptionItem);
  const valued = (type: "date" | "number") =>
    options.filter((item) => optionValues(item.options.map(({ text }) => text.en))?.type === type);
  return (
    [
      ["all", options],
      ["dates", valued("date")],
      ["numbers", valued("number")],
    ] as const
  ).map(([name, some]) => {
    const counts = [0, 1, 2, 3].map((place) => some.filter((item) => keyPosition(item) === place).length);
    const spread = some.length === 0 ? 0 : (100 * (Math.max(...counts) - Math.min(...counts))) / some.length;
    return `${name.padEnd(10)}${counts.map((count) => String(count).padStart(6)).join("")}   they differ by ${spread.toFixed(1)} %`;
  });
}
