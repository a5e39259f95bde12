import type { Quantity } from "../facts/quantity";
import { fold } from "../facts/fold";
import { numberWordOf } from "./number-word-keys";
import { isNumberWord, readNumberWords, readSpokenRange } from "./number-words";
import { tidy } from "./spelled";

export type NumberProblem = "empty" | "unreadable-number" | "several-answers";
type Read = { readonly quantity: Quantity } | { readonly problem: NumberProblem };

/** No number with its unit is longer. */
const LONGEST = 200;
const UNREADABLE: Read = { problem: "unreadable-number" };
const SEVERAL: Read = { problem: "several-answers" };

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
/** They may stand before a number and say no more than "about", or nothing. */
const BEFORE =
  words(`about approximately approx around roughly circa ca c nearly almost over more than some just exactly number
  only at least all in total of the a from between khoang chung do tam gan hon tren duoi xap xi ngot non co uoc tong
  cong tat ca la dung it nhat trong giua tu cua so vao ( +
  no condition article point thu dieu kien khoan diem`);
const BETWEEN = words("between giua");
const RANGE = words("- to den toi through until till");
const CHOICE = words("or hay hoac and va , ; / & + | ou");
/** Letters behind a figure: 12k, 1,5tr. */
const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ["k", "thousand"],
  ["m", "million"],
  ["mn", "million"],
  ["tr", "million"],
  ["bn", "billion"],
]);

/** Groups of three with one and the same sign between them and perhaps decimals, or figures and perhaps decimals. */
const GROUPED =
  /(?<grouped>[1-9]\d{0,2}(?<sign>[., '’])\d{3}(?:\k<sign>\d{3})*)(?!\d)(?:(?!\k<sign>)[.,](?<rest>\d+))?/;
const PLAIN = /(?<plain>\d+)(?:[.,](?<decimals>\d+))?/;
const SUFFIX = /(?<suffix>(?:k|mn?|tr|bn)(?!\p{L}))?/u;
const TOKEN = new RegExp(`(?:${GROUPED.source}|${PLAIN.source})${SUFFIX.source}|[\\p{L}\\p{M}]+|[-−,;/&+|()]`, "gu");

/** Reads a whole number or a range as somebody types it, in figures or in words of either language, with a unit or without. */
export function readQuantity(text: string): Read {
  const plain = tidy(text.slice(0, LONGEST * 2));
  if (plain === "" && text.length <= LONGEST * 2) return { problem: "empty" };
  if (plain.length > LONGEST) return UNREADABLE;
  const all = tokensOf(plain);
  const tokens = withoutLead(all);
  const lead = all.slice(0, all.length - tokens.length);
  const between = lead.some((token) => BETWEEN.has(token)) ? readBetween(tokens) : null;
  if (between) return between;
  const spoken = readSpokenRange(tokens);
  if (spoken && nextNumber(tokens, spoken.length) === null) return { quantity: { from: spoken.from, to: spoken.to } };
  const first = readAt(tokens, 0);
  if (!first) return UNREADABLE;
  const second = nextNumber(tokens, first.end);
  if (second === null) return wholeOrNone(first.value);
  if (nextNumber(tokens, second.end) !== null) return SEVERAL;
  return joined(first, second, tokens.slice(first.end, second.start));
}

interface NumberRun {
  readonly value: number;
  readonly scale: number;
  readonly start: number;
  readonly end: number;
}

function joined(first: NumberRun, second: NumberRun, between: readonly string[]): Read {
  const isRange = between.some((token) => RANGE.has(token));
  const isChoice = between.length === 0 || between.some((token) => CHOICE.has(token));
  const isRepeated = first.value === second.value && (isRange || isChoice || between.includes("("));
  if (isRepeated) return wholeOrNone(first.value);
  if (isChoice) return SEVERAL;
  return isRange ? range(first, second) : UNREADABLE;
}

/** "between two hundred and three hundred": here "and" parts what elsewhere it joins. */
function readBetween(tokens: readonly string[]): Read | null {
  for (const [at, token] of tokens.entries()) {
    const first = token === "and" || token === "va" ? readAt(tokens.slice(0, at), 0) : null;
    const second = first?.end === at ? readAt(tokens, at + 1) : null;
    if (first && second) return nextNumber(tokens, second.end) === null ? range(first, second) : SEVERAL;
  }
  return null;
}

/** "2 to 3 million" means millions both times. */
function range(first: NumberRun, second: NumberRun): Read {
  const isShared = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale;
  const [from, to] = [isShared ? first.value * second.scale : first.value, second.value];
  return Number.isInteger(from) && Number.isInteger(to) && from < to ? { quantity: { from, to } } : UNREADABLE;
}

/** A fraction is a number, and so a wrong one: no key has it. */
function wholeOrNone(value: number): Read {
  return Number.isFinite(value) ? { quantity: value } : UNREADABLE;
}

/** The text as folded words, figures with a point for the decimal sign, and the signs that join or part numbers. */
function tokensOf(text: string): string[] {
  const plain = asciiDigits(text.toLowerCase())
    .replace(/[\p{Pd}−]|(?<=\d)\s*[~…]\s*(?=\d)|(?<=\d)\s*\.{2,3}\s*(?=\d)/gu, " - ")
    .replace(
      /(?<=(?:ty|half|hundred|and)) - (?=\p{L})| - (?=(?:hundred|thousand|million|trăm|nghìn|ngàn|triệu)\b)/gu,
      " ",
    )
    .replace(/\p{L}[\p{L}\p{M}\p{Nd}]*/gu, (word) => numberWordOf(word) ?? word)
    .replace(/^ - (?=\d)/u, "− ");
  const tokens = [...plain.matchAll(TOKEN)].flatMap((match) => {
    const { grouped, rest, plain: whole = grouped, decimals = rest, suffix = "" } = match.groups ?? {};
    const token = whole === undefined ? foldOrSign(match[0]) : figure(whole, decimals);
    return [token, SUFFIXES.get(suffix)].filter((one) => one !== undefined);
  });
  return tokens.map((token, at) => (tokens[at - 1] === "thu" ? (FIRST.get(token) ?? token) : token));
}

/** "thứ nhất", "thứ nhì": elsewhere the words are no numbers. */
const FIRST: ReadonlyMap<string, string> = new Map([
  ["nhat", "1"],
  ["nhi", "2"],
]);

const foldOrSign = (token: string): string => (/[\p{L}\p{M}]/u.test(token) ? fold(token) : token);

function figure(whole: string, decimals: string | undefined): string {
  const digits = whole.replace(/\D/g, "");
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/** Decimal digits come in runs of ten, whatever the script. */
function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });
}

function withoutLead(tokens: readonly string[]): readonly string[] {
  let at = 0;
  while (at + 1 < tokens.length && isLead(tokens, at)) at += 1;
  return tokens.slice(at);
}

/** "tu" is "từ" (from) and "tư" (four), "tam" is "tầm" (about) and "tám" (eight): before a number they are no number. */
function isLead(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? "";
  if (!BEFORE.has(token)) return false;
  return readNumberWords([token]) === null && token !== "a" ? true : isLeadBefore(tokens, at);
}

function isLeadBefore(tokens: readonly string[], at: number): boolean {
  const alone = readNumberWords(tokens.slice(at));
  return (alone === null || alone.length === 1) && tokens.slice(at + 1, at + 3).some((next) => isNumberWord(next));
}

function readAt(tokens: readonly string[], start: number): NumberRun | null {
  const read = readNumberWords(tokens.slice(start));
  return read && { value: read.value, scale: read.scale, start, end: start + read.length };
}

/**
 * The next number behind one: a figure, or a number word where one must be meant, right behind the number or what joins
 * numbers. Elsewhere "sau" is "after" and "ba" anything; they are part of the unit.
 */
function nextNumber(tokens: readonly string[], from: number): NumberRun | null {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const before = tokens[at - 1] ?? "";
    const isMeant =
      at === from ? token !== "nam" && token !== "sau" : RANGE.has(before) || CHOICE.has(before) || before === "(";
    const isLeadBetween = BEFORE.has(token) && isMeant && at + 1 < tokens.length && /^\d/.test(tokens[at + 1] ?? "");
    if (!isLeadBetween && (/^\d/.test(token) || (isMeant && isNumberWord(token)))) {
      const run = readAt(tokens, at);
      if (run) return run;
    }
  }
  return null;
}
