import { ENGLISH_MONTHS } from "../facts/date-format";
import { isCalendarDate, type DatePoint } from "../facts/edtf";
import { fold } from "../facts/fold";
import { datesParted } from "./dates-parted";

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

/** Months as European and older Vietnamese dates write them: 20-VIII-1940. */
const ROMAN_MONTHS: readonly string[] = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

/** The words around the parts of a date, folded, and what Telex and VNI leave of them where they are off. */
const FILLERS = /\b(ngay|ngafy|ngayf|nga2y|ngay2|mong|mung|vao|hoi|trong|khoang|on|of|the|in|about|around|circa|ca)\b/g;
const WEEKDAYS =
  /\b(thu (hai|ba|tu|nam|sau|bay)|chu nhat|(mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b(?! \d{4}$)/g;
const MONTH_WORDS = /\b(thg|thangs|thasng|tha1ng|thang1|th(?= ?\d)|t(?=\d))(?=\b|\d)/g;
const YEAR_WORDS = /\b(nawm|namw|na8m|nam8|year)\b/g;

/** No date is longer. */
const LONGEST = 120;

type One = { readonly date: DatePoint } | { readonly problem: DateProblem };
/** A date, several of them, or what is wrong. */
export type ReadDate = One | { readonly dates: readonly DatePoint[] };

/** Reads what was typed as a date, or says what is wrong with it. Days come first in both languages. */
export function readDate(fields: DateFields): ReadDate {
  const [day, month, year] = [fields.day, fields.month, fields.year].map((text) => text.normalize("NFKC").trim()) as [
    string,
    string,
    string,
  ];
  const filled = [day, month, year].filter((text) => text !== "");
  if (filled.length === 0) return { problem: "empty" };
  const [only] = filled;
  if (filled.length === 1 && only !== undefined && !/^\d{1,2}$/.test(only)) return readLineOrSeveral(only);

  const parts = { day: readNumber(bare(day)), month: readMonth(month), year: readNumber(bare(year)) };
  if ([parts.day, parts.month, parts.year].includes(null))
    return (isSeveral(filled) && severalIn(filled.join(" "))) || { problem: "not-a-number" };
  return checked(parts.year ?? undefined, parts.month ?? undefined, parts.day ?? undefined);
}

const isSeveral = (fields: readonly string[]) => fields.some((field) => datesParted(field.toLowerCase()).length > 1);

function readLineOrSeveral(text: string): ReadDate {
  const read = readLine(text);
  return "date" in read ? read : (severalIn(text) ?? read);
}

/** "1937 or 1938", "20–21/8/1940": the dates of a line that holds several; null where it does not. */
function severalIn(text: string): { readonly dates: readonly DatePoint[] } | null {
  if (text.length > LONGEST) return null;
  const parts = datesParted(text.toLowerCase());
  const last = readLine(parts.at(-1) ?? "");
  if (parts.length < 2 || !("date" in last)) return null;
  const dates = parts.map((part) => readBefore(part, last.date));
  return dates.every((date) => date !== null) ? { dates } : null;
}

/** A date before another, which may lack what both share: "20 or 21 August 1940". */
function readBefore(part: string, { year, month }: DatePoint): DatePoint | null {
  const wholes = [part, `${part} ${year}`, ...(month === undefined ? [] : [`${part}/${month}/${year}`])];
  const dates = wholes.map(readLine).flatMap((read) => ("date" in read ? [read.date] : []));
  return dates[0] ?? null;
}

/** Reads a date in one line: 20 August 1940, August 20 1940, 20/8/1940, 1940-08-20, 20 tháng 8 năm 1940, and coarser. */
function readLine(text: string): One {
  if (text.length > LONGEST) return { problem: "unreadable-date" };
  const plain = fold(text)
    .replace(MONTH_WORDS, "thang ")
    .replace(YEAR_WORDS, "nam")
    .replace(WEEKDAYS, " ")
    .replace(FILLERS, " ")
    .replace(/(\d)(st|nd|rd|th)\b/g, "$1")
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, " ");
  const words = plain.replace(/\s+/g, " ").trim();
  const iso = /^(\d{4}) (\d{1,2})(?: (\d{1,2}))?$/.exec(words);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const numeric = /^(?:(?:(\d{1,2}) )?(\d{1,2}) )?(\d{4})$/.exec(
    words.replace(/^(\d{1,2} \d{1,2}) nam (?=\d{4}$)/, "$1 "),
  );
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

function checked(year: number | undefined, month: number | undefined, day: number | undefined): One {
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

/** "ngày 20", "20th", "năm 1940": the field's own word may stand in it. */
const bare = (text: string): string =>
  /^(ngày|mồng|mùng|năm) \d+$|^\d{1,2}(st|nd|rd|th)$/iu.test(text.normalize("NFC")) ? text.replace(/\D/g, "") : text;

/** Undefined for a blank, null for what is no whole number. */
function readNumber(text: string): number | undefined | null {
  if (text === "") return undefined;
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

function readMonth(text: string): number | undefined | null {
  if (text === "" || /^\d+$/.test(text)) return readNumber(text);
  const isNamed = /^\p{L}/u.test(text);
  const word = fold(text)
    .replace(MONTH_WORDS, "thang ")
    .replace(/ +/g, " ")
    .replace(/^thang /, "");
  if (/^\d{1,2}$/.test(word)) return isNamed ? Number(word) : null; // "tháng 8", but not "-8"
  const english = word.length < 3 ? -1 : ENGLISH_MONTHS.findIndex((name) => isMonthName(word, name.toLowerCase()));
  if (english >= 0) return english + 1;
  return VIETNAMESE_MONTHS.get(word) ?? (ROMAN_MONTHS.indexOf(word) + 1 || null);
}

const isMonthName = (word: string, name: string) =>
  word === name || word === name.slice(0, 3) || (word === "sept" && name === "september");
