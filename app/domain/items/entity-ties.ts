import type { ChapterIndex } from "../facts/chapter-index";
import type { Entity } from "../facts/entity";
import { fold } from "../facts/fold";
import { allSpellings } from "../facts/names";

const tiesKnown = new WeakMap<ChapterIndex, Map<Entity, Map<Entity, boolean>>>();

/**
 * Whether one is the other, an alias, a part, a predecessor or successor of it, or shares a name or spelling with it.
 * Kept once found: a bank compares every entity with every other many times.
 */
export function isTied(index: ChapterIndex, a: Entity, b: Entity): boolean {
  const known = tiesKnown.get(index) ?? new Map<Entity, Map<Entity, boolean>>();
  tiesKnown.set(index, known);
  const ofOne = known.get(a) ?? new Map<Entity, boolean>();
  known.set(a, ofOne);
  const tied = ofOne.get(b) ?? findTie(index, a, b);
  ofOne.set(b, tied);
  return tied;
}

function findTie(index: ChapterIndex, a: Entity, b: Entity): boolean {
  if (isSame(index, a, b) || reachable(index, a, TYING).has(b.id) || reachable(index, b, TYING).has(a.id)) return true;
  const spellings = foldedSpellings(a);
  return [...foldedSpellings(b)].some((spelling) => spellings.has(spelling));
}

/** Whether one is the other, or an alias of it. Two assumed names of one person are the same, though only it joins them. */
export function isSame(index: ChapterIndex, a: Entity, b: Entity): boolean {
  if (a === b) return true;
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
    for (const id of [
      ...relations.flatMap((relation) => entity.relations[relation]),
      ...bodiesAround(entity, relations),
    ]) {
      const next = index.entities.get(id);
      if (next && !seen.has(id)) open.push(next);
      seen.add(id);
    }
  return seen;
}

/** A party that is a member of an international is a part of it; a person is no part of a party. */
const bodiesAround = ({ kind, relations: { memberOf } }: Entity, asked: readonly string[]): readonly string[] =>
  kind === "organization" && asked.includes("partOf") ? memberOf : [];

const spellingsOf = new WeakMap<Entity, ReadonlySet<string>>();

/** Kept once folded. */
function foldedSpellings(entity: Entity): ReadonlySet<string> {
  const known = spellingsOf.get(entity);
  if (known) return known;
  const folded = new Set(allSpellings(entity).map(fold));
  spellingsOf.set(entity, folded);
  return folded;
}
