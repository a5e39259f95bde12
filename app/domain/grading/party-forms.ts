import type { DerivedWords } from "./person-forms";
import { foldWord } from "./spelled";

/** What a Communist party is called besides the name of its country, in front of it or behind. */
const BEFORE: readonly string[] = [
  "communist party of the",
  "communist party of",
  "cp of the",
  "cp of",
  "parti communiste de",
  "parti communiste",
  "dang cong san",
  "dang cs",
  "dcs",
];
const BEHIND: readonly string[] = ["communist party", "cp"];

/**
 * Every way to say "Communist Party" with every way in which the party's own spellings name its country: ĐCS Mexico,
 * Mexican CP. Nothing for what is no Communist party.
 */
export function partyForms(spellings: readonly (readonly string[])[]): DerivedWords[] {
  const countries = new Set(spellings.map((words) => countryOf(words.map(foldWord).join(" "))).filter((name) => name));
  return [...countries].flatMap((country) =>
    [...BEFORE.map((head) => `${head} ${country}`), ...BEHIND.map((tail) => `${country} ${tail}`)].map((name) => ({
      words: name.split(" "),
      allowsSlips: true,
    })),
  );
}

function countryOf(name: string): string {
  const before = BEFORE.find((head) => name.startsWith(`${head} `));
  if (before) return name.slice(before.length + 1);
  const behind = BEHIND.find((tail) => name.endsWith(` ${tail}`));
  return behind ? name.slice(0, -behind.length - 1) : "";
}
