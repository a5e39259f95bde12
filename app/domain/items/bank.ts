import { seededChance, shuffle, type Chance } from "../chance";
import type { ChapterIndex } from "../facts/chapter-index";
import type { Fact, Facet } from "../facts/fact";
import type { Rank } from "./date-distractors";
import { ITEM_KINDS, type Item, type ItemKind } from "./item";
import { KINDS } from "./kinds";

/** Every question that can be asked, for one version of the content and one seed. */
export interface Bank {
  readonly contentVersion: string;
  readonly items: readonly Item[];
}

const RANKS: readonly Rank[] = [0, 1, 2, 3];

/** Builds the whole bank. Every position holds the key as often as any other, as far as the distractors allow. */
export function buildBank(index: ChapterIndex, seed: number): Bank {
  const chance = seededChance(seed);
  const deal = positionDealer(chance);
  const items = new Map<string, Item>();
  for (const fact of index.chapter.facts)
    for (const facet of fact.facets)
      for (const kind of ITEM_KINDS)
        for (const item of variantsOf(index, fact, facet, kind, deal, chance)) items.set(item.id, item);
  return { contentVersion: index.chapter.version, items: [...items.values()] };
}

function variantsOf(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  kind: ItemKind,
  deal: Dealer,
  chance: Chance,
): Item[] {
  const { generate, variants } = KINDS[kind];
  const made: Item[] = [];
  for (let variant = 0; variant < variants; variant += 1) {
    const item = deal((position) => {
      const candidate = generate(index, fact, facet, position, chance);
      return candidate && !made.some(({ id }) => id === candidate.id) ? candidate : null;
    });
    if (item) made.push(item);
  }
  return made;
}

type Dealer = (make: (position: Rank) => Item | null) => Item | null;

/** Offers the positions that the key has had least often first, ties broken by chance, until one works. */
function positionDealer(chance: Chance): Dealer {
  const uses = [0, 0, 0, 0];
  const usesOf = (position: Rank) => uses[position] ?? 0;
  return (make) => {
    for (const position of shuffle(RANKS, chance).sort((a, b) => usesOf(a) - usesOf(b))) {
      const item = make(position);
      if (item?.kind === "choice") uses[position] = usesOf(position) + 1;
      if (item) return item;
    }
    return null;
  };
}

/** The bank findable by id and by facet. */
export interface BankIndex {
  readonly byId: ReadonlyMap<string, Item>;
  /** Items of a facet, keyed by `facetKey`. */
  readonly byFacet: ReadonlyMap<string, readonly Item[]>;
}

export const facetKey = (factId: string, facetId: string): string => `${factId}/${facetId}`;

export function indexBank(bank: Bank): BankIndex {
  const byFacet = new Map<string, Item[]>();
  for (const item of bank.items) {
    const key = facetKey(item.factId, item.facetId);
    byFacet.set(key, [...(byFacet.get(key) ?? []), item]);
  }
  return { byId: new Map(bank.items.map((item) => [item.id, item])), byFacet };
}
