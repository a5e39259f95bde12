import type { Content } from "../content";
import { problemAt, type Located } from "../yaml-file";
import type { Problem } from "../problem";

/** Voices that are no entities. */
export const RESERVED_VOICES: readonly string[] = ["authors", "translators"];

/** Ids are unique: of each kind of part, of entities of any kind, and of the facets of a fact and statements of a source. */
export function idsRule(content: Content): Problem[] {
  return [
    ...repeated(content.sections, "section"),
    ...repeated(content.units, "unit"),
    ...repeated(content.facts, "fact"),
    ...repeated(content.sources, "source"),
    ...repeated(content.essays, "essay"),
    ...repeated(content.entities, "entity"),
    ...content.facts.flatMap((fact) => repeatedWithin(fact, "facets", fact.value.facets, "Fact")),
    ...content.sources.flatMap((source) => repeatedWithin(source, "statements", source.value.statements, "Source")),
    ...content.entities
      .filter(({ value }) => RESERVED_VOICES.includes(value.id))
      .map((entity) =>
        problemAt(entity, ["id"], `"${entity.value.id}" is the name of a voice: give the entity another id.`),
      ),
  ];
}

function repeated(items: readonly Located<{ id: string }>[], what: string): Problem[] {
  const first = new Map<string, Located<{ id: string }>>();
  return items.flatMap((item) => {
    const other = first.get(item.value.id);
    if (!other) {
      first.set(item.value.id, item);
      return [];
    }
    const place = `${other.source.file}:${other.source.lineOf(other.path)}`;
    return [
      problemAt(item, ["id"], `The ${what} id "${item.value.id}" is taken at ${place}: give one of them another id.`),
    ];
  });
}

function repeatedWithin(
  owner: Located<{ id: string }>,
  field: string,
  parts: readonly { id: string }[],
  what: string,
): Problem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    const message = `${what} ${owner.value.id} has two ${field} "${id}": give one another id.`;
    return isNew ? [] : [problemAt(owner, [field, index, "id"], message)];
  });
}
