import type { Chance } from "../chance";
import type { Rank } from "./date-distractors";

/** A whole number or a range of them. */
export type Quantity = number | { readonly from: number; readonly to: number };

/** Four quantities in ascending order, as round as the key, which stands at `rank`; null where the key leaves no room below. */
export function numbersAround(key: Quantity, rank: Rank, chance: Chance): Quantity[] | null {
  const base = typeof key === "number" ? key : key.from;
  const grain = roundness(base, typeof key === "number" ? 0 : key.to);
  const unit = Math.max(grain, Math.pow(10, Math.floor(Math.log10(Math.max(base, 1))) - (base < 20 ? 1 : 0)) / 5);
  const step = () => Math.max(grain, Math.round((unit * (1 + Math.floor(chance() * 3))) / grain) * grain);
  const shifts = [0];
  for (let below = 0; below < rank; below += 1) shifts.unshift((shifts[0] ?? 0) - step());
  while (shifts.length < 4) shifts.push((shifts.at(-1) ?? 0) + step());
  if (base + (shifts[0] ?? 0) <= 0) return null;
  return shifts.map((shift) =>
    typeof key === "number" ? key + shift : { from: key.from + shift, to: key.to + shift },
  );
}

/** The largest power of ten that divides the numbers: 200 and 300 are round to 100. */
function roundness(...values: number[]): number {
  let grain = 1;
  while (grain < 1_000_000 && values.every((value) => value % (grain * 10) === 0) && values.some((value) => value > 0))
    grain *= 10;
  return grain;
}
