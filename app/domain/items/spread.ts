import { shuffle, type Chance } from "../chance";
import type { Item } from "./item";

/** The candidates of one facet and kind, of which the bank takes so many at most. */
export interface Group {
  readonly variants: number;
  readonly candidates: readonly Item[];
}

/**
 * Takes of every group the candidates whose outward shape of the answer is the rarest so far, so that no habit of
 * answering pays: in statements which are true, in mend which detail was changed, in order and match what lies where.
 */
export function takeSpread(groups: readonly Group[], chance: Chance): Item[] {
  const uses = new Map<string, number>();
  const usesOf = (item: Item) =>
    shapesOf(item).reduce((sum, shape) => sum + ((uses.get(shape) ?? 0) * (WEIGHTS[shape] ?? 1)) ** 2, 0);
  return shuffle(groups, chance).flatMap(({ candidates, variants }) => {
    const left = shuffle(candidates, chance);
    const taken: Item[] = [];
    while (taken.length < variants && left.length > 0) {
      const rarest = left.reduce((best, item) => (usesOf(item) < usesOf(best) ? item : best));
      left.splice(left.indexOf(rarest), 1);
      taken.push(rarest);
      for (const shape of shapesOf(rarest)) uses.set(shape, (uses.get(shape) ?? 0) + 1);
    }
    return taken;
  });
}

const UNCHANGED = "mend unchanged";
const CHANGED = "mend changed";
/** Of four statements to be mended one is right as it stands. */
const WEIGHTS: Readonly<Record<string, number>> = { [UNCHANGED]: 3 };

/** What a guesser could make a habit of; none for kinds that are typed. */
function shapesOf(item: Item): string[] {
  switch (item.kind) {
    case "statements":
      return item.statements.map(({ isTrue }, at) => `statement ${at} is ${isTrue}`);
    case "mend": {
      const at = item.details.findIndex(({ id }) => id === item.changed);
      return at < 0 ? [UNCHANGED] : [CHANGED, `mend ${at} of ${item.details.length}`];
    }
    case "order":
      return item.events.map(({ id }, at) => `event ${at} of ${item.key.length} belongs at ${item.key.indexOf(id)}`);
    case "match":
      return item.key.map(([, right], at) => `pair ${at} is ${item.right.findIndex(({ id }) => id === right)}`);
    default:
      return [];
  }
}
