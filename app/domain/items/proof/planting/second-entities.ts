import type { ChapterIndex } from "../../../facts/chapter-index";
import type { Entity } from "../../../facts/entity";
import type { Facet, Key } from "../../../facts/fact";
import { fold } from "../../../facts/fold";
import { allSpellings } from "../../../facts/names";
import type { Bilingual } from "../../../facts/text";
import type { SecondKey } from "./second-key";

/** Second keys of a facet that asks for an entity: other names of it, what holds or is held by it, what came before or after. */
export function secondEntities(index: ChapterIndex, facet: Facet): SecondKey[] {
  if (facet.key.type !== "entities" || facet.key.entities.length !== 1) return [];
  const key = index.entities.get(facet.key.entities[0] ?? "");
  if (!key) return [];
  const shown = [key.names.en, key.names.vi, key.short?.en, key.short?.vi].map((name) => fold(name ?? ""));
  const spellings = allSpellings(key).filter((spelling) => !shown.includes(fold(spelling)));
  const near = (bond: "aliasOf" | "partOf" | "successorOf") =>
    bothWays(index, key, bond).filter(({ kind }) => kind === key.kind);
  return [
    ...spellings.map((spelling): SecondKey => ({
      kind: "alias",
      text: { en: spelling, vi: spelling },
      entity: key.id,
    })),
    ...near("aliasOf").flatMap((entity) => named("alias", entity)),
    ...near("partOf").flatMap((entity) => named("containing-or-contained", entity)),
    ...near("successorOf").flatMap((entity) => named("successor-or-predecessor", entity)),
  ];
}

/** An entity as a second key, under each of its names. */
export function namedKey(kind: SecondKey["kind"], index: ChapterIndex, key: Key): SecondKey[] {
  if (key.type !== "entities") return [];
  return key.entities.flatMap((id) => {
    const entity = index.entities.get(id);
    return entity ? named(kind, entity) : [];
  });
}

function named(kind: SecondKey["kind"], { id, names, short, textbook, printed }: Entity): SecondKey[] {
  const texts: Bilingual[] = [
    names,
    ...(short ? [short] : []),
    ...[textbook, printed[0]].filter((name) => name !== undefined).map((name) => ({ en: name, vi: name })),
  ];
  return texts.map((text) => ({ kind, text, entity: id }));
}

/** All that a bond leads to from an entity, and all from which it leads there, to the end. */
function bothWays(
  { chapter: { entities } }: ChapterIndex,
  { id }: Entity,
  bond: "aliasOf" | "partOf" | "successorOf",
): Entity[] {
  const follow = (step: (from: Entity, to: Entity) => boolean, from: Entity, seen: Set<string>): Entity[] =>
    entities
      .filter((to) => step(from, to) && !seen.has(to.id))
      .flatMap((to) => [to, ...follow(step, to, seen.add(to.id))]);
  const start = entities.find((entity) => entity.id === id);
  if (!start) return [];
  return [
    ...follow((from, to) => from.relations[bond].includes(to.id), start, new Set([id])),
    ...follow((from, to) => to.relations[bond].includes(from.id), start, new Set([id])),
  ];
}
