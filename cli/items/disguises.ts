import { pick, type Chance } from "~/domain/chance";
import type { Entity } from "~/domain/facts/entity";
import { allSpellings } from "~/domain/facts/names";

/** Nothing here comes from the grader: what it is measured by must not share its mistakes. */

const TONE_KEYS: Readonly<Record<string, string>> = {
  "\u0301": "s1",
  "\u0300": "f2",
  "\u0309": "r3",
  "\u0303": "x4",
  "\u0323": "j5",
};
const VOWEL = /[aeiouy]/i;

export type Method = "telex" | "vni";

/** A Vietnamese text as the keys that would have made it, each syllable's tone at its end or behind its vowel. */
export function asKeys(text: string, method: Method, tone: "last" | "early"): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (syllable) => {
    let keys = "";
    let late = "";
    const letters = [...syllable.normalize("NFD")];
    for (const [at, letter] of letters.entries()) {
      const previous = letters.slice(0, at).findLast((one) => VOWEL.test(one)) ?? "";
      const key = TONE_KEYS[letter]?.[method === "telex" ? 0 : 1];
      if (key !== undefined && tone === "early") keys += key;
      else if (key !== undefined) late += key;
      else if (letter === "\u0302") keys += method === "telex" ? previous.toLowerCase() : "6";
      else if (letter === "\u031b") keys += method === "telex" ? "w" : "7";
      else if (letter === "\u0306") keys += method === "telex" ? "w" : "8";
      else if (letter === "đ" || letter === "Đ")
        keys += method === "telex" ? (letter === "đ" ? "dd" : "DD") : letter === "đ" ? "d9" : "D9";
      else keys += letter;
    }
    return keys + late;
  });
}

const TELEX_TONES: Readonly<Record<string, string>> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
};

/** A Latin name as Telex spoils it. */
export function throughTelex(text: string): string {
  return text.replace(/[A-Za-z]+/g, spoilWord);
}

function spoilWord(word: string): string {
  let out: string[] = [];
  let tone = "";
  let toneAt = -1;
  for (const letter of word) {
    const low = letter.toLowerCase();
    const last = out.at(-1)?.toLowerCase() ?? "";
    const vowelAt = out.findLastIndex((one) => VOWEL.test(one[0] ?? ""));
    if (low in TELEX_TONES && vowelAt >= 0) {
      if (tone === low) {
        [tone, toneAt] = ["", -1];
        out.push(letter);
      } else [tone, toneAt] = [low, vowelAt];
    } else if ("aeo".includes(low) && last === low) out[out.length - 1] += "\u0302";
    else if (low === "d" && last === "d") out[out.length - 1] = out.at(-1) === "D" ? "Đ" : "đ";
    else if (low === "w" && "aou".includes(last) && last !== "")
      out[out.length - 1] += last === "a" ? "\u0306" : "\u031b";
    else out.push(letter);
  }
  if (toneAt >= 0) out = out.map((one, at) => (at === toneAt ? one + (TELEX_TONES[tone] ?? "") : one));
  return out.join("").normalize("NFC");
}

export const withoutAccents = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** Each tone one vowel further on, or back where there is none: hoà for hòa. */
export function withMovedTones(text: string): string {
  return text
    .normalize("NFD")
    .replace(
      /([aeiouy][\u0302\u0306\u031b]?)([\u0300\u0301\u0303\u0309\u0323])([aeiouy][\u0302\u0306\u031b]?)/giu,
      "$1$3$2",
    )
    .normalize("NFC");
}

const NEXT_KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const LONG_WORD = 6;

/** Where a slip leaves a name what it is: in a word of six letters or more, behind its first letter. */
function placesOfSlips(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
    word.length < LONG_WORD ? [] : Array.from({ length: word.length - 1 }, (_, at) => index + at + 1),
  );
}

/**
 * One letter left out, doubled, swapped with the next or exchanged for a neighbour on the keyboard, in one of the long
 * words; null for a name that has none.
 */
export function withSlip(text: string, chance: Chance): string | null {
  const letters = [...text.normalize("NFC")];
  const at = pick(placesOfSlips(letters.join("")), chance);
  if (at === undefined) return null;
  const letter = letters[at] ?? "";
  const next = letters[at + 1] ?? "";
  const kind = Math.floor(chance() * 4);
  if (kind === 0) letters[at] = "";
  else if (kind === 1) letters[at] = letter + letter.toLowerCase();
  else if (kind === 2 && /\p{L}/u.test(next) && next.toLowerCase() !== letter.toLowerCase())
    [letters[at], letters[at + 1]] = [next, letter];
  else letters[at] = neighbourOf(letter, chance);
  return letters.join("");
}

function neighbourOf(letter: string, chance: Chance): string {
  const low = withoutAccents(letter.toLowerCase());
  const row = NEXT_KEYS.find((keys) => keys.includes(low)) ?? "asdfghjkl";
  const at = row.indexOf(low);
  return (
    pick(
      [row[at - 1], row[at + 1]].filter((one) => one !== undefined),
      chance,
    ) ?? "e"
  );
}

const FAMILY_FIRST = new Set(["China", "Vietnam"]);
/** Numbers of a name stay as they are: a slip there is another name. */
const HAS_NUMERAL = /\d|\b[IVX]+\b/;
const SLIPS = 3;

/** Where a name may be known by its last word: a name of several words, all with a capital, without titles. */
function familyOf(entity: Entity): string | null {
  const words = entity.names.en.split(" ");
  if (entity.kind !== "person" || words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return null;
  if (/^(General|Marshal|Colonel|Captain)$/.test(words[0] ?? "")) return null;
  return (FAMILY_FIRST.has(entity.country) ? words[0] : words.at(-1)) ?? null;
}

export interface Disguise {
  readonly dress: string;
  readonly text: string;
}

/** The name of an entity in every dress in which it should be known. */
export function disguisesOf(entity: Entity, families: ReadonlyMap<string, number>, chance: Chance): Disguise[] {
  const made: Disguise[] = [];
  const add = (dress: string, text: string) => made.push({ dress, text });
  for (const spelling of allSpellings(entity)) {
    add("spelling", spelling);
    add("upper case", spelling.toUpperCase());
    add("lower case", spelling.toLowerCase());
    add("NFD", spelling.normalize("NFD"));
    add("spaces and quotes", `  “${spelling.replaceAll(" ", "\u00a0 ")}”. `);
    add("no accents", withoutAccents(spelling));
    if (withMovedTones(spelling) !== spelling) add("misplaced accents", withMovedTones(spelling));
    if (/[\u0300-\u0323\u031b]|đ/iu.test(spelling.normalize("NFD")))
      for (const method of ["telex", "vni"] as const)
        for (const tone of ["last", "early"] as const) add(`${method} off`, asKeys(spelling, method, tone));
    else if (spelling.length > 5 && throughTelex(spelling) !== spelling) add("telex on", throughTelex(spelling));
    if (HAS_NUMERAL.test(spelling)) continue;
    for (let times = 0; times < SLIPS; times += 1) {
      const slipped = withSlip(spelling, chance);
      if (slipped !== null) add("one slip", slipped);
    }
  }
  const family = familyOf(entity);
  if (family && families.get(family.toLowerCase()) === 1) {
    const [first = "", ...rest] = entity.names.en.split(" ");
    add("family name", family);
    add("names turned round", `${rest.join(" ")} ${first}`);
    add("comma", `${rest.join(" ")}, ${first}`);
    if (!FAMILY_FIRST.has("country" in entity ? entity.country : "")) add("initial", `${first[0]}. ${rest.join(" ")}`);
    for (const title of ["Comrade", "đồng chí", "ông", "Mr"]) add("title", `${title} ${family}`);
  }
  return made;
}

/** How many people could be meant by a family name. */
export function countFamilies(entities: readonly Entity[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entity of entities) {
    const last = new Set(
      (entity.kind === "person" ? allSpellings(entity) : []).flatMap((name) => name.toLowerCase().split(" ")),
    );
    for (const word of last) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
