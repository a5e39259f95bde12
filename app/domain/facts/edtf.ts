import { parse, type Parsed, type SpanEnd } from "edtf";

// The wording of dates lives apart, so that it can be used where the parser is not.
export { formatDate, formatDateShort } from "./date-format";

/** A date as precisely as it is known. Months count from 1. */
export type DatePoint = { year: number; month?: number; day?: number };
export type DatePrecision = "day" | "month" | "year";

/**
 * What an EDTF text says: one date, a span of time, or one of several dates. `earliest` and `latest` are equal for a date;
 * `precision` is the coarsest of the parts. `alternatives` exists for `oneOf`.
 */
export type DateSpan = {
  kind: "date" | "span" | "oneOf";
  precision: DatePrecision;
  approximate: boolean;
  earliest: DatePoint;
  latest: DatePoint;
  alternatives?: DatePoint[];
};

type Qualified = { point: DatePoint; approximate: boolean };

/**
 * Reads the part of EDTF that content uses: `1940-08-20`, `1936-10`, `1978`, `1937/1938`, `[1937,1938]`, and `~` for
 * "about". Null for everything else: impossible dates, spans that run backwards, seasons, decades and open ends.
 */
export function parseEdtf(text: string): DateSpan | null {
  const known = spansKnown.get(text);
  if (known !== undefined) return known;
  const span = readSpan(text);
  // What learners type may be anything: the store starts anew before it grows without end.
  if (spansKnown.size >= MOST_KNOWN) spansKnown.clear();
  spansKnown.set(text, span);
  return span;
}

/** The dates that were read: parsing is slow, and a bank asks for the same few hundred again and again. */
const spansKnown = new Map<string, DateSpan | null>();
const MOST_KNOWN = 4096;

function readSpan(text: string): DateSpan | null {
  const parsed = parseOrNull(text);
  if (parsed === null) return null;
  if (parsed.type === "Interval") return spanOf(parsed.values.map(qualifiedPoint));
  if (parsed.type === "Set")
    return oneOf(parsed.values.map((value) => (Array.isArray(value) ? null : qualifiedPoint(value))));
  const date = qualifiedPoint(parsed);
  return date && build("date", [date]);
}

/** Years of a life or of a publication; null for an open or unknown end. */
export type Years = { from: number | null; to: number | null; approximate: boolean };

/** Reads years such as `1879/1940`, `1907/..`, `../1940`, `1919~`; null for what is none, or runs backwards. */
export function parseYears(text: string): Years | null {
  const parsed = parseOrNull(text);
  if (parsed === null) return null;
  const [start = null, end = null] = parsed.type === "Interval" ? parsed.values : [parsed, parsed];
  const [from, to] = [qualifiedPoint(start), qualifiedPoint(end)];
  if ((isDated(start) && !from) || (isDated(end) && !to) || (!from && !to)) return null;
  if (from && to && comparePoints(from.point, to.point) > 0) return null;
  return {
    from: from?.point.year ?? null,
    to: to?.point.year ?? null,
    approximate: [from, to].some((known) => known?.approximate),
  };
}

/** Orders dates by year, month and day; the whole of a year stands before its months. */
export function comparePoints(a: DatePoint, b: DatePoint): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

/** True for days that the Gregorian calendar has. */
export function isCalendarDate({ year, month, day }: DatePoint): boolean {
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day === undefined || (day >= 1 && day <= days);
}

function parseOrNull(text: string): Parsed | null {
  try {
    return parse(text);
  } catch {
    return null; // The package reports bad input by throwing; here it is an ordinary answer.
  }
}

/** False for the open (`..`) and the unknown end of a span. */
function isDated(end: SpanEnd): end is Parsed {
  return end !== null && typeof end !== "number";
}

function qualifiedPoint(parsed: SpanEnd): Qualified | null {
  if (!isDated(parsed) || parsed.type !== "Date" || parsed.values.length > 3 || parsed.unspecified || parsed.uncertain)
    return null;
  if (parsed.approximate !== undefined && typeof parsed.approximate !== "boolean") return null;
  const [year = 0, monthIndex, day] = parsed.values;
  const point: DatePoint = {
    year,
    ...(monthIndex === undefined ? {} : { month: monthIndex + 1 }),
    ...(day === undefined ? {} : { day }),
  };
  return year > 0 && isCalendarDate(point) ? { point, approximate: parsed.approximate === true } : null;
}

function spanOf(ends: (Qualified | null)[]): DateSpan | null {
  const [from, to] = ends;
  return from && to && comparePoints(from.point, to.point) < 0 ? build("span", [from, to]) : null;
}

function oneOf(choices: (Qualified | null)[]): DateSpan | null {
  const known = choices.filter((choice) => choice !== null);
  return known.length === choices.length && known.length > 1 ? build("oneOf", known) : null;
}

function build(kind: DateSpan["kind"], parts: Qualified[]): DateSpan | null {
  const points = parts.map((part) => part.point).sort(comparePoints);
  const [earliest, latest] = [points[0], points.at(-1)];
  if (!earliest || !latest) return null;
  return {
    kind,
    precision: points.some((point) => point.month === undefined)
      ? "year"
      : points.some((point) => point.day === undefined)
        ? "month"
        : "day",
    approximate: parts.some((part) => part.approximate),
    earliest,
    latest,
    ...(kind === "oneOf" ? { alternatives: points } : {}),
  };
}
