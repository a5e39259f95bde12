import type { Entity } from "~/domain/facts/entity";
import type { Key } from "~/domain/facts/fact";
import { fold } from "~/domain/facts/fold";
import { markedEntities } from "~/domain/facts/markers";
import { allSpellings } from "~/domain/facts/names";
import { LANGS } from "~/domain/facts/text";
import type { Content } from "../content";
import type { Problem } from "../problem";
import { allTexts } from "../texts";
import { problemAt, type Located } from "../yaml-file";
import { entitiesOfFacet } from "./references";

/** The catalogue holds what the facts need, and no spelling means two entities of a kind unless that is intended. */
export function entitiesRule(content: Content): Problem[] {
  return [...unusedEntities(content), ...sharedSpellings(content)];
}

function unusedEntities(content: Content): Problem[] {
  if (content.incomplete) return [];
  const named = namedEntities(content);
  const related = new Set(
    content.entities.flatMap(({ value }) => {
      const others = [...Object.values(value.relations).flat(), ...value.easilyConfused];
      return named.has(value.id) ? others : others.some((id) => named.has(id)) ? [value.id] : [];
    }),
  );
  const wanted = new Set(
    content.facts
      .flatMap(({ value }) => value.facets.flatMap(({ key }) => (key.type === "entities" ? key.entities : [])))
      .flatMap((id) => poolOf(content.entityById.get(id))),
  );
  return content.entities
    .filter(
      ({ value }) => !named.has(value.id) && !related.has(value.id) && !poolOf(value).some((pool) => wanted.has(pool)),
    )
    .map((entity) => {
      const message = `No fact names ${entity.value.id}, and no question can offer it: name it in a fact, or remove it.`;
      return problemAt(entity, ["id"], message, "warning");
    });
}

/** The ids that facts name: in their texts, claims, keys, distractors, qualifiers and voices. */
function namedEntities(content: Content): ReadonlySet<string> {
  const inTexts = allTexts(content).flatMap(({ text }) => LANGS.flatMap((lang) => markedEntities(text[lang])));
  const inClaims = content.facts.flatMap(({ value: { voice, facets, note } }) => [
    voice,
    ...facets.flatMap((facet) => [...entitiesOfFacet(facet).map(([, id]) => id), ...Object.values(facet.qualifiers)]),
    ...(note?.printedAnswer ? idsOf(note.printedAnswer.key) : []),
  ]);
  return new Set([...inTexts, ...inClaims]);
}

function idsOf(key: Key): string[] {
  return key.type === "entities" ? key.entities : [];
}

/** Entities of one pool stand beside each other as options: those of a kind, and of a side or type. */
function poolOf(entity: Entity | undefined): string[] {
  if (!entity) return [];
  switch (entity.kind) {
    case "person":
      return [`person ${entity.side}`];
    case "organization":
    case "place":
      return [`${entity.kind} ${entity.type}`];
    default:
      return [entity.kind];
  }
}

function sharedSpellings(content: Content): Problem[] {
  const owners = new Map<string, Located<Entity>[]>();
  const problems: Problem[] = [];
  for (const entity of content.entities) {
    for (const spelling of new Map(allSpellings(entity.value).map((text) => [fold(text), text]))) {
      const [folded, text] = spelling;
      const key = `${entity.value.kind} ${folded}`;
      const others = owners.get(key) ?? [];
      owners.set(key, [...others, entity]);
      for (const other of others) {
        if (other.value.id === entity.value.id || areConfused(entity.value, other.value)) continue;
        const message =
          `“${text}” is a spelling of ${entity.value.id} and of ${other.value.id} (${other.source.file}:` +
          `${other.source.lineOf(other.path)}): remove it from one, or put each under easilyConfused of the other.`;
        problems.push(problemAt(entity, [], message));
      }
    }
  }
  return problems;
}

function areConfused(a: Entity, b: Entity): boolean {
  return a.easilyConfused.includes(b.id) && b.easilyConfused.includes(a.id);
}
