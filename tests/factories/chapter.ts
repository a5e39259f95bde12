import { fileURLToPath } from "node:url";
import { compileContent } from "#content/compile";
import { formatProblem } from "#content/problem";
import type { Chapter } from "~/domain/facts/chapter";
import { indexChapter, type ChapterIndex } from "~/domain/facts/chapter-index";
import { EntitySchema, type Entity } from "~/domain/facts/entity";
import { FactSchema, type Fact, type Facet } from "~/domain/facts/fact";

/** The chapter of `content/`, as it stands. Throws with the content's problems where it does not compile. */
export function realChapter(): ChapterIndex {
  const { chapter, problems } = compileContent(fileURLToPath(new URL("../../content", import.meta.url)));
  if (!chapter) {
    const errors = problems.filter(({ severity }) => severity === "error");
    throw new Error(errors.map(formatProblem).join("\n"));
  }
  return indexChapter(chapter);
}

/** A chapter of these facts and entities, without units and paragraphs. */
export function chapterOf(facts: readonly Fact[], entities: readonly Entity[] = []): ChapterIndex {
  const chapter: Chapter = {
    version: "0000000000000000",
    sections: [],
    units: [],
    facts: [...facts],
    sources: [],
    essays: [],
    entities: [...entities],
    mentions: {},
    paragraphs: [],
  };
  return indexChapter(chapter);
}

/** A person unless `kind` says otherwise; `more` overrides any field. */
export function makeEntity(id: string, more: Record<string, unknown> = {}): Entity {
  const person = { country: "Nowhere", side: "other", role: { en: "person", vi: "người" } };
  return EntitySchema.parse({
    kind: "person",
    id,
    names: { en: `Name of ${id}`, vi: `Tên ${id}` },
    gloss: { en: `gloss of ${id}`, vi: `chú giải ${id}` },
    ...(more["kind"] === undefined || more["kind"] === "person" ? person : {}),
    ...(more["kind"] === "publication" ? { type: "document" } : {}),
    ...more,
  });
}

/** A facet of the relation `date-of`, of the year 1937; `more` overrides any field. */
export function makeFacet(id: string, more: Record<string, unknown> = {}): unknown {
  return {
    id,
    relation: "date-of",
    subject: "subject",
    key: { type: "date", date: "1937" },
    level: "remember",
    stem: { en: `What of ${id}?`, vi: `Hỏi gì về ${id}?` },
    ...more,
  };
}

/** A core fact with these facets, each an id or what `makeFacet` gives; `more` overrides any field. */
export function makeFact(id: string, facets: readonly unknown[] = ["date"], more: Record<string, unknown> = {}): Fact {
  return FactSchema.parse({
    id,
    unit: "unit",
    paragraphs: [1],
    tier: "core",
    nature: "event",
    voice: "authors",
    statement: { en: `Statement of ${id}.`, vi: `Phát biểu ${id}.` },
    facets: facets.map((facet) => (typeof facet === "string" ? makeFacet(facet) : facet)),
    ...more,
  });
}

/** The first facet of a fact. */
export function firstFacet(fact: Fact): Facet {
  const [facet] = fact.facets;
  if (!facet) throw new Error(`The fact ${fact.id} has no facets.`);
  return facet;
}
