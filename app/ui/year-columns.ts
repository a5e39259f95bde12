/** Whole decades: the first and the last line of a picture of years. */
export interface Decades {
  first: number;
  last: number;
}

export interface YearDot {
  id: string;
  /** Where its column stands, in percent of the picture's width. */
  x: string;
  /** How many dots stand below it in its column. */
  height: number;
  isCore: boolean;
}

/** Beyond the outer decades, in percent of the width: one column at either side for all that is earlier or later. */
const MARGIN_PERCENT = 7;

/**
 * A column for each year, in which the events stand on each other, so that none hides another however many there are. The
 * core ones stand at the bottom.
 */
export function stackByYear(
  decades: Decades,
  events: readonly { id: string; year: number; isCore: boolean }[],
): YearDot[] {
  const heights = new Map<string, number>();
  return [...events]
    .sort((a, b) => Number(b.isCore) - Number(a.isCore))
    .map(({ id, year, isCore }) => {
      const x = columnOf(decades, year);
      const height = heights.get(x) ?? 0;
      heights.set(x, height + 1);
      return { id, x, height, isCore };
    });
}

/** The decades that have a line, and where it stands. */
export function decadeLines(decades: Decades): { year: number; x: string }[] {
  return Array.from({ length: (decades.last - decades.first) / 10 + 1 }, (_, at) => {
    const year = decades.first + 10 * at;
    return { year, x: beginOf(decades, year) };
  });
}

/** The middle of a year's column. A line stands where its year begins, so that no dot lies on a line. */
function columnOf(decades: Decades, year: number): string {
  if (year < decades.first) return percent(MARGIN_PERCENT / 2);
  if (year >= decades.last) return percent(100 - MARGIN_PERCENT / 2);
  return beginOf(decades, year + 0.5);
}

function beginOf({ first, last }: Decades, year: number): string {
  return percent(MARGIN_PERCENT + ((100 - 2 * MARGIN_PERCENT) * (year - first)) / (last - first));
}

const percent = (share: number): string => `${Math.round(100 * share) / 100}%`;
