import { sameNumerals } from "./slip";
import { mayLieIn, type Spelled } from "./spelled";

/** What a key of the Telex and VNI input methods puts on a letter. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  s: ["\u0301"],
  f: ["\u0300"],
  r: ["\u0309"],
  x: ["\u0303"],
  j: ["\u0323"],
  z: [],
  w: ["\u031b", "\u0306"],
  a: ["\u0302"],
  e: ["\u0302"],
  o: ["\u0302"],
  d: ["đ"],
  1: ["\u0301"],
  2: ["\u0300"],
  3: ["\u0309"],
  4: ["\u0303"],
  5: ["\u0323"],
  6: ["\u0302"],
  7: ["\u031b"],
  8: ["\u0306"],
  9: ["đ"],
};
/** These may vanish without a trace: a second tone takes the place of the first, z takes it away. */
const TONE_KEYS = "sfrxjzw";
const SHORTEST_GARBLED = 3;
const SHORTEST_DOUBLED = 5;

/**
 * Whether a text is a name as it comes out when the Vietnamese input method is in the wrong state: off, so that its keys
 * stay in the text ("Mats-xcow-va"), or on over a Latin name ("Trótky"), or escaped by doubled letters ("Trotssky").
 */
export function isLeftOver(typed: Spelled, name: Spelled): boolean {
  if (typed.letters[0] !== name.letters[0]) return false;
  return (isUnconverted(typed, name) || isGarbled(typed, name) || isEscaped(typed, name)) && sameFigures(typed, name);
}

/** A key is glued to its letter: a word of figures alone is a number. */
const sameFigures = (typed: Spelled, name: Spelled): boolean =>
  typed.units.every((unit) => !/^\d+$/.test(unit) || name.units.includes(unit));

/** Every letter too many is the key of an accent that the name has; accents left out besides do not matter. */
export function isUnconverted(typed: Spelled, name: Spelled): boolean {
  const mayBe = name.marks.length > 0 && typed.letters.length > name.letters.length && mayLieIn(name, typed);
  const extra = mayBe ? surplus(typed.letters, name.letters) : null;
  if (!extra || extra.length === 0 || extra.length > name.marks.length) return false;
  const marks = [...name.marks];
  return extra.every((key) => takeOne(marks, KEYS[key] ?? []));
}

/** Every letter that is missing is a key, and every accent that the name has not is the work of one of them. */
function isGarbled(typed: Spelled, name: Spelled): boolean {
  if (typed.marks.length === 0 || typed.letters.length < SHORTEST_GARBLED || !mayLieIn(typed, name)) return false;
  const missing = surplus(name.letters, typed.letters);
  if (!missing || missing.length === 0 || !missing.every((letter) => letter in KEYS)) return false;
  const own = [...name.marks];
  const foreign = typed.marks.filter((mark) => !takeOne(own, [mark]));
  const unused = [...missing];
  const explained = foreign.every((mark) => {
    const at = unused.findIndex((key) => KEYS[key]?.includes(mark));
    if (at >= 0) unused.splice(at, 1);
    return at >= 0;
  });
  return foreign.length > 0 && explained && unused.every((key) => TONE_KEYS.includes(key));
}

function isEscaped(typed: Spelled, name: Spelled): boolean {
  if (name.letters.length < SHORTEST_DOUBLED || typed.undoubled !== name.undoubled) return false;
  return sameNumerals(typed, name);
}

/** The letters of `long` that are left when those of `short` are taken out in order; null where they do not stand in it. */
function surplus(long: string, short: string): string[] | null {
  if (long.length < short.length) return null;
  const left: string[] = [];
  let at = 0;
  for (const letter of long) {
    if (letter === short[at]) at += 1;
    else left.push(letter);
  }
  return at === short.length ? left : null;
}

function takeOne(marks: string[], any: readonly string[]): boolean {
  const at = marks.findIndex((mark) => any.includes(mark));
  if (at >= 0) marks.splice(at, 1);
  return at >= 0;
}
