import type { Chapter } from "~/domain/facts/chapter";
import type { Entity } from "~/domain/facts/entity";
import type { Facet, Fact, Key } from "~/domain/facts/fact";
import { allSpellings } from "~/domain/facts/names";
import type { Bilingual } from "~/domain/facts/text";
import { renderBoth, sectionOf } from "./content";

/** The chapter as plain records for readers outside the project: names in place of markers, facts first, then entities. */
export function exportRecords(chapter: Chapter): object[] {
  const entityById = new Map(chapter.entities.map((entity) => [entity.id, entity]));
  const text = (bilingual: Bilingual) => renderBoth({ entityById }, bilingual);
  return [...chapter.facts.map((fact) => factRecord(fact, chapter, text)), ...chapter.entities.map(entityRecord)];
}

type Render = (text: Bilingual) => Bilingual;

function factRecord(fact: Fact, chapter: Chapter, text: Render): object {
  const { note } = fact;
  return {
    type: "fact",
    id: fact.id,
    section: sectionOf(fact, chapter.sections),
    unit: fact.unit,
    paragraphs: fact.paragraphs,
    tier: fact.tier,
    nature: fact.nature,
    voice: fact.voice,
    tags: fact.tags,
    statement: text(fact.statement),
    facets: fact.facets.map((facet) => facetRecord(facet, text)),
    note: note && {
      ...note,
      text: text(note.text),
      ...(note.printedAnswer && {
        printedAnswer: { ...note.printedAnswer, key: keyRecord(note.printedAnswer.key, text) },
      }),
    },
  };
}

function facetRecord(facet: Facet, text: Render): object {
  return {
    ...facet,
    key: keyRecord(facet.key, text),
    alsoRight: facet.alsoRight.map((key) => keyRecord(key, text)),
    stem: text(facet.stem),
    distractors: facet.distractors.map((distractor) => ({
      ...distractor,
      ...(distractor.text && { text: text(distractor.text) }),
      why: text(distractor.why),
    })),
  };
}

function keyRecord(key: Key, text: Render): object {
  return key.type === "text" ? { ...key, text: text(key.text) } : key;
}

function entityRecord(entity: Entity): object {
  const { id, kind, names, ...rest } = entity;
  return { type: "entity", id, kind, names, ...rest, spellings: allSpellings(entity) };
}
