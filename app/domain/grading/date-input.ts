import { ENGLISH_MONTHS } from "../facts/date-format";
import { isCalendarDate, type DatePoint } from "../facts/edtf";
import { fold } from "../facts/fold";

/** The three fields as typed. A whole date pasted into one of them is split. */
export type DateFields = { readonly day: string; readonly month: string; readonly year: string };

export type DateProblem =
  "empty" | "not-a-number" | "unreadable-date" | "impossible-date" | "year-missing" | "month-missing";

/** A map and no record, in which "constructor" would be a month. */
const VIETNAMESE_MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    gieng: 1,
    mot: 1,
    hai: 2,
    ba: 3,
    tu: 4,
    bon: 4,
    nam: 5,
    sau: 6,
    bay: 7,
    tam: 8,
    chin: 9,
    muoi: 10,
    "muoi mot": 11,
    "muoi hai": 12,
    chap: 12,
  }),
);

/** Reads what was typed as a date, or says what is wrong with it. Days come first in both languages. */
export function readDate(fields: DateFields): { date: DatePoint } | { problem: DateProblem } {
  const [day, month, year] = [fields.day, fields.month, fields.year].map((text) => text.normalize("NFKC").trim()) as [
    string,
    string,
    string,
  ];
  const filled = [day, month, year].filter((text) => text !== "");
  if (filled.length === 0) return { problem: "empty" };
  const [only] = filled;
  if (filled.length === 1 && only !== undefined && !/^\d{1,2}$/.test(only)) return readLine(only);

  const parts = { day: readNumber(day), month: readMonth(month), year: readNumber(year) };
  if ([parts.day, parts.month, parts.year].includes(null)) return { problem: "not-a-number" };
  return checked(parts.year ?? undefined, parts.month ?? undefined, parts.day ?? undefined);
}

/** Reads a date in one line: 20 August 1940, August 20 1940, 20/8/1940, 1940-08-20, 20 tháng 8 năm 1940, and coarser. */
function readLine(text: string): { date: DatePoint } | { problem: DateProblem } {
  const plain = fold(text)
    .replace(/\b(ngay|mong|mung|on|of|the)\b/g, " ")
    .replace(/(\d)(st|nd|rd|th)\b/g, "$1");
  const words = plain.replace(/\s+/g, " ").trim();
  const iso = /^(\d{4}) (\d{1,2})(?: (\d{1,2}))?$/.exec(words);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const numeric = /^(?:(?:(\d{1,2}) )?(\d{1,2}) )?(\d{4})$/.exec(words);
  if (numeric) return fromTexts(numeric[3], numeric[2], numeric[1]);
  const vietnamese = /^(?:(\d{1,2}) )?(?:thang (\d{1,2}|[a-z]+(?: (?:mot|hai))?) )?(?:nam )?(\d{4})$/.exec(words);
  if (vietnamese) return fromTexts(vietnamese[3], vietnamese[2], vietnamese[1]);
  const english = /^(?:(\d{1,2}) )?([a-z]+) (?:(\d{1,2}) )?(\d{4})$/.exec(words);
  if (english && !(english[1] && english[3])) return fromTexts(english[4], english[2], english[1] ?? english[3]);
  const lacksYear = words !== "" && !/\d{3}/.test(words) && "date" in readLine(`${words} 2000`);
  return { problem: lacksYear ? "year-missing" : "unreadable-date" };
}

function fromTexts(year: string | undefined, month: string | undefined, day: string | undefined) {
  const monthNumber = month === undefined ? undefined : readMonth(month);
  if (monthNumber === null) return { problem: "unreadable-date" as const };
  return checked(Number(year), monthNumber, day === undefined ? undefined : Number(day));
}

function checked(year: number | undefined, month: number | undefined, day: number | undefined) {
  if (year === undefined) return { problem: "year-missing" as const };
  if (month === undefined && day !== undefined) return { problem: "month-missing" as const };
  const date: DatePoint = {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
  if (year < 1000 || year > 2999 || !isCalendarDate(date)) return { problem: "impossible-date" as const };
  return { date };
}

/** Undefined for a blank, null for what is no whole number. */
function readNumber(text: string): number | undefined | null {
  if (text === "") return undefined;
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

function readMonth(text: string): number | undefined | null {
  if (text === "" || /^\d+$/.test(text)) return readNumber(text);
  const [isNamed, word] = [/^\p{L}/u.test(text), fold(text).replace(/^thang /, "")];
  if (/^\d{1,2}$/.test(word)) return isNamed ? Number(word) : null; // "tháng 8", but not "-8"
  const english = word.length < 3 ? -1 : ENGLISH_MONTHS.findIndex((name) => isMonthName(word, name.toLowerCase()));
  return english >= 0 ? english + 1 : (VIETNAMESE_MONTHS.get(word) ?? null);
}

const isMonthName = (word: string, name: string) =>
  word === name || word === name.slice(0, 3) || (word === "sept" && name === "september");
