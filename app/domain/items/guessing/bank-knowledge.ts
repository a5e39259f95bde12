import { keyPosition, type OptionItem } from "./option-question";

/** What somebody knows who has read every item of the bank with its key, and the chapter too. */
export interface BankKnowledge {
  /** How often an option is the key of items on other facts. */
  keysElsewhere(identity: string, factId: string): number;
  /** How often it stands among the options of items on other facts. */
  seenElsewhere(identity: string, factId: string): number;
  /** How many paragraphs lie between the cited ones and the nearest that prints the entity; infinite where none does. */
  distance(entity: string | undefined, cited: readonly number[]): number;
  /** How often the key stands in each position. */
  readonly positions: readonly number[];
}

export function gatherKnowledge(
  items: readonly OptionItem[],
  mentions: Readonly<Record<string, readonly number[]>>,
): BankKnowledge {
  const keys = new CountElsewhere();
  const seen = new CountElsewhere();
  const positions: number[] = [];
  for (const item of items) {
    for (const option of item.options) {
      const identity = option.entity ?? option.text.en;
      seen.add(identity, item.factId);
      if (option.id === item.key) keys.add(identity, item.factId);
    }
    const position = keyPosition(item);
    positions[position] = (positions[position] ?? 0) + 1;
  }
  return {
    keysElsewhere: (identity, factId) => keys.outside(identity, factId),
    seenElsewhere: (identity, factId) => seen.outside(identity, factId),
    distance: (entity, cited) => (entity === undefined ? Infinity : distanceInPrint(mentions[entity] ?? [], cited)),
    positions: Array.from({ length: 4 }, (_, position) => positions[position] ?? 0),
  };
}

/** How many paragraphs lie between the cited ones and the nearest of those that print something. */
export const distanceInPrint = (printed: readonly number[], cited: readonly number[]): number =>
  Math.min(...printed.flatMap((paragraph) => cited.map((other) => Math.abs(paragraph - other))));

/** Counts by identity, in all and by fact. */
class CountElsewhere {
  readonly #counts = new Map<string, { all: number; readonly byFact: Map<string, number> }>();

  add(identity: string, factId: string): void {
    const count = this.#counts.get(identity) ?? { all: 0, byFact: new Map<string, number>() };
    this.#counts.set(identity, count);
    count.all += 1;
    count.byFact.set(factId, (count.byFact.get(factId) ?? 0) + 1);
  }

  outside(identity: string, factId: string): number {
    const count = this.#counts.get(identity);
    return count ? count.all - (count.byFact.get(factId) ?? 0) : 0;
  }
}
