import { shuffle, type Chance } from "../../../chance";
import { writtenForms } from "../../../facts/answer-in-statement";
import type { ChapterIndex } from "../../../facts/chapter-index";
import { parseEdtf, type DateSpan } from "../../../facts/edtf";
import type { Entity } from "../../../facts/entity";
import type { Fact, Facet } from "../../../facts/fact";
import { nameInPlace } from "../../../facts/markers";
import { displayName } from "../../../facts/names";
import type { Quantity } from "../../../facts/quantity";
import { LANGS, type Bilingual, type Lang } from "../../../facts/text";
import { capitalize } from "../../capitalize";
import { whoItIs, writtenReason } from "../../entity-reasons";
import { boundsOf } from "../../date-bounds";
import { dateRows } from "../../date-distractors";
import { whyNotDate } from "../../date-reasons";
import { likeness } from "../../likeness";
import { numberRows } from "../../number-distractors";
import { isKeptSilent } from "../../never-offered";
import { curatedDistractors, entityDistractors, isDateWithin, refusedDates, refusedQuantities } from "../../refusal";
import { whyNotNumber } from "../../number-text";
import type { Detail, DetailedStatement } from "./details";
import { fitsInPlace, isToldElsewhere, mayBeSwapped } from "./swaps";

/** What may stand wrongly in the place of a detail. */
export interface Change {
  readonly text: Bilingual;
  readonly entity?: string;
  readonly why: Bilingual;
}

/** The changes that make the statement untrue in the facet's detail, the most telling first. */
export function changesOf(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  statement: DetailedStatement,
  detail: Detail,
  chance: Chance,
): Change[] {
  switch (facet.key.type) {
    case "entities":
      return entityChanges(index, fact, facet, statement, detail, chance);
    case "date":
      return dateChanges(index, fact, facet, statement, detail, chance);
    case "number":
      return numberChanges(index, fact, facet, statement, detail, chance);
    case "text":
      return [];
  }
}

/** How many of the likeliest entities of the catalogue are taken, and how many dates or numbers. */
const ENOUGH = 4;

/** What curators wrote, in an order of chance; then the likeliest of the catalogue. */
function entityChanges(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  statement: DetailedStatement,
  detail: Detail,
  chance: Chance,
): Change[] {
  const key = facet.key.type === "entities" ? index.entities.get(facet.key.entities[0] ?? "") : undefined;
  if (!key || !mayBeSwapped(index, fact, facet, key) || isToldElsewhere(statement, detail, key)) return [];
  const mayStand = (entity: Entity) =>
    !isKeptSilent(index, entity) && fitsInPlace(index, statement, detail, key, entity);
  const curated = curatedDistractors(index, fact, facet).filter(({ entity }) => mayStand(entity));
  const written = new Set(curated.map(({ entity }) => entity));
  // No two terms are one part of speech for certain, unless a curator put them side by side.
  const catalogue = key.kind === "term" ? [] : entityDistractors(index, fact, facet);
  const likely = catalogue
    .filter((entity) => !written.has(entity) && mayStand(entity))
    .map((entity) => ({ entity, score: likeness(key, entity) + chance() * 2 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, ENOUGH);
  return [
    ...shuffle(curated, chance).map(({ entity, why }) =>
      entityChange(entity, detail, writtenReason(index, entity, why)),
    ),
    ...likely.map(({ entity }) => entityChange(entity, detail, whoItIs(index, entity, fact.paragraphs))),
  ];
}

function entityChange(entity: Entity, { places }: Detail, why: Bilingual): Change {
  const inLang = (lang: Lang) => {
    const { segment } = places[lang];
    return segment ? nameInPlace(segment, displayName(entity, lang, segment.form)) : "";
  };
  return { text: { en: inLang("en"), vi: inLang("vi") }, entity: entity.id, why };
}

/** Only dates that can be typed: neither spans nor one of several. */
function dateChanges(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  statement: DetailedStatement,
  detail: Detail,
  chance: Chance,
): Change[] {
  const key = facet.key.type === "date" ? parseEdtf(facet.key.date) : null;
  if (key?.kind !== "date") return [];
  const refused = refusedDates(index, fact, facet);
  const curated = facet.distractors
    .flatMap(({ date }) => (date === undefined ? [] : (parseEdtf(date) ?? [])))
    .filter(({ kind, precision }) => kind === "date" && precision === key.precision)
    .map((date) => ({ ...date, approximate: key.approximate }));
  const written = shuffle(curated, chance);
  const made = shuffle(dateRows(key, written, boundsOf(index, facet, key), chance).flat(), chance);
  return [...new Map([...written, ...made].map((date) => [edtfOf(date), date]))]
    .filter(([, date]) => !refused.some((right) => isDateWithin(date, right)))
    .map(([edtf, date]) => ({ date, text: writtenAs(index, { type: "date", date: edtf }, statement, detail) }))
    .filter(({ text }) => isNewTo(statement, text))
    .slice(0, ENOUGH)
    .map(({ date, text }) => ({ text, why: whyNotDate(index, facet, key, date) }));
}

function edtfOf({ earliest: { year, month, day }, approximate }: DateSpan): string {
  const parts = [year, month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, "0")).join("-") + (approximate ? "~" : "");
}

function numberChanges(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  statement: DetailedStatement,
  detail: Detail,
  chance: Chance,
): Change[] {
  const { key } = facet;
  // "1 delegate" would not be written as "2 delegate".
  if (key.type !== "number" || key.value === 1) return [];
  const refused = refusedQuantities(index, fact, facet);
  const values = new Map(
    numberRows(key.value, chance).flatMap((row) => row.map((value) => [JSON.stringify(value), value])),
  );
  return shuffle([...values.values()], chance)
    .filter((value) => value !== 1 && !refused.some((one) => meets(value, one)))
    .map((value) => ({ value, text: writtenAs(index, { ...key, value }, statement, detail) }))
    .filter(({ text }) => isNewTo(statement, text) && !(key.about && /^\d/u.test(text.en)))
    .slice(0, ENOUGH)
    .map(({ value, text }) => ({ text, why: whyNotNumber(value, key) }));
}

/** Whether two numbers or ranges have anything in common. */
function meets(a: Quantity, b: Quantity): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one.from <= other.to && other.from <= one.to;
}

const rangeOf = (value: Quantity) => (typeof value === "number" ? { from: value, to: value } : value);

/** The value as the right one is written in its place, with a capital where that has one. */
function writtenAs(
  index: ChapterIndex,
  key: Detail["key"],
  { texts }: DetailedStatement,
  { places }: Detail,
): Bilingual {
  const inLang = (lang: Lang) => {
    const { from, form } = places[lang];
    const [text, first = ""] = [writtenForms(index, key, lang)[form] ?? "", texts[lang].text[from]];
    return first === first.toLowerCase() ? text : capitalize(text);
  };
  return { en: inLang("en"), vi: inLang("vi") };
}

/** Whether a value stands nowhere in the statement: a second 24 May would point at itself. */
const isNewTo = ({ texts }: DetailedStatement, text: Bilingual): boolean =>
  LANGS.every((lang) => !texts[lang].text.toLowerCase().includes(text[lang].toLowerCase()));
