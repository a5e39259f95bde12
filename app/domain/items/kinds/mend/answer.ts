import type { ChapterIndex } from "../../../facts/chapter-index";
import { parseEdtf } from "../../../facts/edtf";
import type { Fact, Facet } from "../../../facts/fact";
import { allSpellings } from "../../../facts/names";
import type { MendAnswer } from "../../item";

/** What belongs in the place of a changed detail; null for a key that nobody can type. */
export function mendAnswer(index: ChapterIndex, { note }: Fact, facet: Facet): MendAnswer | null {
  const { key, alsoRight } = facet;
  const printed = note?.printedAnswer?.facet === facet.id ? note.printedAnswer.key : null;
  switch (key.type) {
    case "text":
      return null;
    case "date": {
      const span = parseEdtf(key.date);
      return (
        span && {
          type: "date",
          grain: span.precision,
          key: key.date,
          alsoRight: alsoRight.flatMap((other) => (other.type === "date" ? [other.date] : [])),
          printed: printed?.type === "date" ? printed.date : null,
        }
      );
    }
    case "number":
      return {
        type: "number",
        key: key.value,
        alsoRight: alsoRight.flatMap((other) => (other.type === "number" ? [other.value] : [])),
        printed: printed?.type === "number" ? printed.value : null,
        unit: key.unit ?? null,
      };
    case "entities": {
      const [entity, ...rest] = key.entities.map((id) => index.entities.get(id));
      if (!entity || rest.length > 0) return null;
      return {
        type: "name",
        entityKind: entity.kind,
        key: [entity.id],
        accepted: [allSpellings(entity)],
        alsoRight: alsoRight.flatMap((other) => (other.type === "entities" ? [other.entities] : [])),
        printed: printed?.type === "entities" ? (printed.entities[0] ?? null) : null,
      };
    }
  }
}
