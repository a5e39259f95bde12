import type { Chapter } from "~/domain/facts/chapter";
import { ENTITY_KINDS } from "~/domain/facts/entity";
import { NoteSchema, TierSchema } from "~/domain/facts/fact";
import { sectionOf } from "#content/content";

const COLUMNS = [
  "section",
  "units",
  "facts",
  ...TierSchema.options,
  "facets",
  "notes",
  "sources",
  "essays",
  "¶ without",
];

/** What the chapter holds, section by section, and how many paragraphs of its text no fact cites: a table, as lines. */
export function summarize(chapter: Chapter): string[] {
  const rows = chapter.sections.map(({ id }) => [id, ...countsOf(chapter, id)] as const);
  const totals = COLUMNS.slice(1).map((_, column) => rows.reduce((sum, row) => sum + Number(row[column + 1]), 0));
  const notes = chapter.facts.flatMap(({ note }) => (note ? [note.kind] : []));
  const kinds = chapter.entities.map(({ kind }) => kind);
  return [
    ...alignColumns([COLUMNS, ...rows, ["all", ...totals]]),
    `notes: ${tally(NoteSchema.shape.kind.options, notes)}`,
    `entities: ${tally(ENTITY_KINDS, kinds)}`,
  ];
}

/** The numbers of a section. A fact is counted where its first paragraph stands, as in the export. */
function countsOf(chapter: Chapter, section: string): number[] {
  const units = chapter.units.filter((unit) => unit.section === section);
  const facts = chapter.facts.filter((fact) => sectionOf(fact, chapter.sections) === section);
  const ofUnits = (parts: readonly { unit: string }[]) =>
    parts.filter((part) => units.some(({ id }) => id === part.unit)).length;
  const cited = new Set(chapter.facts.flatMap(({ paragraphs }) => paragraphs));
  return [
    units.length,
    facts.length,
    ...TierSchema.options.map((tier) => facts.filter((fact) => fact.tier === tier).length),
    facts.reduce((sum, { facets }) => sum + facets.length, 0),
    facts.filter(({ note }) => note !== null).length,
    ofUnits(chapter.sources),
    ofUnits(chapter.essays),
    chapter.paragraphs.filter(
      (paragraph) => paragraph.section === section && paragraph.kind === "text" && !cited.has(paragraph.number),
    ).length,
  ];
}

function alignColumns(table: readonly (readonly (string | number)[])[]): string[] {
  const widths = COLUMNS.map((_, column) => Math.max(...table.map((row) => String(row[column]).length)));
  return table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}

function tally(kinds: readonly string[], found: readonly string[]): string {
  return kinds.map((kind) => `${found.filter((other) => other === kind).length} ${kind}`).join(", ");
}
