import type { ChapterIndex } from "../facts/chapter-index";
import { comparePoints, parseEdtf, type DatePoint, type DateSpan } from "../facts/edtf";
import type { Entity } from "../facts/entity";
import type { Fact, Facet, Key } from "../facts/fact";
import { markedEntities } from "../facts/markers";
import type { Quantity } from "../facts/quantity";
import type { Bilingual } from "../facts/text";
import { isSame, isTied } from "./entity-ties";
import { namesEntity } from "./names-entity";
import { isKeptSilent, isUnprinted, mayBeOffered } from "./never-offered";

type Range = Exclude<Quantity, number>;

const ACCUSING: ReadonlySet<Facet["relation"]> = new Set(["killed-by", "ordered-by", "carried-out-by"]);
/** Relations that accuse where what they speak of is a deed of violence. */
const ACTING: ReadonlySet<Facet["relation"]> = new Set(["led", "role-of"]);
const DEED = /kill|murder|assassin|massacre|execution|tortur|abduct|kidnap|attempt on|attack|denunci|betray|purge/i;
const PART_IN_DEED = /kill|murder|accompl|instigat|perpetrat|abduct|denounc|inform|betray|accus/i;
const NO_PART_IN_DEED = /victim|witness|reviewer|survivor|first-on-the-spot/i;

/** Whether a wrong answer would accuse somebody: there only those stand that a curator wrote, from acts that the chapter records. */
function isAccusing(index: ChapterIndex, { relation, subject, qualifiers }: Facet): boolean {
  const parts = Object.values(qualifiers).join(" ");
  if (ACCUSING.has(relation) || PART_IN_DEED.test(parts)) return true;
  const event = index.entities.get(subject);
  const isDeed = event?.kind === "event" && DEED.test(event.names.en);
  return isDeed && ACTING.has(relation) && !NO_PART_IN_DEED.test(parts);
}

/**
 * The catalogue's entities that may stand beside the key as wrong answers: of its kind, and neither right in any way
 * that the content knows of, nor tied to the key, nor named in the question, and named by the print somewhere.
 */
export function entityDistractors(index: ChapterIndex, fact: Fact, facet: Facet): Entity[] {
  if (facet.key.type !== "entities" || isAccusing(index, facet)) return [];
  const mayStand = mayStandBeside(index, fact, facet);
  return index.chapter.entities.filter((entity) => mayStand(entity) && !isUnprinted(index, entity));
}

/** What curators wrote as wrong answers, under the same refusals. */
export function curatedDistractors(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
): { readonly entity: Entity; readonly why: Bilingual }[] {
  const isOffered = mayStandBeside(index, fact, facet);
  return facet.distractors.flatMap(({ entity: id, why }) => {
    const entity = id === undefined ? undefined : index.entities.get(id);
    return entity && isOffered(entity) ? [{ entity, why }] : [];
  });
}

function mayStandBeside(index: ChapterIndex, fact: Fact, facet: Facet): (candidate: Entity) => boolean {
  const right = entitiesOf(index, [...rightKeys(index, facet), ...printedKeys(fact, facet)]);
  const [keyEntity] = right;
  const named = [facet.subject, fact.voice, ...markedEntities(facet.stem.en), ...markedEntities(facet.stem.vi)]
    .map((id) => index.entities.get(id))
    .filter((entity) => entity !== undefined);
  return (candidate) =>
    candidate.kind === keyEntity?.kind &&
    mayBeOffered(candidate) &&
    !isKeptSilent(index, candidate) &&
    !right.some((entity) => isTied(index, entity, candidate)) &&
    !named.some((entity) => isSame(index, entity, candidate)) &&
    !namesEntity(facet.stem, candidate);
}

/** The key's entities, what is right besides, and what other claims of the same relation about the subject say. */
export function rightEntities(index: ChapterIndex, facet: Facet): Entity[] {
  return entitiesOf(index, rightKeys(index, facet));
}

const entitiesOf = (index: ChapterIndex, keys: readonly Key[]): Entity[] =>
  [...new Set(keys.flatMap((key) => (key.type === "entities" ? key.entities : [])))]
    .map((id) => index.entities.get(id))
    .filter((entity) => entity !== undefined);

/** The same for dates, with the one that the print has by mistake: none of them may be offered as wrong. */
export function refusedDates(index: ChapterIndex, fact: Fact, facet: Facet): DateSpan[] {
  return [...rightKeys(index, facet), ...printedKeys(fact, facet)].flatMap((key) => {
    const span = key.type === "date" ? parseEdtf(key.date) : null;
    return span ? [span] : [];
  });
}

/** The same for numbers. */
export function refusedQuantities(index: ChapterIndex, fact: Fact, facet: Facet): Quantity[] {
  return [...rightKeys(index, facet), ...printedKeys(fact, facet)].flatMap((key) =>
    key.type === "number" ? [key.value] : [],
  );
}

/** Whether one date lies in the other: May 1940 in 1940. */
export function isDateWithin(a: DateSpan, b: DateSpan): boolean {
  const inside = (inner: DateSpan, outer: DateSpan) =>
    comparePoints(firstDay(outer), firstDay(inner)) <= 0 && comparePoints(lastDay(inner), lastDay(outer)) <= 0;
  return inside(a, b) || inside(b, a);
}

const firstDay = ({ earliest }: DateSpan): DatePoint => ({ month: 1, day: 1, ...earliest });
const lastDay = ({ latest }: DateSpan): DatePoint => ({ month: 12, day: 31, ...latest });

/** Whether one number or range lies in the other. */
export function isQuantityWithin(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a, b].map((value) => (typeof value === "number" ? { from: value, to: value } : value)) as [
    Range,
    Range,
  ];
  return (x.from >= y.from && x.to <= y.to) || (y.from >= x.from && y.to <= x.to);
}

function rightKeys(index: ChapterIndex, facet: Facet): Key[] {
  const siblings = claimsOf(index, facet).filter((other) => other !== facet);
  return [facet, ...siblings].flatMap(({ key, alsoRight }) => [key, ...alsoRight]);
}

const claimsKnown = new WeakMap<ChapterIndex, ReadonlyMap<string, readonly Facet[]>>();

/** The facets of the chapter that claim the same of the same subject. */
function claimsOf(index: ChapterIndex, facet: Facet): readonly Facet[] {
  const known = claimsKnown.get(index) ?? groupClaims(index);
  claimsKnown.set(index, known);
  return known.get(claimOf(facet)) ?? [];
}

const claimOf = ({ relation, subject }: Facet): string => `${relation}/${subject}`;

function groupClaims(index: ChapterIndex): ReadonlyMap<string, readonly Facet[]> {
  const claims = new Map<string, Facet[]>();
  for (const facet of index.chapter.facts.flatMap(({ facets }) => facets)) {
    const same = claims.get(claimOf(facet)) ?? [];
    claims.set(claimOf(facet), same);
    same.push(facet);
  }
  return claims;
}

function printedKeys({ note }: Fact, facet: Facet): Key[] {
  return note?.printedAnswer?.facet === facet.id ? [note.printedAnswer.key] : [];
}
