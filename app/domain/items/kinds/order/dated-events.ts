import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import { ENGLISH_MONTHS } from "../../../facts/date-format";
import { comparePoints, parseEdtf, type DatePoint, type DateSpan } from "../../../facts/edtf";
import type { Entity } from "../../../facts/entity";
import type { Fact, Facet } from "../../../facts/fact";
import { fold } from "../../../facts/fold";
import { LANGS, type Bilingual } from "../../../facts/text";
import { capitalizeBoth } from "../../capitalize";
import { isTied } from "../../entity-ties";
import { namesEntity } from "../../names-entity";

/** An event of which the chapter gives the date, fit to be put in order with others. */
export interface DatedEvent {
  readonly fact: Fact;
  readonly facet: Facet;
  readonly label: Bilingual;
  readonly foldedLabel: Bilingual;
  readonly date: string;
  /** The first day on which it can have begun and the last on which it can have ended. */
  readonly first: DatePoint;
  readonly last: DatePoint;
  /** A stretch of time, which shares no border with another. */
  readonly isSpan: boolean;
  /** The people and bodies that its label names, and of which the claim speaks, by id. */
  readonly actors: ReadonlySet<string>;
  /** Its label counts, or speaks of a before or after: one such label in an item tells nothing. */
  readonly isCounted: boolean;
}

const known = new WeakMap<ChapterIndex, readonly DatedEvent[]>();

/** Every dated event of the chapter. Read once a chapter: parsing is slow. */
export function datedEvents(index: ChapterIndex): readonly DatedEvent[] {
  const before = known.get(index);
  if (before) return before;
  const events = index.chapter.facts.flatMap((fact) =>
    fact.facets.flatMap((facet) => datedEvent(index, fact, facet) ?? []),
  );
  known.set(index, events);
  return events;
}

function datedEvent(index: ChapterIndex, fact: Fact, facet: Facet): DatedEvent | null {
  if (facet.relation !== "date-of" || facet.key.type !== "date") return null;
  const span = parseEdtf(facet.key.date);
  const label = labelOf(index, facet);
  if (!span || !label || tellsDate(label)) return null;
  const claims = claimedDates(index, facet);
  const [first, last] = [claims.map(firstDay).sort(comparePoints)[0], claims.map(lastDay).sort(comparePoints).at(-1)];
  if (!first || !last) return null;
  const foldedLabel = { en: fold(label.en), vi: fold(label.vi) };
  const isSpan = span.kind !== "date" || span.approximate;
  return {
    fact,
    facet,
    label,
    foldedLabel,
    date: facet.key.date,
    first,
    last,
    isSpan,
    actors: actorsOf(index, facet, label),
    isCounted: COUNTED.test(foldedLabel.en) || COUNTED.test(foldedLabel.vi),
  };
}

/** What the curator wrote for the purpose, or else the name of the event. */
function labelOf(index: ChapterIndex, facet: Facet): Bilingual | null {
  const entity = index.entities.get(facet.subject);
  const words = facet.event ?? (entity?.kind === "event" ? nameInSentence(entity) : undefined);
  return words ? capitalizeBoth(withNamesInBoth(index, words)) : null;
}

function actorsOf(index: ChapterIndex, { subject }: Facet, label: Bilingual): ReadonlySet<string> {
  const actors = index.chapter.entities.filter(({ kind }) => kind === "person" || kind === "organization");
  return new Set(actors.filter((one) => one.id === subject || namesEntity(label, one)).map(({ id }) => id));
}

const nameInSentence = ({ names, article }: Entity): Bilingual =>
  article ? { ...names, en: `the ${names.en}` } : names;

const MONTH = new RegExp(`(?<!\\p{L})(?:${ENGLISH_MONTHS.join("|")})(?!\\p{L})`, "iu");
const VIETNAMESE_MONTH = /(?<!\p{L})tháng (?:giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)(?!\p{L})/iu;

/** Whether a label holds a number or a month. */
const tellsDate = ({ en, vi }: Bilingual): boolean =>
  /\d/.test(`${en}${vi}`) || [en, vi].some((text) => MONTH.test(text) || VIETNAMESE_MONTH.test(text));

/** Words that place an event among others of its like, folded. */
const COUNTED =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|eleventh|twelfth|last|final|again|anew|after|before|later|next|beginning|end|(lan|thu) (nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|dau tien|cuoi cung|lan dau|lan cuoi|dai hoi [ivxl]+|truoc khi|sau khi|tro lai|mo dau|ket thuc)\b/;

/** The facet's date with what is right besides it, and what other facts say of the same thing. */
function claimedDates(index: ChapterIndex, facet: Facet): DateSpan[] {
  const qualifiers = JSON.stringify(facet.qualifiers);
  return index.chapter.facts
    .flatMap(({ facets }) => facets)
    .filter(({ relation, subject }) => relation === facet.relation && subject === facet.subject)
    .filter((other) => other === facet || JSON.stringify(other.qualifiers) === qualifiers)
    .flatMap(({ key, alsoRight }) => [key, ...alsoRight])
    .flatMap((key) => (key.type === "date" ? (parseEdtf(key.date) ?? []) : []));
}

/** How many years "about" may be off. */
const DOUBT_YEARS = 2;

const firstDay = ({ earliest, approximate }: DateSpan): DatePoint => ({
  month: 1,
  day: 1,
  ...earliest,
  year: earliest.year - (approximate ? DOUBT_YEARS : 0),
});
const lastDay = ({ latest, approximate }: DateSpan): DatePoint => ({
  month: 12,
  day: 31,
  ...latest,
  year: latest.year + (approximate ? DOUBT_YEARS : 0),
});

/** Whether two events can stand in one item: their order is beyond doubt, and nothing but knowledge tells it. */
export function isOrderable(index: ChapterIndex, a: DatedEvent, b: DatedEvent): boolean {
  const [subject, other] = [index.entities.get(a.facet.subject), index.entities.get(b.facet.subject)];
  return (
    a.facet.subject !== b.facet.subject &&
    !(subject && other && isTied(index, subject, other)) &&
    LANGS.every((lang) => a.foldedLabel[lang] !== b.foldedLabel[lang]) &&
    !(a.isCounted && b.isCounted) &&
    areApart(a, b)
  );
}

/** How many days lie at least between a span and what comes before or after it. */
const DAYS_APART = 4;

/** Whether one ends before the other begins, and spans do not touch. */
function areApart(a: DatedEvent, b: DatedEvent): boolean {
  const [earlier, later] = comparePoints(a.first, b.first) <= 0 ? [a, b] : [b, a];
  if (comparePoints(earlier.last, later.first) >= 0) return false;
  return !(a.isSpan || b.isSpan) || countDays(later.first) - countDays(earlier.last) > DAYS_APART;
}

/** Days counted through as if every month had 31, which is near enough to tell neighbours. */
const countDays = ({ year, month = 1, day = 1 }: DatePoint): number => (year * 12 + month) * 31 + day;
