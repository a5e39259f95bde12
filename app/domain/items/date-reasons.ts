import { withNamesInBoth, type ChapterIndex } from "../facts/chapter-index";
import { formatDate, formatDateShort, parseEdtf, type DateSpan } from "../facts/edtf";
import type { Facet } from "../facts/fact";
import type { Bilingual } from "../facts/text";
import { capitalizeBoth } from "./capitalize";
import { knownDates } from "./known-dates";

/** A date as an option. */
export const dateText = (span: DateSpan): Bilingual => ({
  en: formatDateShort(span, "en"),
  vi: formatDateShort(span, "vi"),
});

/** Why a date is wrong: what a curator wrote of it, or what happened then, or how far it lies from the key. */
export function whyNotDate(index: ChapterIndex, facet: Facet, key: DateSpan, date: DateSpan): Bilingual {
  const text = dateText(date);
  const told = toldDates(index, facet).get(text.en);
  if (told) return told;
  const difference = differenceOf(key, date);
  return {
    en: `${difference.en}: the answer is ${formatDate(key, "en")}.`,
    vi: `${difference.vi}: câu trả lời là ${formatDate(key, "vi")}.`,
  };
}

const toldOf = new WeakMap<Facet, ReadonlyMap<string, Bilingual>>();

/** What is told of dates, by their English text, curators' words before others. Read once a facet: parsing is slow. */
function toldDates(index: ChapterIndex, facet: Facet): ReadonlyMap<string, Bilingual> {
  const before = toldOf.get(facet);
  if (before) return before;
  const events = knownDates(index).map(({ span, event }): [string, Bilingual] => {
    const text = dateText(span);
    return [text.en, capitalizeBoth({ en: `${text.en}: ${event.en}.`, vi: `${text.vi}: ${event.vi}.` })];
  });
  const curated = facet.distractors.flatMap(({ date, why }): [string, Bilingual][] => {
    const span = date === undefined ? null : parseEdtf(date);
    return span ? [[dateText(span).en, capitalizeBoth(withNamesInBoth(index, why))]] : [];
  });
  // Of several events of one date the first is told.
  const told = new Map([...events.reverse(), ...curated]);
  toldOf.set(facet, told);
  return told;
}

function differenceOf(key: DateSpan, date: DateSpan): Bilingual {
  const [right, wrong] = [key.earliest, date.earliest];
  const years = wrong.year - right.year;
  if (key.precision === "year" || key.kind !== "date") {
    const count = Math.abs(years);
    return {
      en: `${count === 1 ? "One year" : `${count} years`} too ${years < 0 ? "early" : "late"}`,
      vi: `${years < 0 ? "Sớm" : "Muộn"} hơn ${count} năm`,
    };
  }
  const [asked, askedVi] = key.precision === "day" ? ["day and month are", "ngày và tháng"] : ["month is", "tháng"];
  if (right.month === wrong.month && right.day === wrong.day)
    return { en: `The ${asked} right, the year is not`, vi: `Đúng ${askedVi}, sai năm` };
  if (years === 0 && right.month === wrong.month)
    return { en: "The month and year are right, the day is not", vi: "Đúng tháng và năm, sai ngày" };
  if (years === 0) return { en: `The year is right, the ${asked} not`, vi: `Đúng năm, sai ${askedVi}` };
  return key.precision === "day"
    ? { en: "Neither the day nor the year is right", vi: "Cả ngày lẫn năm đều sai" }
    : { en: "Neither the month nor the year is right", vi: "Cả tháng lẫn năm đều sai" };
}
