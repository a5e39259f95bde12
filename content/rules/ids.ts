import type { Content } from "../content";
import { problemAt, type Located } from "../yaml-file";
import type { Problem } from "../problem";

/** Voices that are no entities. */
export const RESERVED_VOICES: readonly string[] = ["authors", "translators"];

/** Ids are unique: of sections, units, facts, entities of any kind, and of the facets within a fact. */
export function idsRule(content: Content): Problem[] {
  return [
    ...repeated(content.sections, "section"),
    ...repeated(content.units, "unit"),
    ...repeated(content.facts, "fact"),
    ...repeated(content.entities, "entity"),
    ...content.facts.flatMap((fact) => {
      const seen = new Set<string>();
      return fact.value.facets.flatMap(({ id }, index) => {
        const isNew = !seen.has(id);
        seen.add(id);
        return isNew
          ? []
          : [
              problemAt(
                fact,
                ["facets", index, "id"],
                `Fact ${fact.value.id} has two facets "${id}": give one another id.`,
              ),
            ];
      });
    }),
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
