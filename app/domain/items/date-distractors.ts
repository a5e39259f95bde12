import { pick, shuffle, type Chance } from "../chance";
import { comparePoints, isCalendarDate, type DatePoint, type DateSpan } from "../facts/edtf";

/** The position of the key among four dates in order of time, from 0. */
export type Rank = 0 | 1 | 2 | 3;

/**
 * Four dates in order of time of which the key is the one at `rank`; null where chance found none.
 *
 * Days and months form a grid, two dates of the calendar × two years, so that each part stands twice and the key cannot
 * be told by what it shares with the others. `known` are dates of the chapter, preferred as the other date of the grid.
 */
export function datesAround(key: DateSpan, rank: Rank, known: readonly DatePoint[], chance: Chance): DateSpan[] | null {
  if (key.kind === "oneOf") return null;
  const years = key.precision === "year" || key.kind === "span";
  if (years) {
    const row = yearShifts(rank, chance).map((shift) => shiftYears(key, shift));
    return row.every(({ earliest, latest }) => isCalendarDate(earliest) && isCalendarDate(latest)) ? row : null;
  }
  const otherYear = key.earliest.year + (rank < 2 ? 1 : -1) * (1 + Math.floor(chance() * 2));
  const other = otherCalendarDate(key.earliest, rank % 2 === 0, known, chance);
  if (!other) return null;
  const grid = [key.earliest.year, otherYear].flatMap((year) => [
    { ...key.earliest, year },
    { ...other, year },
  ]);
  if (!grid.every(isCalendarDate)) return null;
  return grid.sort(comparePoints).map((point) => ({ ...key, earliest: point, latest: point }));
}

/** Years to add, ascending, with 0 at the rank; the steps vary, so that neither the middle nor the spacing tells. */
function yearShifts(rank: Rank, chance: Chance): number[] {
  const step = () => 1 + Math.floor(chance() * 4);
  const shifts = [0];
  for (let below = 0; below < rank; below += 1) shifts.unshift((shifts[0] ?? 0) - step());
  while (shifts.length < 4) shifts.push((shifts.at(-1) ?? 0) + step());
  return shifts;
}

function shiftYears(span: DateSpan, years: number): DateSpan {
  const shift = (point: DatePoint): DatePoint => ({ ...point, year: point.year + years });
  return { ...span, earliest: shift(span.earliest), latest: shift(span.latest) };
}

/** Another day (or month) of the calendar, later or earlier in the year than the key's. */
function otherCalendarDate(
  key: DatePoint,
  isLater: boolean,
  known: readonly DatePoint[],
  chance: Chance,
): Omit<DatePoint, "year"> | null {
  const fits = (point: DatePoint) => {
    const order = comparePoints({ ...point, year: 0 }, { ...key, year: 0 });
    return (key.day === undefined) === (point.day === undefined) && (isLater ? order > 0 : order < 0);
  };
  const fromChapter = shuffle(known.filter((point) => point.month !== undefined).filter(fits), chance)[0];
  if (fromChapter && chance() < 0.6) return calendarPart(fromChapter);
  const made = Array.from({ length: 12 }, (_, index) => index + 1)
    .filter((month) => Math.abs(month - (key.month ?? 0)) <= 4)
    .flatMap((month): DatePoint[] =>
      key.day === undefined
        ? [{ year: key.year, month }]
        : [-6, -3, 0, 4, 7].map((days) => ({ year: key.year, month, day: (key.day ?? 0) + days })),
    )
    .filter((point) => isCalendarDate(point) && fits(point));
  const chosen = pick(made, chance) ?? fromChapter;
  return chosen ? calendarPart(chosen) : null;
}

function calendarPart({ month, day }: DatePoint): Omit<DatePoint, "year"> {
  return { ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}
