import { pick, shuffle, type Chance } from "../chance";
import { comparePoints, isCalendarDate, type DatePoint, type DateSpan } from "../facts/edtf";
import { isWithinBounds, type DateBounds } from "./date-bounds";

/** How many rows of chance are tried for each shape. */
const TRIALS = 12;

/**
 * Rows of four dates in order of time, all of the key's grain, of which one is the key. `others` are dates of the content,
 * those that curators wrote first, and are preferred.
 *
 * In no row can the key be told by what it shares with the rest. Days and months come in these shapes: a grid of two
 * dates of the calendar × two years; one year and four dates; one date and four years. In a grid the other date may lie
 * across the turn of the year, so that a key in December or January has every rank too.
 */
export function dateRows(key: DateSpan, others: readonly DateSpan[], bounds: DateBounds, chance: Chance): DateSpan[][] {
  const points = others.flatMap(({ kind, earliest }) => (kind === "date" ? [earliest] : []));
  const rows =
    key.precision === "year" || key.kind !== "date"
      ? yearRows(key, points, chance)
      : pointRows(key.earliest, points, chance).map((row) => row.map((point) => atPoint(key, point)));
  return rows
    .map((row) => [...row].sort((a, b) => comparePoints(a.earliest, b.earliest)))
    .filter((row) => row.every((span) => isOffered(span, bounds)) && areDifferent(row));
}

const atPoint = (key: DateSpan, point: DatePoint): DateSpan => ({ ...key, earliest: point, latest: point });

const isOffered = (span: DateSpan, bounds: DateBounds): boolean =>
  isCalendarDate(span.earliest) && isCalendarDate(span.latest) && isWithinBounds(span, bounds);

function areDifferent(row: readonly DateSpan[]): boolean {
  return row.every(({ earliest }, at) => at === 0 || comparePoints(row[at - 1]?.earliest ?? earliest, earliest) < 0);
}

/** Years of the content and years near by, so many below and so many above the key. */
function yearRows(key: DateSpan, points: readonly DatePoint[], chance: Chance): DateSpan[][] {
  const near = Array.from({ length: 12 }, (_, at) => at + 1).flatMap((years) => [-years, years]);
  const known = points.map(({ year }) => year - key.earliest.year).filter((shift) => shift !== 0);
  return [0, 1, 2, 3].flatMap((below) =>
    Array.from({ length: TRIALS }, () => {
      const take = (count: number, isOnSide: (shift: number) => boolean) =>
        [...new Set([...mostly(known.filter(isOnSide), chance), ...nearFirst(near.filter(isOnSide), chance)])].slice(
          0,
          count,
        );
      const shifts = [...take(below, (shift) => shift < 0), 0, ...take(3 - below, (shift) => shift > 0)];
      return shifts.map((shift) => shiftYears(key, shift));
    }),
  );
}

/** Some of the values, in an order of chance. */
const mostly = <T>(values: readonly T[], chance: Chance): T[] => shuffle(values, chance).filter(() => chance() < 0.6);

/** The shifts in an order of chance in which small ones tend to come first. */
const nearFirst = (shifts: readonly number[], chance: Chance): number[] =>
  shifts
    .map((shift) => ({ shift, at: Math.abs(shift) * (0.3 + chance()) }))
    .sort((a, b) => a.at - b.at)
    .map(({ shift }) => shift);

function shiftYears(span: DateSpan, years: number): DateSpan {
  const shift = (point: DatePoint): DatePoint => ({ ...point, year: point.year + years });
  const { alternatives } = span;
  return {
    ...span,
    earliest: shift(span.earliest),
    latest: shift(span.latest),
    ...(alternatives ? { alternatives: alternatives.map(shift) } : {}),
  };
}

function pointRows(key: DatePoint, points: readonly DatePoint[], chance: Chance): DatePoint[][] {
  const alike = points.filter((point) => hasSameGrain(point, key) && comparePoints(point, key) !== 0);
  const neighbours = Array.from({ length: TRIALS }, () => neighbourOf(key, chance)).filter(isCalendarDate);
  return [
    ...[...alike, ...neighbours].flatMap((other) => grids(key, other, chance)),
    ...Array.from({ length: TRIALS }, () => datesOfOneYear(key, alike, chance)),
    ...Array.from({ length: TRIALS }, () => yearsOfOneDate(key, alike, chance)),
  ];
}

const hasSameGrain = (a: DatePoint, b: DatePoint): boolean =>
  (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined);

/** A date of the key's grain within five months of it, the turn of a year notwithstanding. */
function neighbourOf(key: DatePoint, chance: Chance): DatePoint {
  const months = (key.month ?? 1) - 1 + Math.floor(chance() * 11) - 5;
  const point = { year: key.year + Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  if (key.day === undefined) return point;
  return { ...point, day: key.day + (pick([-9, -6, -4, -3, -2, -1, 0, 1, 2, 3, 5, 7, 10], chance) ?? 0) };
}

/** Two dates and the same two in other years. Across the turn of a year no year may stand twice: that would tell. */
function grids(key: DatePoint, other: DatePoint, chance: Chance): DatePoint[][] {
  const apart = Math.abs(other.year - key.year);
  if (calendarOrder(key, other) === 0) return [];
  if (apart > 1) return [grid(key, other, other.year - key.year)];
  const years = apart === 0 ? 1 + Math.floor(chance() * 2) : 2 + Math.floor(chance() * 2);
  const crossing = [years, -years].map((shift) => [key, other, moved(key, shift), moved(other, shift)]);
  return apart === 0 ? crossing : [...crossing, grid(key, other, other.year - key.year)];
}

const grid = (key: DatePoint, other: DatePoint, shift: number): DatePoint[] => [
  key,
  other,
  moved(key, shift),
  moved(other, -shift),
];
const moved = (point: DatePoint, years: number): DatePoint => ({ ...point, year: point.year + years });

const calendarOrder = (a: DatePoint, b: DatePoint): number => comparePoints({ ...a, year: 0 }, { ...b, year: 0 });

/** The key and three more dates of its year; days stand in two months, two in each. */
function datesOfOneYear(key: DatePoint, alike: readonly DatePoint[], chance: Chance): DatePoint[] {
  const { year } = key;
  const known = alike.filter((point) => point.year === year);
  const other = (chance() < 0.6 ? pick(known, chance) : undefined) ?? { ...neighbourOf(key, chance), year };
  if (key.day === undefined) {
    const third = pick(known, chance) ?? neighbourOf(key, chance);
    return [key, other, { ...third, year }, { ...neighbourOf(key, chance), year }];
  }
  const sibling = (point: DatePoint): DatePoint => ({
    ...point,
    day: (point.day ?? 0) + (pick([-8, -5, -3, -2, -1, 1, 2, 3, 4, 7], chance) ?? 1),
  });
  const knownSibling = known.find((point) => point.month === key.month && point.day !== key.day);
  const beside = knownSibling && chance() < 0.5 ? knownSibling : sibling(key);
  return other.month === key.month ? [key, beside, sibling(key), other] : [key, beside, other, sibling(other)];
}

/** The key and the same day or month of three other years. */
function yearsOfOneDate(key: DatePoint, alike: readonly DatePoint[], chance: Chance): DatePoint[] {
  const known = alike.map(({ year }) => year).filter((year) => year !== key.year && Math.abs(year - key.year) <= 6);
  const near = nearFirst([-4, -3, -2, -1, 1, 2, 3, 4], chance).map((shift) => key.year + shift);
  const years = [...new Set([...mostly(known, chance).slice(0, 1), ...near])].slice(0, 3);
  return [key, ...years.map((year) => ({ ...key, year }))];
}
