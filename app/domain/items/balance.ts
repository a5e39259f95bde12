import { shuffle, type Chance } from "../chance";
import { LANGS, type Lang } from "../facts/text";
import { gatherKnowledge, type BankKnowledge } from "./guessing/bank-knowledge";
import { keyPosition, seenQuestion, type OptionItem } from "./guessing/option-question";
import { scoreOf, STRATEGIES, type Strategy } from "./guessing/strategies";

/** The candidates of one facet and kind, of which the bank takes one at least and so many at most. */
export interface OptionGroup {
  readonly variants: number;
  readonly candidates: readonly OptionItem[];
}

/** How often the bank is gone through again, knowing what the last round has made of it. */
const ROUNDS = 5;
/** A strategy that has an opinion on fewer items than these weighs as if it had one on so many. */
const FEW = 24;
/** Positions are to be even to the item, the rest only nearly. */
const POSITION_WEIGHT = 6;
/** What it costs, in the measure of one item's squared excess, that two variants share a wrong answer. */
const LIKENESS_COST = 0.02;
/** The mean advantage of a strategy beyond which a second or third variant that adds to it is left out. */
const TOLERATED = 0.007;

/** What a strategy wins above chance, for each strategy and language. */
type Excess = Float64Array;

interface Slot {
  readonly candidates: readonly {
    readonly item: OptionItem;
    readonly set: string;
    readonly fixed: Excess;
    bankwise: Excess;
  }[];
  /** The places of the candidates that are taken; null for a variant that is left out. */
  readonly taken: (number | null)[];
}

const knowing = STRATEGIES.filter(({ knowsBank }) => knowsBank);
const unknowing = STRATEGIES.filter(({ knowsBank }) => !knowsBank);
/** What strategies that know the bank pick is the same in both languages. */
const [ONE_LANG] = LANGS as [Lang];

/**
 * Takes of every group what keeps every guessing strategy near chance over all of them together: first group by group,
 * those with the fewest positions of the key first, then by exchanging what makes the whole more even.
 */
export function takeBalanced(
  groups: readonly OptionGroup[],
  mentions: Readonly<Record<string, readonly number[]>>,
  chance: Chance,
): OptionItem[] {
  const first = groups.flatMap(({ candidates, variants }) => candidates.slice(0, variants));
  const bank = gatherKnowledge(first, mentions);
  const slots = groups.map(({ candidates, variants }): Slot => ({
    candidates: candidates.map((item) => ({
      item,
      set: optionSet(item),
      fixed: excessOf(item, unknowing, LANGS, bank),
      bankwise: excessOf(item, knowing, [ONE_LANG], bank),
    })),
    taken: Array.from({ length: Math.min(variants, candidates.length) }, () => null),
  }));
  const ledger = new Ledger(slots);
  for (const slot of shuffle(slots, chance).sort((a, b) => positionsOf(a) - positionsOf(b))) exchange(slot, ledger);
  for (let round = 0; round < ROUNDS; round += 1) {
    learnBank(slots, gatherKnowledge(slots.flatMap(itemsOf), mentions));
    ledger.recount(slots);
    for (const slot of shuffle(slots, chance)) exchange(slot, ledger);
  }
  return slots.flatMap(itemsOf);
}

function excessOf(
  item: OptionItem,
  strategies: readonly Strategy[],
  langs: readonly Lang[],
  bank: BankKnowledge,
): Excess {
  const key = keyPosition(item);
  const excess = langs.flatMap((lang) => {
    const question = seenQuestion(item, lang);
    return strategies.map((strategy) => scoreOf(strategy.pick(question, bank), key) - 1 / item.options.length);
  });
  return Float64Array.from(excess);
}

const positionsOf = ({ candidates }: Slot): number => new Set(candidates.map(({ item }) => keyPosition(item))).size;

const itemsOf = ({ candidates, taken }: Slot): OptionItem[] =>
  taken.flatMap((place) => (place === null ? [] : (candidates[place]?.item ?? [])));

function learnBank(slots: readonly Slot[], bank: BankKnowledge): void {
  for (const { candidates } of slots)
    for (const candidate of candidates) candidate.bankwise = excessOf(candidate.item, knowing, [ONE_LANG], bank);
}

/** Takes for each variant of a slot the candidate that makes the whole most even. */
function exchange({ candidates, taken }: Slot, ledger: Ledger): void {
  for (const [variant, before] of taken.entries()) {
    const old = before === null ? undefined : candidates[before];
    if (old) ledger.add(old, -1);
    const others = taken.flatMap((place, at) => (at === variant || place === null ? [] : [place]));
    const shown = others.flatMap((place) => candidates[place]?.item.options ?? []).map(({ id }) => id);
    const sets = others.map((place) => candidates[place]?.set);
    const absence = others.length === 0 ? Infinity : ledger.absenceCost;
    let best: { place: number | null; cost: number } = { place: null, cost: absence };
    for (const [place, candidate] of candidates.entries()) {
      // The same options in another order are no other question.
      if (others.includes(place) || sets.includes(candidate.set)) continue;
      const repeated = candidate.item.options.filter(({ id }) => shown.includes(id)).length;
      const cost = ledger.costOf(candidate) + LIKENESS_COST * repeated;
      if (cost < best.cost) best = { place, cost };
    }
    taken[variant] = best.place;
    const chosen = best.place === null ? undefined : candidates[best.place];
    if (chosen) ledger.add(chosen, 1);
  }
}

const optionSet = ({ options }: OptionItem): string =>
  options
    .map(({ id }) => id)
    .sort()
    .join();

/** The running sums of what every strategy has won above chance. */
class Ledger {
  readonly absenceCost: number;
  readonly #fixed: Float64Array;
  readonly #bankwise: Float64Array;
  readonly #fixedWeights: Float64Array;
  readonly #bankwiseWeights: Float64Array;

  constructor(slots: readonly Slot[]) {
    const all = slots.flatMap(({ candidates, taken }) =>
      candidates.map((candidate) => ({ candidate, share: taken.length / candidates.length })),
    );
    const items = slots.reduce((sum, { taken }) => sum + taken.length, 0);
    // What a sure win adds to the squares of a strategy with an opinion on a third of the items that wins so much already.
    this.absenceCost = 3 * 2 * TOLERATED * items * 0.75;
    const weights = (read: (one: Slot["candidates"][number]) => Excess) => {
      const counts = new Float64Array(all[0] ? read(all[0].candidate).length : 0);
      for (const { candidate, share } of all)
        for (const [at, excess] of read(candidate).entries()) if (excess !== 0) counts[at] = (counts[at] ?? 0) + share;
      // An even advantage over many items weighs as much as the same advantage over few.
      return counts.map((count) => items / Math.max(count, FEW));
    };
    this.#fixedWeights = weights(({ fixed }) => fixed).map((weight, at) =>
      unknowing[at % unknowing.length]?.isPosition ? weight * POSITION_WEIGHT : weight,
    );
    this.#bankwiseWeights = weights(({ bankwise }) => bankwise);
    this.#fixed = new Float64Array(this.#fixedWeights.length);
    this.#bankwise = new Float64Array(this.#bankwiseWeights.length);
  }

  add({ fixed, bankwise }: Slot["candidates"][number], sign: 1 | -1): void {
    addTo(this.#fixed, fixed, sign);
    addTo(this.#bankwise, bankwise, sign);
  }

  recount(slots: readonly Slot[]): void {
    this.#fixed.fill(0);
    this.#bankwise.fill(0);
    for (const { candidates, taken } of slots)
      for (const place of taken) {
        const candidate = place === null ? undefined : candidates[place];
        if (candidate) this.add(candidate, 1);
      }
  }

  /** By how much the weighted squares would grow. */
  costOf({ fixed, bankwise }: Slot["candidates"][number]): number {
    return growth(this.#fixed, fixed, this.#fixedWeights) + growth(this.#bankwise, bankwise, this.#bankwiseWeights);
  }
}

function addTo(sums: Float64Array, excess: Excess, sign: 1 | -1): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + sign * (excess[at] ?? 0);
}

function growth(sums: Float64Array, excess: Excess, weights: Float64Array): number {
  let grown = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const more = excess[at] ?? 0;
    if (more !== 0) grown += (weights[at] ?? 0) * more * (2 * (sums[at] ?? 0) + more);
  }
  return grown;
}
