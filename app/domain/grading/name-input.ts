import { NAME_CLASSES, withoutHead, type NameClass } from "./name-heads";
import { foldWord, spell, spellWords, writtenWords, type Spelled } from "./spelled";

/** A way to read what was typed: whole, or without the titles and general words that go with a class of names. */
export interface Reading extends Spelled {
  /** Null where it may name anything. */
  readonly nameClass: NameClass | null;
}

/** The readings of a tidied text, the whole one first. */
export function readingsOf(text: string): Reading[] {
  const words = writtenWords(text);
  const folded = words.map(foldWord);
  const bare = NAME_CLASSES.flatMap((nameClass): Reading[] => {
    const kept = withoutHead(words, folded, nameClass);
    return kept ? [{ ...spellWords(kept), nameClass }] : [];
  });
  return [{ ...spell(text), nameClass: null }, ...bare];
}

/** A run of a text that may be an answer by itself, and how it is joined to the one before. */
export interface Part {
  readonly text: string;
  /** Apposition: a comma or brackets, which may add something to the name before; not "or", "and", a slash. */
  readonly isApposed: boolean;
}

/** "đ/c" is no two parts, and "&" is "and". */
const COMRADE = /(?<![\p{L}\p{N}])[đd]\s?\/\s?c(?![\p{L}\p{N}])/giu;

/** A tidied text with the signs written out that stand for words. */
export const withSignsAsWords = (text: string): string => text.replace(COMRADE, "đồng chí").replace(/ ?& ?/g, " and ");

const LONG_TITLE = 7;
const SIGN = /\s*([,;/|\\&+()[\]{}\n]|\s\p{Pd}+\s|→|⇒|->)\s*/u;
const APPOSING = /^[,()]$/;
const JOINING =
  /\s+(and\/or|and|or|và|va|hay là|hay|hoặc là|hoặc|hoac|cùng với|cùng|ou|et|und|oder|tức là|tức|alias|aka)\s+/iu;

/** The parts of a tidied text between commas, slashes, brackets and the like. */
export function splitAtSigns(text: string): Part[] {
  const parts: Part[] = [];
  let isApposed = true;
  for (const [at, piece] of text.split(SIGN).entries()) {
    if (at % 2 === 1) isApposed = isApposed && APPOSING.test(piece);
    else if (hasLetter(piece)) {
      parts.push({ text: piece.trim(), isApposed });
      isApposed = true;
    }
  }
  return parts;
}

/** The parts of a tidied text between words such as "and" and "hay". */
export function splitAtWords(text: string): Part[] {
  return text
    .split(JOINING)
    .filter((_, at) => at % 2 === 0)
    .map((piece) => piece.replace(/^(?:either|both|hoặc|and|or|và)\s+/iu, "").trim())
    .filter(hasLetter)
    .map((piece) => ({ text: piece, isApposed: false }));
}

/**
 * Whether a name can be what was meant by the whole of a tidied text, signs and words between its parts included: brackets
 * are in many names, "and" in those that have it, commas in long titles only, "or" in none.
 */
export function mayBeOne(text: string): (name: Spelled) => boolean {
  const pieces = text.split(SIGN);
  const isBracketed = pieces.every((piece, at) => at % 2 === 0 || piece === "(" || piece === ")");
  const joints = pieces.flatMap((piece) =>
    piece
      .split(JOINING)
      .filter((_, at) => at % 2 === 1)
      .map(foldWord),
  );
  return ({ words }) => (isBracketed || words.length >= LONG_TITLE) && joints.every((joint) => words.includes(joint));
}

const hasLetter = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);
