import type { Chapter, Paragraph, Section, Unit } from "./chapter";
import type { Entity } from "./entity";
import type { Fact, Facet } from "./fact";
import { renderMarkers } from "./markers";
import { displayName } from "./names";
import { LANGS, type Bilingual, type Lang } from "./text";

/** The chapter with everything findable by id. */
export interface ChapterIndex {
  readonly chapter: Chapter;
  readonly sections: ReadonlyMap<string, Section>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly factsByUnit: ReadonlyMap<string, readonly Fact[]>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly paragraphs: ReadonlyMap<number, Paragraph>;
}

const byId = <T extends { id: string }>(values: readonly T[]) => new Map(values.map((value) => [value.id, value]));

export function indexChapter(chapter: Chapter): ChapterIndex {
  return {
    chapter,
    sections: byId(chapter.sections),
    units: byId(chapter.units),
    facts: byId(chapter.facts),
    factsByUnit: new Map(chapter.units.map((unit) => [unit.id, chapter.facts.filter((fact) => fact.unit === unit.id)])),
    entities: byId(chapter.entities),
    paragraphs: new Map(chapter.paragraphs.map((paragraph) => [paragraph.number, paragraph])),
  };
}

/** A text with its markers replaced by names. An unknown entity shows its id: the content check refuses it earlier. */
export function withNames(index: ChapterIndex, text: string, lang: Lang): string {
  return renderMarkers(text, (id, form) => {
    const entity = index.entities.get(id);
    return entity ? displayName(entity, lang, form) : id;
  });
}

/** `withNames` in both languages. */
export function withNamesInBoth(index: ChapterIndex, text: Bilingual): Bilingual {
  const [vi, en] = LANGS.map((lang) => withNames(index, text[lang], lang)) as [string, string];
  return { vi, en };
}

export function findFacet(index: ChapterIndex, factId: string, facetId: string): { fact: Fact; facet: Facet } | null {
  const fact = index.facts.get(factId);
  const facet = fact?.facets.find((candidate) => candidate.id === facetId);
  return fact && facet ? { fact, facet } : null;
}
