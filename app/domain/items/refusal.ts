import type { ChapterIndex } from "../facts/chapter-index";
import { comparePoints, parseEdtf, type DatePoint, type DateSpan } from "../facts/edtf";
import type { Entity } from "../facts/entity";
import type { Fact, Facet, Key } from "../facts/fact";
import { fold } from "../facts/fold";
import { markedEntities } from "../facts/markers";
import { allSpellings } from "../facts/names";
import type { Quantity } from "./number-distractors";

type Range = Exclude<Quantity, number>;

/** Relations whose distractors would accuse a person: only those that a curator wrote, from acts that the chapter records. */
const ACCUSING: ReadonlySet<Facet["relation"]> = new Set(["killed-by", "ordered-by", "carried-out-by"]);

/**
 * The catalogue's entities that may stand beside the key as wrong answers: of its kind, and neither right in any way
 * that the content knows of, nor tied to the key, nor named in the question.
 */
export function entityDistractors(index: ChapterIndex, fact: Fact, facet: Facet): Entity[] {
  if (facet.key.type !== "entities" || ACCUSING.has(facet.relation)) return [];
  const right = rightEntities(index, facet);
  const [keyEntity] = right;
  const named = [facet.subject, fact.voice, ...markedEntities(facet.stem.en), ...markedEntities(facet.stem.vi)]
    .map((id) => index.entities.get(id))
    .filter((entity) => entity !== undefined);
  return index.chapter.entities.filter(
    (candidate) =>
      candidate.kind === keyEntity?.kind &&
      !right.some((entity) => isTied(index, entity, candidate)) &&
      !named.some((entity) => isSame(index, entity, candidate)),
  );
}

/** The key's entities, what is right besides, and what other claims of the same relation about the subject say. */
export function rightEntities(index: ChapterIndex, facet: Facet): Entity[] {
  return [...new Set(rightKeys(index, facet).flatMap((key) => (key.type === "entities" ? key.entities : [])))]
    .map((id) => index.entities.get(id))
    .filter((entity) => entity !== undefined);
}

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
  const siblings = index.chapter.facts
    .flatMap((fact) => fact.facets)
    .filter((other) => other !== facet && other.relation === facet.relation && other.subject === facet.subject);
  return [facet, ...siblings].flatMap(({ key, alsoRight }) => [key, ...alsoRight]);
}

function printedKeys({ note }: Fact, facet: Facet): Key[] {
  return note?.printedAnswer?.facet === facet.id ? [note.printedAnswer.key] : [];
}

/** Whether one is the other, an alias, a part, a predecessor or successor of it, or shares a name or spelling with it. */
export function isTied(index: ChapterIndex, a: Entity, b: Entity): boolean {
  if (isSame(index, a, b) || reachable(index, a, TYING).has(b.id) || reachable(index, b, TYING).has(a.id)) return true;
  const spellings = foldedSpellings(a);
  return [...foldedSpellings(b)].some((spelling) => spellings.has(spelling));
}

/** Whether one is the other, or an alias of it. Two assumed names of one person are the same, though only it joins them. */
function isSame(index: ChapterIndex, a: Entity, b: Entity): boolean {
  const identities = reachable(index, a, ["aliasOf"]);
  return [...reachable(index, b, ["aliasOf"])].some((id) => identities.has(id));
}

const TYING = ["partOf", "successorOf", "aliasOf"] as const;

/** The ids to which these relations lead from an entity over any number of steps, its own included. */
function reachable(
  index: ChapterIndex,
  from: Entity,
  relations: readonly (typeof TYING)[number][],
): ReadonlySet<string> {
  const seen = new Set([from.id]);
  const open = [from];
  for (let entity = open.pop(); entity; entity = open.pop())
    for (const id of relations.flatMap((relation) => entity.relations[relation])) {
      const next = index.entities.get(id);
      if (next && !seen.has(id)) open.push(next);
      seen.add(id);
    }
  return seen;
}

const spellingsOf = new WeakMap<Entity, ReadonlySet<string>>();

/** Kept once folded: a bank compares every entity with every other many times. */
function foldedSpellings(entity: Entity): ReadonlySet<string> {
  const known = spellingsOf.get(entity);
  if (known) return known;
  const folded = new Set(allSpellings(entity).map(fold));
  spellingsOf.set(entity, folded);
  return folded;
}
