import { distanceInPrint } from "./guessing/bank-knowledge";
import { isOptionItem, type OptionItem } from "./guessing/option-question";
import type { ItemKind } from "./item";
import type { Group } from "./spread";

/** The candidates of one facet for one kind. */
export interface KindGroup extends Group {
  readonly kind: ItemKind;
}

/**
 * Where the key of every choice alone is printed as near to the cited paragraphs as it is, whoever looks them up finds it
 * without knowing anything: such a facet is asked by matching first, and by choice not at all, if it has another kind
 * besides; if it has not, by one choice.
 */
export function withoutToldChoices(
  groups: readonly KindGroup[],
  mentions: Readonly<Record<string, readonly number[]>>,
): KindGroup[] {
  const held = groups.filter(({ candidates }) => candidates.length > 0).map(({ kind }) => kind);
  const others = held.filter((kind) => kind !== "choice");
  const isReplaced = others.includes("match") && others.length >= 2;
  return groups.map((group) => {
    if (group.kind !== "choice" || !isTold(group.candidates.filter(isOptionItem), mentions)) return group;
    return isReplaced ? { ...group, candidates: [] } : { ...group, variants: 1 };
  });
}

function isTold(items: readonly OptionItem[], mentions: Readonly<Record<string, readonly number[]>>): boolean {
  const distance = (entity: string | undefined, cited: readonly number[]) =>
    entity === undefined ? Infinity : distanceInPrint(mentions[entity] ?? [], cited);
  return (
    items.length > 0 &&
    items.every(({ key, options, paragraphs }) => {
      const nearest = distance(options.find(({ id }) => id === key)?.entity, paragraphs);
      return options.every(({ id, entity }) => id === key || distance(entity, paragraphs) > nearest);
    })
  );
}
