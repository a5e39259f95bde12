import { formatDateShort, parseEdtf, type DateSpan } from "../../../facts/edtf";
import type { Facet, Key } from "../../../facts/fact";
import type { Quantity } from "../../../facts/quantity";
import type { Bilingual } from "../../../facts/text";
import type { SecondKey } from "./second-key";

/** A date as an option shows it. */
export function shownDate(edtf: string): Bilingual | null {
  const span = parseEdtf(edtf);
  return span && { en: formatDateShort(span, "en"), vi: formatDateShort(span, "vi") };
}

/** Dates that hold the key's, or lie in it. */
export function secondDates({ key }: Facet): SecondKey[] {
  const span = key.type === "date" ? parseEdtf(key.date) : null;
  if (!span) return [];
  return [...datesAround(span), ...datesWithin(span)].flatMap((edtf) => {
    const text = shownDate(edtf);
    return text ? [{ kind: "including-date", text } as const] : [];
  });
}

const two = (number: number) => `${number}`.padStart(2, "0");

function datesAround({ kind, earliest, latest }: DateSpan): string[] {
  const { year, month, day } = earliest;
  if (kind === "span") return [`${year - 1}/${latest.year + 1}`];
  const years = `${year - 1}/${year + 1}`;
  if (month === undefined) return [years];
  return day === undefined ? [`${year}`, years] : [`${year}-${two(month)}`, `${year}`, years];
}

function datesWithin({ kind, precision, earliest: { year, month }, latest }: DateSpan): string[] {
  if (kind === "span") return precision === "year" ? [`${year}`, `${latest.year}`, `${year}-07`, `${year}-07-14`] : [];
  if (precision === "year") return [`${year}-03`, `${year}-11`, `${year}-06-15`];
  return precision === "month" && month !== undefined ? [`${year}-${two(month)}-01`, `${year}-${two(month)}-17`] : [];
}

/** Ranges that hold the key's number or cross its range, and numbers within it. */
export function secondNumbers({ key }: Facet, shown: Bilingual): SecondKey[] {
  if (key.type !== "number") return [];
  const { from, to } = typeof key.value === "number" ? { from: key.value, to: key.value } : key.value;
  const step = Math.max(1, Math.round(to / 10));
  const values: Quantity[] = [
    { from: Math.max(0, from - step), to: to + step },
    { from, to: to + step },
    { from: Math.max(0, from - step), to: from === to ? from : from + 1 },
    ...(from === to ? [] : [from, to, Math.floor((from + to) / 2)]),
  ];
  return values.map((value) => ({ kind: "meeting-number", text: shownNumber(value, shown) }));
}

/** A number in place of the one that another text shows. */
export function shownNumber(value: Quantity, like: Bilingual): Bilingual {
  const digits = (separator: string) => (number: number) => `${number}`.replace(/\B(?=(\d{3})+$)/g, separator);
  const inPlace = (text: string, separator: string) => {
    const show = digits(separator);
    const shown = typeof value === "number" ? show(value) : `${show(value.from)}–${show(value.to)}`;
    return text.replace(/\d[\d.,]*(\s*(–|-|to|đến)\s*\d[\d.,]*)?/, shown);
  };
  return { en: inPlace(like.en, ","), vi: inPlace(like.vi, ".") };
}

/** A key that is a value, as an option would show it beside another. */
export function shownValue(key: Key, like: Bilingual): Bilingual | null {
  if (key.type === "date") return shownDate(key.date);
  return key.type === "number" ? shownNumber(key.value, like) : null;
}
