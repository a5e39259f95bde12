import type { EntityKind } from "../facts/entity";
import { editDistance } from "./edit-distance";
import { foreignLetters, type Spelled } from "./spelled";
import { isTelling } from "./telling-words";

/** How many slips of the fingers a whole name may hold. */
export const MOST_SLIPS = 2;

const [SHORTEST, LONG, LONGER] = [4, 6, 10];

/** How many one word of a name may hold: a letter is much of a short one, and makes another word of it. */
const slipsInWord = (letters: number): number => (letters < LONG ? 0 : letters < LONGER ? 1 : MOST_SLIPS);

/** How many slips a name may hold, with so many words that may hold some. */
export const slipsIn = ({ units }: Spelled): number =>
  Math.min(
    MOST_SLIPS,
    units.reduce((sum, unit) => sum + slipsInWord(unit.length), 0),
  );

const ROMAN = /^(?=[ivx])x{0,3}(ix|iv|v?i{0,3})$/;
/** Numerals that are syllables and initials too. */
const DOUBTFUL: ReadonlySet<string> = new Set(["i", "v", "x", "vi", "xi"]);

/** Digits and Roman numerals, which know no slip: Quốc tế II is not Quốc tế III. */
export function sameNumerals(typed: Spelled, name: Spelled): boolean {
  const inName = name.words.filter(isNumeral);
  const inTyped = typed.words.filter((word) => isNumeral(word) && (inName.length > 0 || !DOUBTFUL.has(word)));
  return inName.join(" ") === inTyped.join(" ");
}

const isNumeral = (word: string): boolean => /\p{N}/u.test(word) || ROMAN.test(word);

/** Whether a folded word means something by itself, so that nobody typed it by a slip. */
export type IsWord = (word: string) => boolean;

/**
 * The number of slips that make the typed text of a name; null where a word holds too many, or is another word, or lacks
 * its first letter, or where a numeral or the ending of a woman's name is another.
 */
export function slipsBetween(typed: Spelled, name: Spelled, kind: EntityKind, isWord: IsWord): number | null {
  const limit = slipsIn(name);
  if (limit === 0 || Math.abs(typed.letters.length - name.letters.length) > limit) return null;
  // A slip exchanges one letter for another at most, so that it changes two of the letters in use.
  if (foreignLetters(typed, name) > 2 * limit || typed.letters[0] !== name.letters[0]) return null;
  if (editDistance(typed.letters, name.letters, limit) > limit || !sameNumerals(typed, name)) return null;
  const isSlip = (written: string, unit: string) => {
    if (isTelling(written) || (kind === "person" && isOtherGender(written, unit))) return false;
    return isSameWord(written, unit) || !isWord(written);
  };
  const least = leastSlips(typed.letters, name.units, limit, isSlip);
  if (least !== null) return least;
  // The family name alone tells whose the name is.
  const mayBeShort = (unit: string) => unit.length >= SHORTEST && !(kind === "person" && isWord(unit));
  return hasShortSlip(typed.letters, name.units, (written, unit) => mayBeShort(unit) && isSlip(written, unit))
    ? 1
    : null;
}

/** Whether all is right but for one slip in a short word, beside a long one that tells what is meant: Soviet Unoin. */
function hasShortSlip(letters: string, units: readonly string[], isSlip: (written: string, unit: string) => boolean) {
  let start = 0;
  const at = units.findIndex((unit) => {
    const isSame = letters.startsWith(unit, start);
    if (isSame) start += unit.length;
    return !isSame;
  });
  const unit = units[at] ?? "";
  const behind = units.slice(at + 1).join("");
  const written = letters.slice(start, letters.length - behind.length);
  const isLastRight = letters.slice(start + written.length) === behind;
  if (!isLastRight || unit.length >= LONG || !units.some((other) => other.length >= LONG)) return false;
  return written[0] === unit[0] && editDistance(written, unit, 1) === 1 && isSlip(written, unit);
}

/** Deals the typed letters out to the words of a name, each with its first letter and no more slips than it may hold. */
function leastSlips(
  letters: string,
  units: readonly string[],
  limit: number,
  isSlip: (written: string, unit: string) => boolean,
): number | null {
  const [unit, ...rest] = units;
  if (unit === undefined) return letters === "" ? 0 : null;
  let least = letters.startsWith(unit) ? leastSlips(letters.slice(unit.length), rest, limit, isSlip) : null;
  const most = slipsInWord(unit.length) === 0 ? 0 : Math.min(limit, (least ?? limit + 1) - 1);
  if (most < 1 || letters[0] !== unit[0]) return least;
  for (let length = unit.length - most; length <= unit.length + most; length += 1) {
    const written = letters.slice(0, length);
    if (written.length < length) break;
    const slips = editDistance(written, unit, most);
    if (slips === 0 || slips > Math.min(most, slipsInWord(Math.max(unit.length, length))) || !isSlip(written, unit))
      continue;
    const others = leastSlips(letters.slice(length), rest, limit - slips, isSlip);
    if (others !== null && (least === null || slips + others < least)) least = slips + others;
  }
  return least;
}

/** One and the same word, in the singular and the plural, or in English and French. */
const isSameWord = (a: string, b: string): boolean => stemOf(a) === stemOf(b);
const stemOf = (word: string): string => word.replace(/e?s?$/, "");

/** Sedov is the son, Sedova the wife. */
function isOtherGender(a: string, b: string): boolean {
  return a !== b && manOf(a) === manOf(b) && isWoman(a) !== isWoman(b);
}

const isWoman = (name: string): boolean => /(ov|ev|in|yn)a$|ska[yij]a$/.test(name);

/** The name as the father bears it, the French way to write it included. */
const manOf = (name: string): string =>
  name
    .replace(/(ov|ev|in|yn)(a|e)$/, "$1")
    .replace(/ska[yij]a$/, "sky")
    .replace(/ski$/, "sky");
