import { shortHash, shuffle, type Chance } from "../../../chance";
import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import { formatDateShort, parseEdtf, type DateSpan } from "../../../facts/edtf";
import type { Fact, Facet, Key } from "../../../facts/fact";
import { displayName } from "../../../facts/names";
import type { Bilingual } from "../../../facts/text";
import { datesAround, type Rank } from "../../date-distractors";
import { withId } from "../../identity";
import type { ChoiceItem, ChoiceOption } from "../../item";
import { likeness } from "../../likeness";
import { numbersAround, type Quantity } from "../../number-distractors";
import { entityDistractors, isDateWithin, isQuantityWithin, refusedDates, refusedQuantities } from "../../refusal";

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
      return wrongDates(index, fact, facet, facet.key.date, position, chance);
    case "number":
      return wrongNumbers(index, fact, facet, facet.key, position, chance);
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
    return answer ? [{ ...answer, why: whoItIs(answer.text, withNamesInBoth(index, entity.gloss)) }] : [];
  });
  const likely = [...shuffle(curated, chance), ...shuffle(fromCatalogue, chance)];
  return shuffle(likely.slice(0, Math.max(3, Math.min(4, likely.length))), chance).slice(0, 3);
}

function curatedTexts(index: ChapterIndex, facet: Facet): Wrong[] {
  return facet.distractors.flatMap(({ text, why }) =>
    text === undefined ? [] : [{ text: withNamesInBoth(index, text), why: withNamesInBoth(index, why) }],
  );
}

/** How often chance may try to find distractors that nothing refuses. */
const TRIALS = 12;

function wrongDates(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  edtf: string,
  position: Rank,
  chance: Chance,
): Wrong[] | null {
  const span = parseEdtf(edtf);
  if (!span) return null;
  const refused = refusedDates(index, fact, facet);
  const known = knownDates(index);
  const curated = facet.distractors.flatMap(({ date }) => (date === undefined ? [] : (parseEdtf(date) ?? [])));
  const points = [...curated, ...known.map(({ span: date }) => date)].map(({ earliest }) => earliest);
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const row = datesAround(span, position, points, chance);
    const others = (row ?? []).filter((_, at) => at !== position);
    if (others.length !== 3 || others.some((date) => refused.some((right) => isDateWithin(date, right)))) continue;
    return others.map((date) => ({ text: dateText(date), why: whyNotDate(index, facet, known, date) }));
  }
  return null;
}

function wrongNumbers(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  { value, unit }: Extract<Key, { type: "number" }>,
  position: Rank,
  chance: Chance,
): Wrong[] | null {
  const refused = refusedQuantities(index, fact, facet);
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const others = (numbersAround(value, position, chance) ?? []).filter((_, at) => at !== position);
    if (others.length !== 3 || others.some((other) => refused.some((right) => isQuantityWithin(other, right))))
      continue;
    return others.map((other) => ({ text: numberText(other, unit), why: OTHER_NUMBER }));
  }
  return null;
}

type KnownDate = { readonly span: DateSpan; readonly subject: string };
const knownDatesOf = new WeakMap<ChapterIndex, readonly KnownDate[]>();

/** Every exact date that is the key of some facet, with the subject of that facet. Read once a chapter: parsing is slow. */
function knownDates(index: ChapterIndex): readonly KnownDate[] {
  const before = knownDatesOf.get(index);
  if (before) return before;
  const dates = index.chapter.facts
    .flatMap(({ facets }) => facets)
    .flatMap(({ key, relation, subject }): KnownDate[] => {
      const span = key.type === "date" && relation === "date-of" ? parseEdtf(key.date) : null;
      return span?.kind === "date" ? [{ span, subject }] : [];
    });
  knownDatesOf.set(index, dates);
  return dates;
}

/** What a curator wrote about the date, or what the chapter tells of it, or that it tells nothing. */
function whyNotDate(index: ChapterIndex, facet: Facet, known: readonly KnownDate[], date: DateSpan): Bilingual {
  const text = dateText(date);
  const isSame = (span: DateSpan | null) => span !== null && dateText(span).en === text.en;
  const curated = facet.distractors.find((one) => one.date !== undefined && isSame(parseEdtf(one.date)));
  if (curated) return withNamesInBoth(index, curated.why);
  const subject = known.find(({ span }) => isSame(span))?.subject;
  const entity = subject === undefined ? undefined : index.entities.get(subject);
  return entity ? whoItIs(text, withNamesInBoth(index, entity.names)) : OTHER_DATE;
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
