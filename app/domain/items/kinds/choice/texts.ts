import { pick, shuffle, type Chance } from "../../../chance";
import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import type { Facet } from "../../../facts/fact";
import type { Bilingual } from "../../../facts/text";
import type { OptionRow, WrongAnswer } from "./answer";

/** How many rows are drawn; those that repeat others fall away. */
const ROWS = 40;

/** The key among three of the texts that a curator wrote, in orders of chance. */
export function rowsOfTexts(index: ChapterIndex, facet: Facet, key: Bilingual, chance: Chance): OptionRow[] {
  const right = { text: withNamesInBoth(index, key) };
  const wrong = facet.distractors.flatMap(({ text, why }): WrongAnswer[] =>
    text === undefined ? [] : [{ text: withNamesInBoth(index, text), why: withNamesInBoth(index, why) }],
  );
  return Array.from({ length: ROWS }, () => placed(right, shuffle(wrong, chance).slice(0, 3), chance));
}

/** The wrong answers with the right one at a place of chance. */
export function placed(right: OptionRow[number], wrong: readonly WrongAnswer[], chance: Chance): OptionRow {
  const place = pick([0, 1, 2, 3], chance) ?? 0;
  return [...wrong.slice(0, place), right, ...wrong.slice(place)];
}
