import type { ChapterIndex } from "../facts/chapter-index";
import type { Entity } from "../facts/entity";
import type { Fact, Facet, Key } from "../facts/fact";
import { fold } from "../facts/fold";
import { markedEntities } from "../facts/markers";
import { allSpellings } from "../facts/names";

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
  const siblings = index.chapter.facts
    .flatMap((fact) => fact.facets)
    .filter((other) => other !== facet && other.relation === facet.relation && other.subject === facet.subject);
  const keys: Key[] = [facet.key, ...facet.alsoRight, ...siblings.flatMap((other) => [other.key, ...other.alsoRight])];
  return [...new Set(keys.flatMap((key) => (key.type === "entities" ? key.entities : [])))]
    .map((id) => index.entities.get(id))
    .filter((entity) => entity !== undefined);
}

/** Whether one is the other, an alias, a part, a predecessor or successor of it, or shares a spelling with it. */
export function isTied(index: ChapterIndex, a: Entity, b: Entity): boolean {
  if (a.id === b.id) return true;
  if (reaches(index, a, b.id, TYING) || reaches(index, b, a.id, TYING)) return true;
  const spellings = new Set(allSpellings(a).map(fold));
  return allSpellings(b).some((spelling) => spellings.has(fold(spelling)));
}

/** Whether one is the other, or an alias of it. */
function isSame(index: ChapterIndex, a: Entity, b: Entity): boolean {
  return a.id === b.id || reaches(index, a, b.id, ["aliasOf"]) || reaches(index, b, a.id, ["aliasOf"]);
}

const TYING = ["partOf", "successorOf", "aliasOf"] as const;

/** Whether a chain of these relations leads from an entity to another. */
function reaches(
  index: ChapterIndex,
  from: Entity,
  target: string,
  relations: readonly (typeof TYING)[number][],
): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let entity = open.pop(); entity; entity = open.pop()) {
    for (const id of relations.flatMap((relation) => entity.relations[relation])) {
      if (id === target) return true;
      const next = index.entities.get(id);
      if (next && !seen.has(id)) {
        seen.add(id);
        open.push(next);
      }
    }
  }
  return false;
}
