import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import type { Entity } from "../../../facts/entity";
import type { Fact, Facet } from "../../../facts/fact";
import { allSpellings } from "../../../facts/names";
import type { Bilingual } from "../../../facts/text";
import { withId } from "../../identity";
import type { TypedNameItem } from "../../item";
import { gapOf } from "./gap";

/**
 * Questions answered by typing a name: one that asks by the stem, and one that shows the statement with a gap where it
 * can. A key of several entities asks for all of them, by the stem alone. None for events, which have no proper names.
 */
export function generateTypedName(index: ChapterIndex, fact: Fact, facet: Facet): TypedNameItem[] {
  if (facet.key.type !== "entities") return [];
  const entities = facet.key.entities.map((id) => index.entities.get(id)).filter((entity) => entity !== undefined);
  const [first] = entities;
  const isAskable = entities.length === facet.key.entities.length && entities.every(({ kind }) => kind === first?.kind);
  if (!first || !isAskable || first.kind === "event") return [];
  const gap = entities.length === 1 ? gapOf(index, fact, first) : null;
  return [null, gap]
    .filter((one, at) => at === 0 || one !== null)
    .map((one) => itemOf(index, fact, facet, entities, one));
}

function itemOf(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  entities: readonly Entity[],
  gap: Bilingual | null,
): TypedNameItem {
  const printed = fact.note?.printedAnswer;
  return withId<TypedNameItem>({
    kind: "typed-name",
    factId: fact.id,
    facetId: facet.id,
    paragraphs: fact.paragraphs,
    level: facet.level,
    stem: withNamesInBoth(index, facet.stem),
    entityKind: entities[0]?.kind ?? "term",
    key: entities.map(({ id }) => id),
    accepted: entities.map(allSpellings),
    alsoRight: facet.alsoRight.flatMap((key) => (key.type === "entities" ? [key.entities] : [])),
    printed: printed?.facet === facet.id && printed.key.type === "entities" ? (printed.key.entities[0] ?? null) : null,
    gap,
  });
}
