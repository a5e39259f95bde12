import type { Facet, Key } from "~/domain/facts/fact";
import { markedEntities } from "~/domain/facts/markers";
import type { Content } from "../content";
import type { Problem } from "../problem";
import { allTexts } from "../texts";
import { problemAt, type Path } from "../yaml-file";
import { RESERVED_VOICES } from "./ids";

/** Every entity, voice and facet that is named is there. */
export function referencesRule(content: Content): Problem[] {
  // A file that could not be read whole has been reported; what it holds would be missed here once for every mention.
  if (content.incomplete) return [];
  return [...factReferences(content), ...entityReferences(content), ...markerReferences(content)];
}

function factReferences(content: Content): Problem[] {
  return content.facts.flatMap((fact) => {
    const { id, voice, facets, note } = fact.value;
    const problems: Problem[] = [];
    const needEntity = (named: string, path: Path) => {
      if (!content.entityById.has(named)) problems.push(problemAt(fact, path, unknownEntity(named)));
    };
    if (!RESERVED_VOICES.includes(voice) && !content.entityById.has(voice)) {
      const message = `There is no voice "${voice}": it is authors, translators, or the id of an entity.`;
      problems.push(problemAt(fact, ["voice"], message));
    }
    facets.forEach((facet, index) => {
      for (const [path, named] of entitiesOfFacet(facet)) needEntity(named, ["facets", index, ...path]);
    });
    if (note?.printedAnswer) {
      const { facet, key } = note.printedAnswer;
      const asked = facets.find((candidate) => candidate.id === facet);
      const at: Path = ["note", "printedAnswer"];
      if (!asked) {
        problems.push(
          problemAt(fact, [...at, "facet"], `Fact ${id} has no facet "${facet}": correct the id in printedAnswer.`),
        );
      } else if (asked.key.type !== key.type) {
        const message = `The printed answer is a ${key.type}, but the key of facet ${facet} is a ${asked.key.type}: make them alike.`;
        problems.push(problemAt(fact, [...at, "key", "type"], message));
      }
      for (const [path, named] of entitiesOfKey(key)) needEntity(named, [...at, "key", ...path]);
    }
    return problems;
  });
}

function entityReferences(content: Content): Problem[] {
  return content.entities.flatMap((entity) => {
    const { id, kind, relations, easilyConfused } = entity.value;
    const problems = Object.entries(relations).flatMap(([relation, ids]) =>
      ids.flatMap((named, index) => {
        const path = ["relations", relation, index];
        if (named === id) return [problemAt(entity, path, `${id} stands in ${relation} to itself: remove it.`)];
        return content.entityById.has(named) ? [] : [problemAt(entity, path, unknownEntity(named))];
      }),
    );
    easilyConfused.forEach((named, index) => {
      const other = content.entityById.get(named);
      const path = ["easilyConfused", index];
      if (!other) problems.push(problemAt(entity, path, unknownEntity(named)));
      else if (other.kind !== kind) {
        const message = `${named} is a ${other.kind} and ${id} a ${kind}: only entities of one kind are offered beside each other, so remove it.`;
        problems.push(problemAt(entity, path, message));
      }
    });
    return problems;
  });
}

function markerReferences(content: Content): Problem[] {
  return allTexts(content).flatMap(({ text, label, at, path }) =>
    (["en", "vi"] as const).flatMap((lang) =>
      markedEntities(text[lang])
        .filter((id) => !content.entityById.has(id))
        .map((id) => problemAt(at, [...path, lang], `${label} names {${id}}. ${unknownEntity(id)}`)),
    ),
  );
}

/** Each entity that a facet names outside its texts, with its place. */
export function entitiesOfFacet(facet: Facet): [Path, string][] {
  const found: [Path, string][] = [[["subject"], facet.subject]];
  const inside = (path: Path, pairs: [Path, string][]) =>
    found.push(...pairs.map(([p, id]) => [[...path, ...p], id] as [Path, string]));
  inside(["key"], entitiesOfKey(facet.key));
  facet.alsoRight.forEach((key, index) => inside(["alsoRight", index], entitiesOfKey(key)));
  facet.distractors.forEach(({ entity }, index) => {
    if (entity) found.push([["distractors", index, "entity"], entity]);
  });
  return found;
}

function entitiesOfKey(key: Key): [Path, string][] {
  return key.type === "entities" ? key.entities.map((id, index) => [["entities", index], id]) : [];
}

function unknownEntity(id: string): string {
  return `There is no entity "${id}": add it to the file of its kind, or correct the id.`;
}
