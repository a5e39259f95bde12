import { ENGLISH_MONTHS } from "~/domain/facts/date-format";
import type { DatePoint, DateSpan } from "~/domain/facts/edtf";
import type { Lang } from "~/domain/facts/text";

/** Whether a text, in its language, states the dates and numbers of a key. Both sides are NFC and compared in lower case. */

const VIETNAMESE_MONTHS = [
  "giêng",
  "hai",
  "ba",
  "tư",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "mười một",
  "mười hai",
];

/** Every part of every date: the year, and month and day where they are known. */
export function missingDateParts(text: string, span: DateSpan, lang: Lang): string[] {
  const points = span.kind === "oneOf" ? (span.alternatives ?? []) : [span.earliest, span.latest];
  return [...new Set(points.flatMap((point) => missingParts(text.toLowerCase(), point, lang)))];
}

/** True where the text has the number, in digits with either separator or in words. */
export function statesNumber(text: string, value: number, lang: Lang): boolean {
  const plain = text.toLowerCase().replace(/(?<=\d)[.,\u00A0\u202F ](?=\d{3}(?!\d))/g, "");
  return numberForms(value, lang).some((form) => hasWords(plain, form));
}

function missingParts(text: string, { year, month, day }: DatePoint, lang: Lang): string[] {
  const missing: string[] = [];
  if (!hasWords(text, String(year))) missing.push(`the year ${year}`);
  if (month !== undefined && !statesMonth(text, month, lang)) missing.push(`the month (${month})`);
  if (day !== undefined && !new RegExp(`(?<!\\d)0?${day}(?:st|nd|rd|th)?(?![\\d\\p{L}])`, "u").test(text)) {
    missing.push(`the day (${day})`);
  }
  return missing;
}

function statesMonth(text: string, month: number, lang: Lang): boolean {
  if (lang === "en") return hasWords(text, (ENGLISH_MONTHS[month - 1] ?? "").toLowerCase());
  if (new RegExp(`(?<!\\d)0?${month}[-/.]\\d{4}(?!\\d)`).test(text)) return true;
  const words = [`tháng ${month}`, `tháng ${VIETNAMESE_MONTHS[month - 1]}`, ...(month === 12 ? ["tháng chạp"] : [])];
  return words.some((word) => hasWords(text, word));
}

const SMALL: Record<Lang, readonly string[]> = {
  en: (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen twenty"
  ).split(" "),
  vi: [
    "không",
    "một",
    "hai",
    "ba",
    "bốn",
    "năm",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "mười một",
    "mười hai",
    "mười ba",
    "mười bốn",
    "mười lăm",
    "mười sáu",
    "mười bảy",
    "mười tám",
    "mười chín",
    "hai mươi",
  ],
};
const TENS: Record<Lang, readonly string[]> = {
  en: ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
  vi: ["", "", "hai mươi", "ba mươi", "bốn mươi", "năm mươi", "sáu mươi", "bảy mươi", "tám mươi", "chín mươi"],
};
const SCALES: Record<Lang, readonly [number, readonly string[]][]> = {
  en: [
    [1e9, ["billion"]],
    [1e6, ["million"]],
    [1000, ["thousand"]],
    [100, ["hundred"]],
    [12, ["dozen"]],
  ],
  vi: [
    [1e9, ["tỷ"]],
    [1e6, ["triệu"]],
    [1000, ["nghìn", "ngàn"]],
    [100, ["trăm"]],
    [12, ["tá"]],
  ],
};

/** "1200", "twelve hundred", "1.2 million": the ways in which statements write a number. */
function numberForms(value: number, lang: Lang): string[] {
  const forms = [String(value)];
  const word = SMALL[lang][value] ?? (value % 10 === 0 ? TENS[lang][value / 10] : undefined);
  if (word) forms.push(word);
  if (lang === "en" && value === 2) forms.push("both", "couple", "twice");
  if (lang === "en" && value === 1) forms.push("a", "an", "once");
  if (lang === "en" && value > 20 && value < 100)
    forms.push(`${TENS.en[Math.floor(value / 10)]}-${SMALL.en[value % 10]}`);
  for (const [scale, names] of SCALES[lang]) {
    const count = value / scale;
    if (count < 1 || !Number.isInteger(count * 10)) continue;
    const counts = Number.isInteger(count)
      ? [String(count), SMALL[lang][count], ...(count === 1 && lang === "en" ? ["a"] : [])]
      : [String(count), String(count).replace(".", ",")];
    forms.push(...counts.flatMap((text) => (text ? names.map((name) => `${text} ${name}`) : [])));
  }
  return forms;
}

function hasWords(text: string, words: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "u").test(text);
}
