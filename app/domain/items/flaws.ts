import { LANGS, type Lang } from "../facts/text";
import { isOptionItem, keyPosition, textAbove, type OptionItem } from "./guessing/option-question";
import { optionValues } from "./guessing/values";
import { countShared, folded, words } from "./guessing/words";
import { GAP, type Item } from "./item";

/**
 * The item-writing flaws that a program can see, after Tarrant, Knierim, Hayes and Ware, "The frequency of item writing
 * flaws in multiple-choice questions" (Nurse Education in Practice 6, 2006). The word lists are short on purpose: words
 * that are flaws wherever they stand, and no others.
 */
export const FLAWS = [
  "negative stem",
  "all or none of the above",
  "longest is right",
  "absolute terms",
  "vague terms",
  "grammatical cue",
  "word repeated from stem to key",
  "convergence",
  "unlike in shape",
  "duplicate options",
  "overlapping options",
] as const;
export type Flaw = (typeof FLAWS)[number];

const NEGATIVE: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:not|except)\b/i,
  vi: /(?<!\p{L})(?:không phải|không đúng|ngoại trừ|không thuộc)(?!\p{L})/iu,
};
const ALL_OR_NONE: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:all|none|both|neither) of (?:the above|these|them)\b/i,
  vi: /(?<!\p{L})(?:tất cả (?:các )?(?:đáp án|ý|phương án)|cả (?:ba|bốn|hai) (?:đáp án|ý|phương án)|không có (?:đáp án|ý|phương án) nào)(?!\p{L})/iu,
};
const ABSOLUTE: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:always|never|only|every|entirely|completely)\b/i,
  vi: /(?<!\p{L})(?:luôn luôn|không bao giờ|duy nhất|hoàn toàn|mọi)(?!\p{L})/iu,
};
const VAGUE: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:usually|often|sometimes|generally|frequently|perhaps)\b/i,
  vi: /(?<!\p{L})(?:thường|đôi khi|nhìn chung|có lẽ|thỉnh thoảng)(?!\p{L})/iu,
};
/** English articles at the end of what stands before the options or the gap. */
const OPEN_ARTICLE = new RegExp(`\\b(?:a|an)\\s*(?:${GAP}|[:…]?$)`, "i");
/** Too common to give anything away. Vietnamese words are syllables, so there only pairs of them count. */
const COMMON_ENGLISH = new Set(
  "about after against among before being from have into other that their them they this those under were what when where which whom with would".split(
    " ",
  ),
);
const LONGER_BY = 1.5;
const RANGE = /(\d+(?:[.,]\d{3})*)(?: to | đến |–)(\d+(?:[.,]\d{3})*)/;

/** The flaws of an item, in either language, each once. */
export function flawsOf(item: Item): Flaw[] {
  const found = LANGS.flatMap((lang) => [
    ...(NEGATIVE[lang].test(item.stem[lang]) ? (["negative stem"] as const) : []),
    ...(isOptionItem(item) ? optionFlaws(item, lang) : []),
  ]);
  return FLAWS.filter((flaw) => found.includes(flaw));
}

function optionFlaws(item: OptionItem, lang: Lang): Flaw[] {
  const texts = item.options.map(({ text }) => text[lang]);
  const key = keyPosition(item);
  const [right = "", others] = [texts[key], texts.filter((_, place) => place !== key)];
  const above = textAbove(item, lang);
  const isFlawed: Partial<Record<Flaw, boolean>> = {
    "all or none of the above": texts.some((text) => ALL_OR_NONE[lang].test(text)),
    "longest is right": right.length > LONGER_BY * Math.max(...others.map(({ length }) => length)),
    "absolute terms": isNotShared(texts, (text) => ABSOLUTE[lang].test(text)),
    "vague terms": isNotShared(texts, (text) => VAGUE[lang].test(text)),
    "grammatical cue":
      lang === "en" && OPEN_ARTICLE.test(above) && isNotShared(texts, (text) => /^[aeiou]/i.test(text)),
    "word repeated from stem to key": repeatsStem(above, right, others, lang),
    convergence: converges(texts, key),
    "unlike in shape":
      isAlone(texts, key, (text) => /[()[\]]/.test(text)) || isAlone(texts, key, (text) => /\d/.test(text)),
    "duplicate options": new Set(texts.map(folded)).size < texts.length,
    "overlapping options": overlap(texts),
  };
  return FLAWS.filter((flaw) => isFlawed[flaw]);
}

/** Whether some of the texts have a feature and others do not. */
const isNotShared = (texts: readonly string[], has: (text: string) => boolean): boolean =>
  new Set(texts.map(has)).size === 2;

/** Whether the text at the place differs in a feature from all others. */
const isAlone = (texts: readonly string[], place: number, has: (text: string) => boolean): boolean =>
  texts.every((text, at) => at === place || has(text) !== has(texts[place] ?? ""));

function repeatsStem(stem: string, key: string, others: readonly string[], lang: Lang): boolean {
  const [inStem, inOthers] = [new Set(telling(stem, lang)), new Set(others.flatMap((text) => telling(text, lang)))];
  return telling(key, lang).some((word) => inStem.has(word) && !inOthers.has(word));
}

function telling(text: string, lang: Lang): string[] {
  const read = folded(text).split(" ");
  if (lang === "en") return read.filter((word) => word.length > 3 && !COMMON_ENGLISH.has(word));
  return read.slice(1).map((word, at) => `${read[at]} ${word}`);
}

/** Whether the key shares words with each of the others, while no two of those share as many. */
function converges(texts: readonly string[], key: number): boolean {
  const sets = texts.map(words);
  const shared = (a: number, b: number) => countShared(sets[a] ?? new Set(), sets[b] ?? new Set());
  const others = texts.map((_, place) => place).filter((place) => place !== key);
  const least = Math.min(...others.map((place) => shared(key, place)));
  const most = Math.max(...others.flatMap((a) => others.filter((b) => b > a).map((b) => shared(a, b))));
  return least > most;
}

/** Whether one option contains another: a text its words, a range of numbers or years a part of the other. */
function overlap(texts: readonly string[]): boolean {
  if (optionValues(texts) === null) {
    const padded = texts.map((text) => ` ${folded(text)} `);
    return padded.some((text, at) => padded.some((other, place) => place !== at && text.includes(other)));
  }
  const ranges = texts.map((text) =>
    (RANGE.exec(text) ?? []).slice(1).map((digits) => Number(digits.replace(/[.,]/g, ""))),
  );
  return ranges.some(([from, to], at) =>
    ranges.some(
      ([otherFrom, otherTo], place) =>
        place > at &&
        from !== undefined &&
        to !== undefined &&
        otherFrom !== undefined &&
        otherTo !== undefined &&
        from < otherTo &&
        otherFrom < to,
    ),
  );
}
