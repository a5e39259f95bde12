import type { DatePoint, DateSpan } from "./edtf";
import type { Lang } from "./text";

export const ENGLISH_MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A date as it stands in a sentence: "20 August 1940", "ngày 20 tháng 8 năm 1940", "from 1937 to 1938". */
export function formatDate(span: DateSpan, lang: Lang): string {
  const point = (at: DatePoint) => (lang === "vi" ? vietnamesePoint(at) : englishPoint(at));
  const text = joinParts(span, lang, point, ([from, to]) =>
    lang === "vi" ? `từ ${from} đến ${to}` : `from ${from} to ${to}`,
  );
  return span.approximate ? `${lang === "vi" ? "khoảng" : "about"} ${text}` : text;
}

/** A date as an option or a heading: without "ngày" or "năm" before it, spans with a dash. */
export function formatDateShort(span: DateSpan, lang: Lang): string {
  const point = (at: DatePoint) => (lang === "vi" ? vietnamesePoint(at).replace(/^(ngày|năm) /, "") : englishPoint(at));
  const dash = span.precision === "year" ? "–" : " – ";
  const text = joinParts(span, lang, point, ([from, to]) => `${from}${dash}${to}`);
  return span.approximate ? `${lang === "vi" ? "khoảng" : "about"} ${text}` : text;
}

function joinParts(
  span: DateSpan,
  lang: Lang,
  point: (at: DatePoint) => string,
  between: (ends: [string, string]) => string,
): string {
  if (span.kind === "span") return between([point(span.earliest), point(span.latest)]);
  if (span.kind === "oneOf") return (span.alternatives ?? []).map(point).join(lang === "vi" ? " hoặc " : " or ");
  return point(span.earliest);
}

function englishPoint({ year, month, day }: DatePoint): string {
  return [day, month === undefined ? undefined : ENGLISH_MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(" ");
}

function vietnamesePoint({ year, month, day }: DatePoint): string {
  const parts = [day && `ngày ${day}`, month && `tháng ${month}`, `năm ${year}`];
  return parts.filter(Boolean).join(" ");
}
