import { seededChance, shuffle } from "../chance";
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

/** Builds the whole bank. The key's position is dealt from a deck, so that every position comes as often as any other. */
export function buildBank(index: ChapterIndex, seed: number): Bank {
  const chance = seededChance(seed);
  const deal = positionDeck(() => shuffle(RANKS, chance));
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
  deal: Deck,
  chance: () => number,
): Item[] {
  const { generate, variants } = KINDS[kind];
  const made: Item[] = [];
  for (let variant = 0; variant < variants; variant += 1) {
    const item = deal((position) => generate(index, fact, facet, position, chance));
    if (item && !made.some(({ id }) => id === item.id)) made.push(item);
  }
  return made;
}

/** Offers positions in the deck's order until one works; only that one leaves the deck. */
type Deck = (make: (position: Rank) => Item | null) => Item | null;

function positionDeck(freshDeck: () => Rank[]): Deck {
  let deck = freshDeck();
  return (make) => {
    for (const position of [...deck, ...RANKS.filter((rank) => !deck.includes(rank))]) {
      const item = make(position);
      if (!item) continue;
      if (item.kind === "choice") {
        deck = deck.filter((rank) => rank !== position);
        if (deck.length === 0) deck = freshDeck();
      }
      return item;
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
