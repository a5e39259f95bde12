import { comparePoints, isCalendarDate, type DatePoint, type DateSpan } from "../../facts/edtf";
import type { Lang } from "../../facts/text";

/** A date as an option shows it, read back from its words. */
export interface ShownDate {
  readonly kind: DateSpan["kind"];
  readonly points: readonly DatePoint[];
  readonly approximate: boolean;
}

const MONTHS = "january february march april may june july august september october november december".split(" ");
const ENGLISH_POINT = new RegExp(`^(?:(?:(\\d{1,2}) )?(${MONTHS.join("|")}) )?(\\d{4})$`);
const VIETNAMESE_POINT = /^(?:(?:(?:ngày )?(\d{1,2}) )?tháng (\d{1,2}) )?(?:năm )?(\d{4})$/;
const ABOUT = { en: /^(about|around|circa) /, vi: /^khoảng / };
const SPAN = { en: /^from (.+) to (.+)$/, vi: /^từ (.+) đến (.+)$/ };
const EITHER = { en: / or /, vi: / hoặc / };

/** Reads a date back from its words; null for what is none. */
export function readDate(text: string, lang: Lang): ShownDate | null {
  const plain = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const body = plain.replace(ABOUT[lang], "");
  const approximate = body !== plain;
  const shown = (kind: ShownDate["kind"], parts: readonly string[]): ShownDate | null => {
    const points = parts.map((part) => readPoint(part.trim(), lang)).filter((point) => point !== null);
    return points.length === parts.length ? { kind, points, approximate } : null;
  };
  const ends = SPAN[lang].exec(body)?.slice(1) ?? body.split(/ ?[–—-] ?/);
  if (ends.length === 2) return shown("span", ends);
  const choices = body.split(EITHER[lang]);
  return shown(choices.length > 1 ? "oneOf" : "date", choices);
}

function readPoint(text: string, lang: Lang): DatePoint | null {
  const match = (lang === "en" ? ENGLISH_POINT : VIETNAMESE_POINT).exec(text);
  if (!match) return null;
  const [, day, month, year] = match;
  const monthNumber = month === undefined ? 0 : lang === "en" ? MONTHS.indexOf(month) + 1 : Number(month);
  const point: DatePoint = {
    year: Number(year),
    ...(monthNumber > 0 ? { month: monthNumber } : {}),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  return isCalendarDate(point) ? point : null;
}

/** An EDTF date in the same form. */
export const shownDateOf = (span: DateSpan): ShownDate => ({
  kind: span.kind,
  points: span.kind === "span" ? [span.earliest, span.latest] : (span.alternatives ?? [span.earliest]),
  approximate: span.approximate,
});

export const isSameDate = (one: ShownDate, other: ShownDate): boolean =>
  one.kind === other.kind &&
  one.approximate === other.approximate &&
  one.points.length === other.points.length &&
  one.points.every((point, at) => comparePoints(point, other.points[at] ?? { year: 0 }) === 0);

/** Which parts each point gives: two dates of one grain differ in value only. */
export const grainOf = ({ kind, points, approximate }: ShownDate): string =>
  [kind, approximate, ...points.map(({ month, day }) => (day ? "day" : month ? "month" : "year"))].join(" ");

/** A stretch of time, both ends included, as yyyymmdd. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches that a date stands for: one for a date and for a span, several for one of several dates. */
export function stretchesOf({ kind, points }: ShownDate): Stretch[] {
  const each = points.map(({ year, month, day }) => ({
    from: year * 10_000 + (month ?? 1) * 100 + (day ?? 1),
    to: year * 10_000 + (month ?? 12) * 100 + (day ?? 31),
  }));
  if (kind !== "span") return each;
  return [{ from: Math.min(...each.map(({ from }) => from)), to: Math.max(...each.map(({ to }) => to)) }];
}

export const contains = (outer: Stretch, inner: Stretch): boolean => outer.from <= inner.from && inner.to <= outer.to;
