import type { Entity } from "~/domain/facts/entity";
import { foldedWords } from "~/domain/facts/fold";
import { allSpellings } from "~/domain/facts/names";
import { compareText } from "./problem";

/** A spelling shorter than this, as "Ý" for Italy, stands for too much else. */
const LETTERS = 2;

type Word = { folded: string; capital: boolean };
type Spelling = { entity: string; hides: boolean; words: readonly string[]; capital: boolean };
type Match = { entity: string; hides: boolean; from: number; to: number };

/**
 * In which lines (¶) of the chapter each entity is named, by any of its spellings. Only whole words count, folded; a
 * name that is written with a capital needs one in the print too, or "Pháp" would be found in "biện pháp". Where a
 * longer name of another entity holds the words, they are that entity's: "Đảng Cộng sản Pháp" does not name France. The
 * name of an event hides nobody: who tells of the murder of Kirov names Kirov.
 * Every entity has an entry, so that one that is missing shows the record to be old.
 */
export function findMentions(chapterText: string, entities: readonly Entity[]): Record<string, number[]> {
  const spellingsByStart = new Map<string, Spelling[]>();
  for (const spelling of entities.flatMap(spellingsOf)) {
    const start = spelling.words[0] ?? "";
    spellingsByStart.set(start, [...(spellingsByStart.get(start) ?? []), spelling]);
  }
  const found = new Map(entities.map(({ id }) => [id, new Set<number>()]));
  chapterText.split("\n").forEach((line, index) => {
    for (const { entity } of outermost(matchesIn(wordsOf(line), spellingsByStart))) found.get(entity)?.add(index + 1);
  });
  return Object.fromEntries(
    [...found].sort(([a], [b]) => compareText(a, b)).map(([id, numbers]) => [id, [...numbers]]),
  );
}

function spellingsOf(entity: Entity): Spelling[] {
  return allSpellings(entity)
    .map((text) => ({
      entity: entity.id,
      hides: entity.kind !== "event",
      words: foldedWords(text),
      capital: /\p{Lu}/u.test(text),
    }))
    .filter(({ words }) => words.join("").length >= LETTERS);
}

function wordsOf(line: string): Word[] {
  return line
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((word) => foldedWords(word).map((folded) => ({ folded, capital: /\p{Lu}/u.test(word) })));
}

function matchesIn(words: readonly Word[], spellingsByStart: ReadonlyMap<string, readonly Spelling[]>): Match[] {
  return words.flatMap(({ folded }, from) =>
    (spellingsByStart.get(folded) ?? []).flatMap((spelling) => {
      const to = from + spelling.words.length;
      const printed = words.slice(from, to);
      const isSame =
        printed.length === spelling.words.length &&
        printed.every((word, index) => word.folded === spelling.words[index]) &&
        (!spelling.capital || printed.some(({ capital }) => capital));
      return isSame ? [{ entity: spelling.entity, hides: spelling.hides, from, to }] : [];
    }),
  );
}

/** The matches that lie in no longer one that hides them. */
function outermost(matches: readonly Match[]): Match[] {
  return matches.filter(
    ({ from, to }) =>
      !matches.some(
        (other) => other.hides && other.from <= from && to <= other.to && other.to - other.from > to - from,
      ),
  );
}
