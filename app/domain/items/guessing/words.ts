import { fold } from "../../facts/fold";

const foldedOf = new Map<string, string>();

/** The text folded. Kept once done: the candidates of a facet share stem and options. */
export function folded(text: string): string {
  const known = foldedOf.get(text);
  if (known !== undefined) return known;
  const made = fold(text);
  foldedOf.set(text, made);
  return made;
}

const wordsOf = new Map<string, ReadonlySet<string>>();

/** The words of a text, folded, each once. */
export function words(text: string): ReadonlySet<string> {
  const known = wordsOf.get(text);
  if (known) return known;
  const read = new Set(
    folded(text)
      .split(" ")
      .filter((word) => word !== ""),
  );
  wordsOf.set(text, read);
  return read;
}

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}

/** Of each text, how many of its words the others have, summed over them. */
export function sharedWithOthers(texts: readonly string[]): number[] {
  const sets = texts.map(words);
  return sets.map((one, at) =>
    sets.reduce((sum, other, place) => (place === at ? sum : sum + countShared(one, other)), 0),
  );
}
