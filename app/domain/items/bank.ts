import { seededChance, shortHash, type Chance } from "../chance";
import type { ChapterIndex } from "../facts/chapter-index";
import type { Fact, Facet } from "../facts/fact";
import { takeBalanced } from "./balance";
import { flawsOf } from "./flaws";
import { isOptionItem } from "./guessing/option-question";
import { ITEM_KINDS, type Item, type ItemKind } from "./item";
import { KINDS } from "./kinds";
import { takeSpread } from "./spread";
import { withoutToldChoices, type KindGroup } from "./told-by-print";

/** Every question that can be asked, for one version of the content and one seed. */
export interface Bank {
  readonly contentVersion: string;
  readonly items: readonly Item[];
}

/** The seed of the bank that is served; audits use others. */
export const BANK_SEED = 1919;

/**
 * Builds the whole bank: of the candidates of every facet and kind those few that together give no guessing strategy an
 * advantage. Equal content and seed give an equal bank, its items in the order of facts, facets and kinds.
 */
export function buildBank(index: ChapterIndex, seed: number): Bank {
  const groups = index.chapter.facts.flatMap((fact) =>
    fact.facets.flatMap((facet) => {
      const ofFacet = ITEM_KINDS.map((kind) => groupOf(index, fact, facet, kind, seed));
      return withoutToldChoices(ofFacet, index.chapter.mentions);
    }),
  );
  const chance = seededChance(seed);
  const optionGroups = groups.map((group) => ({ ...group, candidates: group.candidates.filter(isOptionItem) }));
  const otherGroups = groups.filter(({ candidates }) => !candidates.some(isOptionItem));
  const taken = new Set<string>();
  for (const { id } of takeBalanced(optionGroups, index.chapter.mentions, chance)) taken.add(id);
  for (const { id } of takeSpread(otherGroups, chance)) taken.add(id);
  const items = groups.flatMap(({ candidates }) => candidates.filter(({ id }) => taken.has(id)));
  return { contentVersion: index.chapter.version, items };
}

/** The candidates of a facet and kind: those with the fewest flaws, each once, sorted so that chance leaves no trace. */
function groupOf(index: ChapterIndex, fact: Fact, facet: Facet, kind: ItemKind, seed: number): KindGroup {
  const { candidates, variants } = KINDS[kind];
  const made: readonly Item[] = candidates(index, fact, facet, chanceOf(seed, fact, facet, kind));
  const flawed = made.map((item) => ({ item, flaws: flawsOf(item).length }));
  const fewest = Math.min(...flawed.map(({ flaws }) => flaws));
  const best = flawed.filter(({ flaws }) => flaws === fewest).map(({ item }) => item);
  return { kind, variants, candidates: [...new Map(best.map((item) => [item.id, item])).values()] };
}

/** Chance of its own for every facet and kind, so that an edit elsewhere leaves its candidates as they were. */
function chanceOf(seed: number, fact: Fact, facet: Facet, kind: ItemKind): Chance {
  return seededChance(Number.parseInt(shortHash(`${seed}/${fact.id}/${facet.id}/${kind}`), 36));
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
