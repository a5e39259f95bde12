import { pick, type Chance } from "../chance";
import type { Item, ItemKind } from "../items/item";
import type { Card } from "./card";

/** What a learner does with a fact, from easy to hard: knows the answer when it is seen, produces it, works with it. */
type Rung = "recognize" | "pair" | "recall" | "use";

const RUNG_OF: Readonly<Record<ItemKind, Rung>> = {
  choice: "recognize",
  "typed-date": "recall",
  "typed-name": "recall",
  "typed-number": "recall",
  mend: "use",
  order: "use",
  match: "pair",
  statements: "use",
  voice: "use",
};

/** From this stability, in days, a card is asked in every way but by choice. */
export const USE_STABILITY_DAYS = 7;

/**
 * The item that asks a facet now: by choice while the card is new, or where there is none, by matching; by typing once an
 * answer was right (or where typing is asked for); in all ways once the card is stable. Never the same item twice running
 * where another exists, be it of another rung. Null for no items.
 */
export function chooseItem(
  items: readonly Item[],
  card: Card | null,
  wantsTyped: boolean,
  chance: Chance,
): Item | null {
  const fresh = items.filter(({ id }) => id !== card?.lastItemId);
  for (const rungs of preferences(card, wantsTyped)) {
    const fitting = fresh.filter(({ kind }) => rungs.includes(RUNG_OF[kind]));
    // First a kind, then an item of it: a kind with many variants is not asked more often for that.
    const kind = pick([...new Set(fitting.map((item) => item.kind))], chance);
    if (kind !== undefined)
      return (
        pick(
          fitting.filter((item) => item.kind === kind),
          chance,
        ) ?? null
      );
  }
  return pick(items, chance) ?? null;
}

/** Groups of rungs, the best first. */
function preferences(card: Card | null, wantsTyped: boolean): readonly (readonly Rung[])[] {
  const working: readonly Rung[] = ["use", "pair"];
  if (wantsTyped) return [["recall"], working, ["recognize"]];
  const wasRight = card !== null && (card.rightChoiceAt !== null || card.rightTypedAt !== null);
  // Where there is no choice, pairs are the easier beginning: they show the answer among others.
  if (!wasRight) return [["recognize"], ["pair"], ["recall"], ["use"]];
  return card.stability >= USE_STABILITY_DAYS
    ? [["recall", ...working], ["recognize"]]
    : [["recall"], working, ["recognize"]];
}
