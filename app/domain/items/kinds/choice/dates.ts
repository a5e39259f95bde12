import { shuffle, type Chance } from "../../../chance";
import type { ChapterIndex } from "../../../facts/chapter-index";
import { parseEdtf, type DateSpan } from "../../../facts/edtf";
import type { Fact, Facet } from "../../../facts/fact";
import { boundsOf } from "../../date-bounds";
import { dateRows } from "../../date-distractors";
import { dateText, whyNotDate } from "../../date-reasons";
import { knownDates } from "../../known-dates";
import { isDateWithin, refusedDates } from "../../refusal";
import type { OptionRow } from "./answer";

/** How many dates of other facts may serve as options, the nearest in time, and how near they must be. */
const NEAREST = 8;
const NEAR_MONTHS = 12 * 12;

/** The key among three other dates, in order of time. */
export function rowsOfDates(index: ChapterIndex, fact: Fact, facet: Facet, edtf: string, chance: Chance): OptionRow[] {
  const key = parseEdtf(edtf);
  if (!key) return [];
  const refused = refusedDates(index, fact, facet);
  const isKey = (date: DateSpan) => dateText(date).en === dateText(key).en;
  return dateRows(key, shuffle(likelyDates(index, facet, key), chance), boundsOf(index, facet, key), chance)
    .filter((row) => row.every((date) => isKey(date) || !refused.some((right) => isDateWithin(date, right))))
    .map((row) =>
      row.map((date) => {
        const text = dateText(date);
        return isKey(date) ? { text } : { text, why: whyNotDate(index, facet, key, date) };
      }),
    );
}

/** The dates that curators wrote, and those of other facts near by, of the key's grain. */
function likelyDates(index: ChapterIndex, facet: Facet, key: DateSpan): DateSpan[] {
  const curated = facet.distractors.flatMap(({ date }) => (date === undefined ? [] : (parseEdtf(date) ?? [])));
  const months = ({ earliest: { year, month = 6 } }: DateSpan) => year * 12 + month;
  const near = knownDates(index)
    .map(({ span }) => ({ span, apart: Math.abs(months(span) - months(key)) }))
    .filter(({ apart }) => apart > 0 && apart <= NEAR_MONTHS)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, NEAREST)
    .map(({ span }) => span);
  return [...curated, ...near].filter(({ precision }) => precision === key.precision);
}
