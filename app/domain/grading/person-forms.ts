import { foldWord } from "./spelled";

/** What a form of a name is made of, and whether it may hold a slip. */
export interface DerivedWords {
  readonly words: readonly string[];
  readonly allowsSlips: boolean;
}

/** They belong to the family name and may be left out with it: van Heijenoort, Heijenoort. */
const PARTICLES: ReadonlySet<string> = new Set(
  "de del della der den di da do dos du la le van von zu y bin ben".split(" "),
);
/** Where the family name comes first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set([
  "China",
  "Vietnam",
  "Korea",
  "North Korea",
  "South Korea",
  "Taiwan",
]);
const MOST_WORDS = 5;

/**
 * What a person may be called by whose full name is spelled in these ways: each by itself, and a given name of one with
 * the family name of another. The first is the standard one.
 */
export function formsOfPerson(spellings: readonly (readonly string[])[], country: string): DerivedWords[] {
  const [standard = []] = spellings;
  const own = partsOf(standard, FAMILY_FIRST.has(country));
  const isGiven = (word: string) => own?.given.some((given) => foldWord(given) === foldWord(word)) ?? false;
  const isFamilyFirst = (words: readonly string[]) =>
    FAMILY_FIRST.has(country) || (isGiven(words.at(-1) ?? "") && !isGiven(words[0] ?? ""));
  const parts = spellings.map((words) => partsOf(words, isFamilyFirst(words))).filter((one) => one !== null);
  const alone = spellings.filter(
    (words) => words.length === 1 && words.every((word) => isNameWord(word) && !isGiven(word)),
  );
  const families = [...parts.map(({ family }) => family), ...(own ? alone : [])];
  const mixed = FAMILY_FIRST.has(country)
    ? []
    : parts.flatMap(({ given }) =>
        families.flatMap((family) => [
          [...given.slice(0, 1), ...family],
          [...family, ...given.slice(0, 1)],
        ]),
      );
  return [
    ...parts.flatMap((one) => personForms(one, country)),
    ...mixed.map((words) => ({ words, allowsSlips: true })),
  ];
}

/** A full name taken apart. */
interface PersonName {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** Null for a single name, or for what is no name ("the Old Man"). */
function partsOf(words: readonly string[], isFamilyFirst: boolean): PersonName | null {
  if (words.length < 2 || words.length > MOST_WORDS || !words.every(isNameWord)) return null;
  const split = isFamilyFirst ? 1 : familyStart(words);
  const [before, behind] = [words.slice(0, split), words.slice(split)];
  const [family, given] = isFamilyFirst ? [before, behind] : [behind, before];
  return given.length === 0 || family.every(isParticle) ? null : { given, family };
}

/**
 * What a person may be called by who knows this full name: the family name alone, the names turned round, initials in
 * place of given names, middle names left out.
 */
function personForms({ given, family }: PersonName, country: string): DerivedWords[] {
  const isFamilyFirst = FAMILY_FIRST.has(country);
  const bare = family.filter((word) => !isParticle(word));
  // A Vietnamese is called by the given name, which comes last.
  const callName = country === "Vietnam" ? [given.slice(-1)] : [];
  const [first = "", ...middle] = given;
  const turned = isFamilyFirst ? [] : [[...middle, ...family, first]];
  const whole = [family, bare, [...given, ...family], [...family, ...given], ...turned, ...callName];
  const shortened =
    middle.length > 0 && !isFamilyFirst
      ? [
          [first, ...family],
          [...family, first],
        ]
      : [];
  const initials = given.map(initial);
  const abbreviated = [
    initials,
    initials.slice(0, 1),
    [first, ...middle.map(initial)],
    [initial(first), ...middle],
  ].flatMap((letters) => [
    [...letters, ...family],
    [...family, ...letters],
  ]);
  return [
    ...[...whole, ...shortened].filter(isLongEnough).map((form) => ({ words: form, allowsSlips: true })),
    ...abbreviated.map((form) => ({ words: form, allowsSlips: false })),
  ];
}

/** Where the family name begins in a Western name: at its particles, or at the last word. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1] ?? "")) start -= 1;
  return start;
}

const isParticle = (word: string) => PARTICLES.has(foldWord(word));
const isNameWord = (word: string) => /^\p{Lu}/u.test(word) || isParticle(word);
const isLongEnough = (words: readonly string[]) => words.join("").length > 1;
const initial = (word: string) => [...word][0] ?? "";
