import { pick, type Chance } from "../chance";
import type { Item } from "../items/item";
import { KINDS } from "../items/kinds";
import type { Card } from "./card";

/**
 * The item that asks a facet now: a choice while the card is new, a typed kind once a choice was right (or where typing is
 * asked for), and never the same item twice running where another exists. Null for no items.
 */
export function chooseItem(
  items: readonly Item[],
  card: Card | null,
  wantsTyped: boolean,
  chance: Chance,
): Item | null {
  const isTyped = (item: Item) => KINDS[item.kind].isTyped;
  const climbs = wantsTyped || (card?.rightChoiceAt ?? card?.rightTypedAt ?? null) !== null;
  const rung = items.filter((item) => isTyped(item) === climbs);
  const fitting = rung.length > 0 ? rung : items;
  const fresh = fitting.filter(({ id }) => id !== card?.lastItemId);
  return pick(fresh.length > 0 ? fresh : fitting, chance) ?? null;
}
