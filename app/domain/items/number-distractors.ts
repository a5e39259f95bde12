import { shuffle, type Chance } from "../chance";
import type { Quantity } from "../facts/quantity";

/** How many rows are tried for each rank of the key. */
const TRIALS = 8;
/** Up to here people count; above, they round. */
const COUNTED = 30;

/**
 * Rows of four quantities in ascending order of which one is the key, as round as it is, none below one. The key has
 * every rank for which there is room. Ranges are as wide as the key, or a multiple of it, and none touches another.
 */
export function numberRows(key: Quantity, chance: Chance): Quantity[][] {
  return typeof key === "number" ? singleRows(key, chance) : rangeRows(key, chance);
}

function singleRows(key: number, chance: Chance): number[][] {
  const grains = key <= COUNTED ? [1, roundness(key)] : finerGrains(roundness(key), key);
  return [0, 1, 2, 3].flatMap((rank) =>
    Array.from({ length: TRIALS }, (_, trial) => grains[trial % grains.length] ?? 1).flatMap((grain) => {
      const isAlike = (value: number) => value > 0 && roundness(value) === roundness(key);
      const below = multiples(grain, Math.max(grain, Math.min(Math.ceil(key * 0.4), key - 3 * grain)), key - grain);
      const above = multiples(grain, key + grain, key + Math.max(4 * grain, key * 0.8));
      const row = [...choose(below, rank, isAlike, chance), key, ...choose(above, 3 - rank, isAlike, chance)];
      return row.length === 4 ? [row] : [];
    }),
  );
}

/** The key's own grain first; a half and a quarter of it where the key leaves too little room below. */
function finerGrains(grain: number, key: number): number[] {
  return [grain, grain / 2, grain / 4].filter((one) => Number.isInteger(one) && (one === grain || key / grain < 6));
}

/** At most sixty multiples of a grain between two numbers, spread evenly. */
function multiples(grain: number, from: number, to: number): number[] {
  const [first, last] = [Math.ceil(from / grain), Math.floor(to / grain)];
  const step = Math.max(1, Math.floor((last - first) / 60));
  const found: number[] = [];
  for (let factor = last; factor >= first; factor -= step) found.push(factor * grain);
  return found;
}

/** So many of the values, in ascending order, those that are alike before the others; fewer where there are not enough. */
function choose(
  values: readonly number[],
  count: number,
  isAlike: (value: number) => boolean,
  chance: Chance,
): number[] {
  const mixed = shuffle(values, chance);
  return [...mixed.filter(isAlike), ...mixed.filter((value) => !isAlike(value))].slice(0, count).sort((a, b) => a - b);
}

type Range = Exclude<Quantity, number>;

function rangeRows(key: Range, chance: Chance): Range[][] {
  const width = key.to - key.from;
  const shifts = Array.from({ length: 17 }, (_, at) => at - 8).map((shift) => ({
    from: key.from + shift * width,
    to: key.to + shift * width,
  }));
  const scaled = [1 / 4, 1 / 2, 2, 3, 4].map((factor) => ({ from: key.from * factor, to: key.to * factor }));
  const fits = ({ from, to }: Range) => from > 0 && Number.isInteger(from) && Number.isInteger(to);
  const pool = [...shifts, ...scaled].filter(fits).filter((range) => areApart(range, key));
  return [0, 1, 2, 3].flatMap((rank) =>
    Array.from({ length: TRIALS }, () => {
      const below = apart(
        shuffle(
          pool.filter(({ to }) => to < key.from),
          chance,
        ),
      ).slice(0, rank);
      const above = apart(
        shuffle(
          pool.filter(({ from }) => from > key.to),
          chance,
        ),
      ).slice(0, 3 - rank);
      return [...below, key, ...above].sort((a, b) => a.from - b.from);
    }).filter((row) => row.length === 4),
  );
}

/** Those of the ranges that do not touch one before them. */
function apart(ranges: readonly Range[]): Range[] {
  const taken: Range[] = [];
  for (const range of ranges) if (taken.every((other) => areApart(range, other))) taken.push(range);
  return taken;
}

/** No number lies in both: 300 would in "200 to 300" and "300 to 400". */
const areApart = (a: Range, b: Range): boolean => a.to < b.from || a.from > b.to;

/** The largest power of ten that divides a number: 300 is round to 100. */
const roundness = (value: number): number => 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
