import type { ChapterIndex } from "../../../facts/chapter-index";
import { allSpellings } from "../../../facts/names";
import type { Item, MatchItem, MendItem, OrderItem, StatementsItem, TypedNameItem } from "../../item";
import type { Bilingual } from "../../../facts/text";
import { secondKeys } from "./second-key";

export const OTHER_PLANT_KINDS = [
  "exchanged-events",
  "fitting-description",
  "true-change",
  "flipped-truth",
  "foreign-spelling",
  "foreign-value",
] as const;

export interface OtherPlant {
  readonly kind: (typeof OTHER_PLANT_KINDS)[number];
  readonly item: Item;
}

/** Faults planted in items that are no choice. */
export function otherPlants(index: ChapterIndex, item: Item): OtherPlant[] {
  switch (item.kind) {
    case "order":
      return exchangedEvents(item).map((changed) => ({ kind: "exchanged-events", item: changed }));
    case "match":
      return fittingDescriptions(item).map((changed) => ({ kind: "fitting-description", item: changed }));
    case "mend":
      return trueChanges(index, item).map((changed) => ({ kind: "true-change", item: changed }));
    case "statements":
      return flippedTruths(item).map((changed) => ({ kind: "flipped-truth", item: changed }));
    case "typed-name":
      return foreignSpellings(index, item).map((changed) => ({ kind: "foreign-spelling", item: changed }));
    case "typed-date":
      return [{ kind: "foreign-value", item: { ...item, alsoRight: [...item.alsoRight, "1931-05-17"] } }];
    case "typed-number": {
      const value = typeof item.key === "number" ? item.key + 1 : item.key.to + 1;
      return [{ kind: "foreign-value", item: { ...item, alsoRight: [...item.alsoRight, value] } }];
    }
    default:
      return [];
  }
}

/** Two neighbours changed places, once in the key and once in their dates. */
function exchangedEvents(item: OrderItem): OrderItem[] {
  return item.key.slice(1).flatMap((late, at) => {
    const early = item.key[at] ?? "";
    const exchanged = new Map([
      [early, late],
      [late, early],
    ]);
    const dateOf = (id: string) => item.events.find((event) => event.id === (exchanged.get(id) ?? id))?.date ?? "";
    return [
      { ...item, key: item.key.map((id) => exchanged.get(id) ?? id) },
      { ...item, events: item.events.map((event) => ({ ...event, date: dateOf(event.id) })) },
    ];
  });
}

/** One description given twice, and two descriptions exchanged. */
function fittingDescriptions(item: MatchItem): MatchItem[] {
  return item.right.slice(1).flatMap((second, at) => {
    const first = item.right[at];
    if (!first) return [];
    const textOf = (id: string, own: Bilingual) =>
      id === first.id ? second.text : id === second.id ? first.text : own;
    return [
      { ...item, right: item.right.map((side) => (side.id === second.id ? { ...side, text: first.text } : side)) },
      { ...item, right: item.right.map((side) => ({ ...side, text: textOf(side.id, side.text) })) },
    ];
  });
}

/** The changed detail exchanged for something that is true. */
function trueChanges(index: ChapterIndex, item: MendItem): MendItem[] {
  const fact = index.facts.get(item.factId);
  const facet = fact?.facets.find(({ id }) => id === item.facetId);
  const changed = item.details.find(({ id }) => id === item.changed);
  if (!fact || !facet || !changed) return [];
  return secondKeys(index, fact, facet, changed.text)
    .filter(({ kind }) => kind !== "other-dress")
    .map(({ text, entity }) => ({
      ...item,
      details: item.details.map((detail) =>
        detail.id === changed.id ? { id: detail.id, text, ...(entity === undefined ? {} : { entity }) } : detail,
      ),
      runs: {
        en: item.runs.en.map((run) => (run.detail === changed.id ? { ...run, text: text.en } : run)),
        vi: item.runs.vi.map((run) => (run.detail === changed.id ? { ...run, text: text.vi } : run)),
      },
    }));
}

const flippedTruths = (item: StatementsItem): StatementsItem[] =>
  item.statements.map((flipped) => ({
    ...item,
    statements: item.statements.map((one) => (one === flipped ? { ...one, isTrue: !one.isTrue } : one)),
  }));

/** A name of someone else accepted. */
function foreignSpellings({ chapter }: ChapterIndex, item: TypedNameItem): TypedNameItem[] {
  const own = new Set(item.accepted.flat());
  const others = chapter.entities.filter(({ id, kind }) => kind === item.entityKind && !item.key.includes(id));
  return others
    .slice(0, 3)
    .flatMap(allSpellings)
    .filter((spelling) => !own.has(spelling))
    .slice(0, 3)
    .map((spelling) => ({
      ...item,
      accepted: item.accepted.map((list, at) => (at === 0 ? [...list, spelling] : list)),
    }));
}
