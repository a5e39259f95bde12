import { fold } from "../facts/fold";

/** A text as names are compared: by its letters alone, with its accents kept apart. */
export interface Spelled {
  /** Folded words; a hyphen or an apostrophe joins, so that "Mát-xcơ-va" is one. */
  readonly words: readonly string[];
  /** The same with joined words taken apart: "mat", "xco", "va". */
  readonly units: readonly string[];
  /** The words without what stands between them. */
  readonly letters: string;
  /** The letters with each key of an input method once where it stands doubled: "trotsky" for "trotssky". */
  readonly undoubled: string;
  /** The letters with their accents, tones last, so that "hoà" and "hòa" are equal. */
  readonly exact: string;
  /** Every accent as a combining mark, and "đ" for each đ. */
  readonly marks: readonly string[];
  /** Which letters and digits it has, a bit for each: two texts are far apart where these are. */
  readonly alphabet: number;
}

/** Grave, acute, tilde, hook above, dot below: they move about a Vietnamese syllable, the other marks do not. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Most words are of these letters, and need no long way round. */
const PLAIN = /^[A-Za-z0-9]+$/;
/** "Mỹ" is "Mĩ" too: where these consonants stand before it, y at the end is i, and may have the key of a tone behind it. */
const FINAL_Y = /^([hklmstv]|qu)y([sfrxj1-5]?)$/;
const DOUBLED = /([sfrxjzwd])\1+/g;
const JOINERS = /(?<=[\p{L}\p{N}\p{M}])['’‘ʼ`´\p{Pd}](?=[\p{L}\p{N}])/gu;

/** NFKC, without characters that nobody sees, and with single spaces. */
export function tidy(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .replace(/[\s\p{Z}\p{Cc}]+/gu, " ")
    .trim();
}

/** Reads a tidied text. */
export const spell = (text: string): Spelled => spellWords(writtenWords(text));

/** The words of a tidied text as they are written, accents and capitals kept. */
export function writtenWords(text: string): string[] {
  return text
    .replace(JOINERS, "-")
    .split(/[^\p{L}\p{N}\p{M}-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The same for words that have been taken apart already. */
export function spellWords(words: readonly string[]): Spelled {
  const folded = words.map(foldWord).filter((word) => word !== "");
  const decomposed = words.join("").replaceAll("-", "").toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONES) ?? [];
  const letters = folded.join("");
  return {
    words: folded,
    units: words.some((word) => word.includes("-")) ? words.flatMap((word) => word.split("-")).map(foldWord) : folded,
    letters,
    undoubled: letters.replace(DOUBLED, "$1"),
    exact: decomposed.replace(TONES, "") + tones.join(""),
    marks: decomposed.match(/[\p{M}đ]/gu) ?? [],
    alphabet: alphabetOf(letters),
  };
}

/** A word without accents and hyphens, in lower case. */
export function foldWord(word: string): string {
  const folded = PLAIN.test(word) ? word.toLowerCase() : fold(word);
  const syllables = folded.includes(" ") ? folded.split(" ") : [folded];
  return syllables.map((syllable) => (syllable.includes("y") ? syllable.replace(FINAL_Y, "$1i$2") : syllable)).join("");
}

function alphabetOf(letters: string): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at += 1) bits |= 1 << (letters.charCodeAt(at) & 31);
  return bits;
}

/** Whether all the letters of one text are in the other, as far as that can be told without reading them. */
export const mayLieIn = (inner: Spelled, outer: Spelled): boolean => (inner.alphabet & ~outer.alphabet) === 0;

/** How many letters one text has and the other has not, at least. */
export function foreignLetters(a: Spelled, b: Spelled): number {
  let count = 0;
  for (let bits = a.alphabet ^ b.alphabet; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
