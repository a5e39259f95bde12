import { shortHash, shuffle, type Chance } from "../../../chance";
import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import type { Fact, Facet } from "../../../facts/fact";
import { LANGS } from "../../../facts/text";
import { withId } from "../../identity";
import type { ChoiceItem, ChoiceOption } from "../../item";
import { isWrong, type OptionRow } from "./answer";
import { rowsOfDates } from "./dates";
import { rowsOfEntities } from "./entities";
import { rowsOfNumbers } from "./numbers";
import { rowsOfTexts } from "./texts";

/** How many questions a facet gives at most, from which the bank takes its few. */
const CANDIDATES = 24;
const POSITIONS = [0, 1, 2, 3];

/**
 * Questions with four options, the key in every position that the content allows, about as often in each. Dates and
 * numbers stand in their order, names and texts in an order of chance.
 */
export function generateChoice(index: ChapterIndex, fact: Fact, facet: Facet, chance: Chance): ChoiceItem[] {
  const rows = shuffle(rowsOf(index, fact, facet, chance), chance).filter(isReadable);
  const byPosition = POSITIONS.map((position) =>
    rows
      .filter((row) => row.findIndex((answer) => !isWrong(answer)) === position)
      .slice(0, CANDIDATES / POSITIONS.length),
  );
  const items = byPosition.flat().map((row) => itemOf(index, fact, facet, row));
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function rowsOf(index: ChapterIndex, fact: Fact, facet: Facet, chance: Chance): OptionRow[] {
  switch (facet.key.type) {
    case "entities":
      return rowsOfEntities(index, fact, facet, facet.key.entities, chance);
    case "text":
      return rowsOfTexts(index, facet, facet.key.text, chance);
    case "date":
      return rowsOfDates(index, fact, facet, facet.key.date, chance);
    case "number":
      return rowsOfNumbers(index, fact, facet, facet.key, chance);
  }
}

/** Whether a row has four options that differ in both languages. */
const isReadable = (row: OptionRow): boolean =>
  row.length === POSITIONS.length &&
  LANGS.every((lang) => new Set(row.map(({ text }) => text[lang].toLowerCase())).size === row.length);

function itemOf(index: ChapterIndex, fact: Fact, facet: Facet, row: OptionRow): ChoiceItem {
  const options = row.map((answer): ChoiceOption => ({
    id: shortHash(`${fact.id}/${facet.id}/${answer.text.en}`, 7),
    text: answer.text,
    ...(answer.entity === undefined ? {} : { entity: answer.entity }),
    why: isWrong(answer) ? answer.why : null,
  }));
  return withId<ChoiceItem>({
    kind: "choice",
    factId: fact.id,
    facetId: facet.id,
    paragraphs: fact.paragraphs,
    level: facet.level,
    stem: withNamesInBoth(index, facet.stem),
    options,
    key: options.find(({ why }) => why === null)?.id ?? "",
  });
}
