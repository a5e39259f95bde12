/** Whole years at which an axis is labelled. */
export interface YearAxis {
  first: number;
  last: number;
  /** Increasing, `first` and `last` included. */
  ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MAX_TICKS = 7;

/**
 * The axis for dates given as fractional years: it begins and ends on a multiple of its step, and has at most seven
 * ticks. Throws RangeError if there is no date.
 */
export function yearAxis(years: readonly number[]): YearAxis {
  if (years.length === 0) throw new RangeError("An axis needs at least one date.");
  const earliest = Math.min(...years);
  const latest = Math.max(...years);
  for (const step of STEPS) {
    const first = Math.floor(earliest / step) * step;
    const last = Math.max(Math.ceil(latest / step) * step, first + step);
    const count = (last - first) / step + 1;
    if (count <= MAX_TICKS) {
      return { first, last, ticks: Array.from({ length: count }, (_, index) => first + index * step) };
    }
  }
  const first = Math.floor(earliest);
  const last = Math.ceil(latest);
  return { first, last, ticks: [first, last] };
}

/** Where on the axis a fractional year lies, from 0 to 1. */
export function positionOnAxis(axis: YearAxis, year: number): number {
  return (year - axis.first) / (axis.last - axis.first);
}
