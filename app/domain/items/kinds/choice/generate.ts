import { shortHash, shuffle, type Chance } from "../../../chance";
import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import { formatDateShort, parseEdtf, type DatePoint, type DateSpan } from "../../../facts/edtf";
import type { Fact, Facet, Key } from "../../../facts/fact";
import { displayName } from "../../../facts/names";
import type { Bilingual } from "../../../facts/text";
import { datesAround, type Rank } from "../../date-distractors";
import { withId } from "../../identity";
import type { ChoiceItem, ChoiceOption } from "../../item";
import { likeness } from "../../likeness";
import { numbersAround, type Quantity } from "../../number-distractors";
import { entityDistractors } from "../../refusal";

type Answer = { text: Bilingual; entity?: string };
type Wrong = Answer & { why: Bilingual };

/**
 * A question with four options of which the key stands at `position`; null where the content offers too few distractors.
 * Dates and numbers stand in their order, names and texts in an order of chance.
 */
export function generateChoice(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  position: Rank,
  chance: Chance,
): ChoiceItem | null {
  const key = keyAnswer(index, facet.key);
  const wrong = key && wrongAnswers(index, fact, facet, position, chance);
  if (!key || !wrong || wrong.length < 3) return null;
  const answers: (Answer | Wrong)[] = wrong.slice(0, 3);
  answers.splice(position, 0, key);
  if (new Set(answers.map(({ text }) => text.en)).size < 4 || new Set(answers.map(({ text }) => text.vi)).size < 4)
    return null;
  const options = answers.map((answer): ChoiceOption => ({
    id: shortHash(`${fact.id}/${facet.id}/${answer.text.en}`, 7),
    text: answer.text,
    ...(answer.entity === undefined ? {} : { entity: answer.entity }),
    why: "why" in answer ? answer.why : null,
  }));
  return withId<ChoiceItem>({
    kind: "choice",
    factId: fact.id,
    facetId: facet.id,
    paragraphs: fact.paragraphs,
    level: facet.level,
    stem: withNamesInBoth(index, facet.stem),
    options,
    key: options[position]?.id ?? "",
  });
}

/** The key as an option reads; null for kinds of key that no option can hold. */
function keyAnswer(index: ChapterIndex, key: Key): Answer | null {
  switch (key.type) {
    case "entities":
      return key.entities.length === 1 ? entityAnswer(index, key.entities[0] ?? "") : null;
    case "date": {
      const span = parseEdtf(key.date);
      return span && { text: dateText(span) };
    }
    case "number":
      return { text: numberText(key.value, key.unit) };
    case "text":
      return { text: withNamesInBoth(index, key.text) };
  }
}

function wrongAnswers(index: ChapterIndex, fact: Fact, facet: Facet, position: Rank, chance: Chance): Wrong[] | null {
  switch (facet.key.type) {
    case "entities":
      return wrongEntities(index, fact, facet, chance);
    case "text":
      return shuffle(curatedTexts(index, facet), chance);
    case "date":
      return wrongDates(index, facet, facet.key.date, position, chance);
    case "number": {
      const { value, unit } = facet.key;
      const row = numbersAround(value, position, chance);
      return (
        row &&
        row.flatMap((other, at) => (at === position ? [] : [{ text: numberText(other, unit), why: OTHER_NUMBER }]))
      );
    }
  }
}

/** Curated confusions first, then the likeliest of the catalogue; chance decides among the likely ones. */
function wrongEntities(index: ChapterIndex, fact: Fact, facet: Facet, chance: Chance): Wrong[] {
  const keyId = facet.key.type === "entities" ? (facet.key.entities[0] ?? "") : "";
  const key = index.entities.get(keyId);
  const curated = facet.distractors.flatMap(({ entity, why }): Wrong[] => {
    const answer = entity === undefined ? null : entityAnswer(index, entity);
    return answer ? [{ ...answer, why: withNamesInBoth(index, why) }] : [];
  });
  const taken = new Set(curated.map(({ entity }) => entity));
  const catalogue = key
    ? entityDistractors(index, fact, facet)
        .filter(({ id }) => !taken.has(id))
        .map((entity) => ({ entity, score: likeness(key, entity) + chance() * 2 }))
        .sort((a, b) => b.score - a.score)
        .slice(0, 8)
    : [];
  const fromCatalogue = catalogue.flatMap(({ entity }): Wrong[] => {
    const answer = entityAnswer(index, entity.id);
    return answer ? [{ ...answer, why: whoItIs(answer.text, entity.gloss) }] : [];
  });
  const likely = [...shuffle(curated, chance), ...shuffle(fromCatalogue, chance)];
  return shuffle(likely.slice(0, Math.max(3, Math.min(4, likely.length))), chance).slice(0, 3);
}

function curatedTexts(index: ChapterIndex, facet: Facet): Wrong[] {
  return facet.distractors.flatMap(({ text, why }) =>
    text === undefined ? [] : [{ text: withNamesInBoth(index, text), why: withNamesInBoth(index, why) }],
  );
}

function wrongDates(index: ChapterIndex, facet: Facet, edtf: string, position: Rank, chance: Chance): Wrong[] | null {
  const span = parseEdtf(edtf);
  if (!span) return null;
  const excluded = new Set(neverDistractors(index, facet).map((date) => JSON.stringify(dateText(date))));
  const known = knownDates(index);
  for (let trial = 0; trial < 12; trial += 1) {
    const curated = facet.distractors.flatMap(({ date }) => (date === undefined ? [] : [date]));
    const row = datesAround(span, position, [...curated, ...known.keys()].map(pointOf), chance);
    const others = (row ?? []).filter((_, at) => at !== position);
    if (others.length !== 3 || others.some((date) => excluded.has(JSON.stringify(dateText(date))))) continue;
    return others.map((date) => ({
      text: dateText(date),
      why: curatedReason(index, facet, date) ?? whatHappened(index, known, date),
    }));
  }
  return null;
}

/** What a curator wrote about a wrong date, where chance has come upon one of theirs. */
function curatedReason(index: ChapterIndex, facet: Facet, date: DateSpan): Bilingual | null {
  const found = facet.distractors.find(({ date: edtf }) => {
    const span = edtf === undefined ? null : parseEdtf(edtf);
    return span !== null && dateText(span).en === dateText(date).en;
  });
  return found ? withNamesInBoth(index, found.why) : null;
}

/** Dates that are right too, or that the print has by mistake: never offered as wrong answers. */
function neverDistractors(index: ChapterIndex, facet: Facet): DateSpan[] {
  const printed = index.chapter.facts
    .filter((fact) => fact.facets.includes(facet))
    .flatMap((fact) => (fact.note?.printedAnswer?.facet === facet.id ? [fact.note.printedAnswer.key] : []));
  return [facet.key, ...facet.alsoRight, ...printed].flatMap((key) => {
    const span = key.type === "date" ? parseEdtf(key.date) : null;
    return span ? [span] : [];
  });
}

/** Every exact date that is the key of some facet, with the subject of that facet. */
function knownDates(index: ChapterIndex): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { facets } of index.chapter.facts)
    for (const { key, relation, subject } of facets)
      if (key.type === "date" && relation === "date-of" && parseEdtf(key.date)?.kind === "date")
        dates.set(key.date, subject);
  return dates;
}

const pointOf = (edtf: string): DatePoint => parseEdtf(edtf)?.earliest ?? { year: 0 };

function whatHappened(index: ChapterIndex, known: ReadonlyMap<string, string>, date: DateSpan): Bilingual {
  const text = dateText(date);
  const subject = [...known].find(([edtf]) => {
    const span = parseEdtf(edtf);
    return span && JSON.stringify(dateText(span)) === JSON.stringify(text);
  })?.[1];
  const entity = subject === undefined ? undefined : index.entities.get(subject);
  return entity ? whoItIs(text, entity.names) : OTHER_DATE;
}

function entityAnswer(index: ChapterIndex, id: string): Answer | null {
  const entity = index.entities.get(id);
  if (!entity) return null;
  return { text: { en: displayName(entity, "en", "full"), vi: displayName(entity, "vi", "full") }, entity: id };
}

const whoItIs = (name: Bilingual, gloss: Bilingual): Bilingual => ({
  en: `${name.en}: ${gloss.en}.`,
  vi: `${name.vi}: ${gloss.vi}.`,
});

const dateText = (span: DateSpan): Bilingual => ({ en: formatDateShort(span, "en"), vi: formatDateShort(span, "vi") });

function numberText(value: Quantity, unit: Bilingual | undefined): Bilingual {
  const text = (locale: string, word: string) => {
    const format = new Intl.NumberFormat(locale);
    return typeof value === "number"
      ? format.format(value)
      : `${format.format(value.from)}${word}${format.format(value.to)}`;
  };
  return {
    en: [text("en", " to "), unit?.en].filter(Boolean).join(" "),
    vi: [text("vi", " đến "), unit?.vi].filter(Boolean).join(" "),
  };
}

const OTHER_DATE: Bilingual = {
  en: "The chapter does not give this date for it.",
  vi: "Chương sách không nêu thời điểm này cho sự việc được hỏi.",
};
const OTHER_NUMBER: Bilingual = {
  en: "The chapter does not give this number for it.",
  vi: "Chương sách không nêu con số này.",
};
