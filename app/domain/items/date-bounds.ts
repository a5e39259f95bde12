import type { ChapterIndex } from "../facts/chapter-index";
import { comparePoints, parseYears, type DatePoint, type DateSpan } from "../facts/edtf";
import type { Facet } from "../facts/fact";
import { markedEntities } from "../facts/markers";
import { knownDates } from "./known-dates";

/** The first and the last date that may be offered, as far as they are known. */
export interface DateBounds {
  readonly first: DatePoint;
  readonly last: DatePoint;
}

/** No date of the chapter lies outside; the book appeared in 1997. */
export const CHAPTER_BOUNDS: DateBounds = { first: { year: 1870 }, last: { year: 1997 } };

/** Within the lives of the people asked about: nobody acts before birth or after death. */
export function boundsOf(index: ChapterIndex, facet: Facet, key: DateSpan): DateBounds {
  const people = new Set([facet.subject, ...markedEntities(facet.stem.en), ...markedEntities(facet.stem.vi)]);
  const bounds = [...people].map((id) => lifeBounds(index, id, key));
  return {
    first: [CHAPTER_BOUNDS.first, ...bounds.flatMap(({ first }) => first ?? [])].reduce((a, b) =>
      comparePoints(a, b) > 0 ? a : b,
    ),
    last: [CHAPTER_BOUNDS.last, ...bounds.flatMap(({ last }) => last ?? [])].reduce((a, b) =>
      comparePoints(a, b) < 0 ? a : b,
    ),
  };
}

/** Whether a date lies within bounds. A bound that is only a year leaves all of it. */
export function isWithinBounds({ earliest, latest }: DateSpan, { first, last }: DateBounds): boolean {
  return (
    earliest.year >= first.year &&
    (last.month === undefined ? latest.year <= last.year : comparePoints(latest, last) <= 0)
  );
}

/** Where a birth or death may itself be what is asked, there is no bound: it would tell the key. */
function lifeBounds(index: ChapterIndex, id: string, key: DateSpan): Partial<DateBounds> {
  const entity = index.entities.get(id);
  const life = entity?.kind === "person" && entity.years !== undefined ? parseYears(entity.years) : null;
  if (!life) return {};
  const [{ year: from }, { year: to }] = [key.earliest, key.latest];
  const isTelling = (year: number, asked: number) => key.precision === "year" && year === asked;
  return {
    ...(life.from !== null && life.from <= from && !isTelling(life.from, from) ? { first: { year: life.from } } : {}),
    ...(life.to !== null && life.to >= to && !isTelling(life.to, to) ? { last: endOf(index, id, life.to, key) } : {}),
  };
}

/** The last date in the year of death on which the content names somebody, unless the key is as late. */
function endOf(index: ChapterIndex, id: string, year: number, key: DateSpan): DatePoint {
  const days = knownDates(index).flatMap(({ span, named }) =>
    span.precision === "day" && span.latest.year === year && named.includes(id) ? [span.latest] : [],
  );
  const last = days.reduce((a, b) => (comparePoints(a, b) > 0 ? a : b), { year });
  const atGrain = key.precision === "day" ? last : { year, month: last.month ?? 0 };
  return comparePoints(atGrain, key.latest) > 0 ? last : { year };
}
