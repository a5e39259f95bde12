/** Number words of both languages, folded. Maps and no records, in which "constructor" would be a word. */
const table = (values: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(values));

const ENGLISH_UNITS = table({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
});
/** "Condition the third" asks for a three. */
const ORDINALS = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
});
const TEENS = table({
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
const ENGLISH_TENS = table({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
const VIETNAMESE_UNITS = table({
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
});
/** They stand behind tens alone. */
const SPOKEN_UNITS: ReadonlySet<string> = new Set(["mot", "lam", "nham"]);
/** What multiplies all that stands before it. */
const SCALES = table({
  dozen: 12,
  chuc: 10,
  ta: 12,
  van: 10_000,
  thousand: 1000,
  thousands: 1000,
  nghin: 1000,
  ngan: 1000,
  million: 1_000_000,
  millions: 1_000_000,
  trieu: 1_000_000,
  billion: 1_000_000_000,
  ty: 1_000_000_000,
  ti: 1_000_000_000,
});
const LITERAL = /^\d+(?:\.\d+)?$/;

/** What was read, and how many words it took. */
export interface ReadNumber {
  readonly value: number;
  readonly length: number;
  /** What the words at its end multiply by: a hundred, a million, a hundred thousand; 1 where it ends otherwise. */
  readonly scale: number;
}

/**
 * Reads the number with which a run of folded words begins: literals ("1.5", point for the decimal sign) and number words,
 * "1.5 trieu", "a hundred and thirty three", "hai nghin ruoi", "nua trieu". Null where there is none.
 */
export function readNumberWords(words: readonly string[]): ReadNumber | null {
  let at = 0;
  let total = 0;
  let smallest = Infinity;
  while (at < words.length) {
    const group = readGroup(words, at + (total > 0 && isAnd(words[at]) ? 1 : 0));
    if (!group) break;
    const scale = SCALES.get(words[group.end] ?? "");
    const value = group.value * (scale ?? 1);
    // What follows must be smaller than the scale before it: "two thousand five", but not "two five".
    if (value >= smallest) break;
    total += value;
    smallest = scale ?? 1;
    at = scale === undefined ? group.end : group.end + 1;
    const half = scale === undefined ? null : readHalf(words, at, scale);
    if (half) {
      total += half.value;
      at = half.end;
    }
    if (scale === undefined || half) break;
  }
  return at === 0 ? null : { value: total, length: at, scale: scaleAtEnd(words.slice(0, at)) };
}

function scaleAtEnd(words: readonly string[]): number {
  const last = words.at(-1) ?? "";
  const scale = isHundred(last) ? 100 : SCALES.get(last);
  return scale === undefined ? 1 : scale * scaleAtEnd(words.slice(0, -1));
}

const isHundred = (word: string) => word === "hundred" || word === "tram";

interface Group {
  readonly value: number;
  /** The place after its last word. */
  readonly end: number;
}

const isAnd = (word: string | undefined) => word === "and" || word === "linh" || word === "le";

/** A number below a thousand, or a literal of any size. */
function readGroup(words: readonly string[], start: number): Group | null {
  const word = words[start] ?? "";
  if (LITERAL.test(word)) return withHundreds(words, { value: Number(word), end: start + 1 });
  if (word === "khong" || word === "zero" || word === "nought") return { value: 0, end: start + 1 };
  if (word === "nua" || word === "half") {
    const end = words[start + 1] === "a" ? start + 2 : start + 1;
    return SCALES.has(words[end] ?? "") ? { value: 0.5, end } : null;
  }
  if (word === "a" || word === "an") {
    const next = words[start + 1] ?? "";
    if (next === "half") return readGroup(words, start + 1);
    if (next === "hundred") return withHundreds(words, { value: 1, end: start + 1 });
    return SCALES.has(next) ? { value: 1, end: start + 1 } : null;
  }
  const small = readBelowHundred(words, start);
  const halved = small && readHalf(words, small.end, 1);
  if (halved && SCALES.has(words[halved.end] ?? "")) return { value: small.value + 0.5, end: halved.end };
  return small && withHundreds(words, small);
}

function withHundreds(words: readonly string[], small: Group): Group {
  const next = words[small.end] ?? "";
  if (small.value >= 100 || !isHundred(next)) return small;
  const hundreds = small.value * 100;
  const half = readHalf(words, small.end + 1, 100);
  if (half) return { value: hundreds + half.value, end: half.end };
  const isJoined = isAnd(words[small.end + 1]);
  const rest = readBelowHundred(words, small.end + (isJoined ? 2 : 1));
  // "hai trăm năm" is 250 to some and 205 to others, and "200 years" to most.
  const isPlain = next === "hundred" || isJoined || (rest !== null && rest.value >= 10);
  if (!rest || !isPlain) return { value: hundreds, end: small.end + 1 };
  return { value: hundreds + rest.value, end: rest.end };
}

/** "rưỡi", "and a half": half of the scale before it. */
function readHalf(words: readonly string[], at: number, scale: number): Group | null {
  if (words[at] === "ruoi") return { value: scale / 2, end: at + 1 };
  return words.slice(at, at + 3).join(" ") === "and a half" ? { value: scale / 2, end: at + 3 } : null;
}

function readBelowHundred(words: readonly string[], at: number): Group | null {
  const [word = "", next = "", afterNext = ""] = words.slice(at, at + 3);
  const teen = TEENS.get(word);
  if (teen !== undefined) return { value: teen, end: at + 1 };
  const tens = ENGLISH_TENS.get(word);
  if (tens !== undefined) {
    const unit = ENGLISH_UNITS.get(next) ?? ORDINALS.get(next);
    return unit === undefined ? { value: tens, end: at + 1 } : { value: tens + unit, end: at + 2 };
  }
  const english = ENGLISH_UNITS.get(word) ?? ORDINALS.get(word);
  if (english !== undefined) return { value: english, end: at + 1 };
  if (word === "muoi") return withVietnameseUnit(10, next, at + 1);
  const vietnamese = VIETNAMESE_UNITS.get(word);
  if (vietnamese === undefined) return null;
  if (next === "muoi") return withVietnameseUnit(vietnamese * 10, afterNext, at + 2);
  // "hai mốt", "ba lăm": everyday speech leaves the ten out.
  const spoken = vietnamese > 1 && SPOKEN_UNITS.has(next) ? VIETNAMESE_UNITS.get(next) : undefined;
  return spoken === undefined ? { value: vietnamese, end: at + 1 } : { value: vietnamese * 10 + spoken, end: at + 2 };
}

/** "mười năm" is ten years: five is "lăm" there, and "tư" or "mốt" do not stand there either, but do no harm. */
function withVietnameseUnit(tens: number, word: string, end: number): Group {
  const unit = word === "nam" ? undefined : VIETNAMESE_UNITS.get(word);
  return unit === undefined ? { value: tens, end } : { value: tens + unit, end: end + 1 };
}

/** "hai ba trăm", two or three hundred: two figures in a row before what multiplies both. Null for anything else. */
export function readSpokenRange(words: readonly string[]): { from: number; to: number; length: number } | null {
  const [low, high] = [words[0], words[1]].map((word) => VIETNAMESE_UNITS.get(word ?? ""));
  if (low === undefined || high !== low + 1) return null;
  const read = readNumberWords(words.slice(1));
  if (!read || read.scale === 1 || read.value !== high * read.scale) return null;
  return { from: low * read.scale, to: read.value, length: read.length + 1 };
}

/** Whether a word can only be a number; "năm" is also the word for year. */
export const isNumberWord = (word: string): boolean =>
  word !== "nam" &&
  (/\d/.test(word) ||
    [ENGLISH_UNITS, ORDINALS, TEENS, ENGLISH_TENS, VIETNAMESE_UNITS, SCALES].some((words) => words.has(word)));
