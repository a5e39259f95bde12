import type { Entity, EntityKind } from "../facts/entity";
import { fold } from "../facts/fold";
import { allSpellings } from "../facts/names";
import { nameClassOf, withoutHead, type NameClass } from "./name-heads";
import { partyForms } from "./party-forms";
import { formsOfPerson, type DerivedWords } from "./person-forms";
import { slipsIn } from "./slip";
import { foldWord, spellWords, tidy, writtenWords, type Spelled } from "./spelled";

/** One way to write the name of an entity. */
export interface NameForm extends Spelled {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly nameClass: NameClass;
  /** Today's name; another spelling of the catalogue; or made from one of them: the family name, the names turned round. */
  readonly source: "standard" | "spelling" | "derived";
  /** How many slips it may hold: none where every letter counts, as in initials. */
  readonly slips: number;
}

/** Whose name it is, as far as the forms need to know. */
export type Named = Pick<NameForm, "entity" | "kind" | "nameClass"> & { readonly country: string };

export function namedBy(entity: Entity): Named {
  const country = "country" in entity ? entity.country : "";
  return { entity: entity.id, kind: entity.kind, nameClass: nameClassOf(entity), country };
}

/** Every form of every name of an entity, those of the catalogue first. */
export function formsOf(entity: Entity): NameForm[] {
  const { names, short } = entity;
  const standard = new Set([names.en, names.vi, short?.en, short?.vi].map((name) => name?.normalize("NFC")));
  const isStandard = (spelling: string) => standard.has(spelling);
  return formsOfSpellings(namedBy(entity), allSpellings(entity), isStandard);
}

export function formsOfSpellings(
  named: Named,
  spellings: readonly string[],
  isStandard: (spelling: string) => boolean = () => false,
): NameForm[] {
  const { entity, kind, nameClass } = named;
  const form = (words: readonly string[], source: NameForm["source"], allowsSlips: boolean): NameForm => {
    const read = spellWords(words);
    return { ...read, entity, kind, nameClass, source, slips: allowsSlips ? slipsIn(read) : 0 };
  };
  const own = spellings.map((spelling) =>
    form(writtenWords(tidy(spelling)), isStandard(spelling) ? "standard" : "spelling", true),
  );
  const taken = new Set(own.map(({ letters }) => letters));
  const derived = derivedWords(named, spellings).flatMap(({ words, allowsSlips }) => {
    const letters = words.map(foldWord).join("");
    if (letters === "" || taken.has(letters)) return [];
    taken.add(letters);
    return [form(words, "derived", allowsSlips)];
  });
  return [...own, ...derived];
}

function derivedWords(named: Named, spellings: readonly string[]): DerivedWords[] {
  const written = spellings.flatMap((spelling) => withAndWithoutBrackets(tidy(spelling))).map(writtenWords);
  const withBare = (words: readonly string[]) => {
    const kept = withoutHead(words, words.map(foldWord), named.nameClass);
    return kept ? [words, kept] : [words];
  };
  const bare = written.flatMap(withBare);
  const plain = bare
    .flatMap((words) => [words, ...otherNumerals(words)])
    .map((words) => ({ words, allowsSlips: true }));
  if (named.kind === "organization") return [...plain, ...partyForms(bare)];
  if (named.kind !== "person") return plain;
  // "The Old Man" has no family name.
  const proper = written.filter((words) => !words.some((word) => foldWord(word) === "the")).flatMap(withBare);
  return [...plain, ...formsOfPerson(proper, named.country)];
}

/** "People's Commissariat (NKVD)" is the one and the other. */
function withAndWithoutBrackets(spelling: string): string[] {
  const match = /^([^()]{3,}) \(([^()]{2,})\)$/.exec(spelling);
  return match ? [spelling, match[1] ?? "", match[2] ?? ""] : [spelling];
}

const NUMERALS: readonly (readonly string[])[] = [
  ["I", "1", "First", "1st", "thứ nhất", "đệ nhất"],
  ["II", "2", "Second", "2nd", "thứ hai", "đệ nhị"],
  ["III", "3", "Third", "3rd", "thứ ba", "đệ tam"],
  ["IV", "4", "Fourth", "4th", "thứ tư", "đệ tứ"],
  ["V", "5", "Fifth", "5th", "thứ năm", "đệ ngũ"],
  ["VI", "6", "Sixth", "6th", "thứ sáu", "đệ lục"],
  ["VII", "7", "Seventh", "7th", "thứ bảy", "đệ thất"],
  ["VIII", "8", "Eighth", "8th", "thứ tám", "đệ bát"],
];

/** The same name with its numeral in the other ways to write it. */
function otherNumerals(words: readonly string[]): string[][] {
  if (words.length < 2) return [];
  for (const ways of NUMERALS)
    for (const way of ways) {
      const taken = way.split(" ").length;
      const at = words.findIndex((_, start) => isRun(words.slice(start, start + taken), way));
      if (at < 0) continue;
      return ways
        .filter((other) => other !== way)
        .map((other) => [...words.slice(0, at), ...other.split(" "), ...words.slice(at + taken)]);
    }
  return [];
}

/** A single capital may be an initial; only in numerals of several letters, and of one for IV and above, is it none. */
function isRun(words: readonly string[], way: string): boolean {
  if (way === "I" || way === "V") return false;
  return words.map(foldWord).join(" ") === fold(way);
}
