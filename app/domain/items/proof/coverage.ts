import type { Item } from "../item";
import type { Content } from "./content";
import type { Fault } from "./fault";

const KINDS_OF_A_FACET = 2;
const ITEMS_OF_A_CORE_FACT = 4;

/** What holds for the bank as a whole: ids differ, every facet is asked in two ways, every core fact in four items. */
export function proveCoverage({ index }: Content, items: readonly Item[]): Fault[] {
  const kinds = new Map<string, Set<string>>();
  const perFact = new Map<string, number>();
  for (const { factId, facetId, kind } of items) {
    const place = `${factId}/${facetId}`;
    kinds.set(place, (kinds.get(place) ?? new Set()).add(kind));
    perFact.set(factId, (perFact.get(factId) ?? 0) + 1);
  }
  return [
    ...repeatedIds(items),
    ...index.chapter.facts.flatMap((fact) => [
      ...fact.facets.flatMap((facet): Fault[] => {
        const asked = [...(kinds.get(`${fact.id}/${facet.id}`) ?? [])];
        if (asked.length >= KINDS_OF_A_FACET) return [];
        const says = `It is asked in ${asked.length} of the ${KINDS_OF_A_FACET} kinds that it needs: ${asked.join(", ") || "none"}.`;
        return [{ item: null, fact: fact.id, facet: facet.id, kind: null, rule: "too-few-kinds", says }];
      }),
      ...coreFact(fact.id, fact.tier === "core", perFact.get(fact.id) ?? 0),
    ]),
  ];
}

function coreFact(fact: string, isCore: boolean, count: number): Fault[] {
  if (!isCore || count >= ITEMS_OF_A_CORE_FACT) return [];
  const says = `The core fact has ${count} of the ${ITEMS_OF_A_CORE_FACT} items that it needs.`;
  return [{ item: null, fact, facet: "", kind: null, rule: "too-few-items", says }];
}

function repeatedIds(items: readonly Item[]): Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id, factId, facetId, kind }): Fault[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ item: id, fact: factId, facet: facetId, kind, rule: "id-repeated", says: "Another item has this id." }];
  });
}
