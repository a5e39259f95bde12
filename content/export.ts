import type { Chapter } from "~/domain/facts/chapter";
import type { Entity } from "~/domain/facts/entity";
import type { Essay, Facet, Fact, Key, Source } from "~/domain/facts/fact";
import { allSpellings } from "~/domain/facts/names";
import type { Bilingual } from "~/domain/facts/text";
import { renderBoth, sectionOf } from "./content";

/** The chapter as plain records for readers outside the project: names in place of markers; facts, sources, essays, entities. */
export function exportRecords(chapter: Chapter): object[] {
  const entityById = new Map(chapter.entities.map((entity) => [entity.id, entity]));
  const text = (bilingual: Bilingual) => renderBoth({ entityById }, bilingual);
  return [
    ...chapter.facts.map((fact) => factRecord(fact, chapter, text)),
    ...chapter.sources.map((source) => sourceRecord(source, text)),
    ...chapter.essays.map((essay) => essayRecord(essay, text)),
    ...chapter.entities.map(entityRecord),
  ];
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
    ...(facet.event && { event: text(facet.event) }),
    ...(facet.said && { said: text(facet.said) }),
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

function sourceRecord(source: Source, text: Render): object {
  return {
    type: "source",
    ...source,
    text: text(source.text),
    statements: source.statements.map((statement) => ({
      ...statement,
      text: text(statement.text),
      why: text(statement.why),
    })),
  };
}

function essayRecord(essay: Essay, text: Render): object {
  return {
    type: "essay",
    ...essay,
    prompt: text(essay.prompt),
    guide: essay.guide.map((point) => ({ ...point, expected: text(point.expected) })),
  };
}

/** The type of a place or organization is its category here: every record's own type says what it is a record of. */
function entityRecord(entity: Entity): object {
  const category = "type" in entity ? entity.type : undefined;
  return { ...entity, type: "entity", ...(category && { category }), spellings: allSpellings(entity) };
}
