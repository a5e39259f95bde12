import { ENTITY_KINDS } from "~/domain/facts/entity";
import type { Chapter, Section, Unit } from "~/domain/facts/chapter";
import { checkContent } from "./check";
import type { Content } from "./content";
import { compareText, sortProblems, type Problem } from "./problem";
import { readContent } from "./read";
import { chapterVersion } from "./version";
import type { Located } from "./yaml-file";

/**
 * Reads and checks a content folder. All problems are reported together; the chapter is null while there is an error
 * among them. Equal files give an equal chapter, version included, on every machine.
 */
export function compileContent(folder: string): { chapter: Chapter | null; problems: Problem[] } {
  const { content, problems: faults } = readContent(folder);
  const problems = sortProblems([...faults, ...checkContent(content)]);
  const failed = problems.some((problem) => problem.severity === "error");
  return { chapter: failed ? null : chapterOf(content), problems };
}

function chapterOf(content: Content): Chapter {
  const sections = content.sections.map(valueOf);
  const units = content.units.map(valueOf).sort((a, b) => startOf(a, sections) - startOf(b, sections));
  const orderOfUnit = new Map(units.map((unit, index) => [unit.id, index]));
  const byUnit = (a: { unit: string }, b: { unit: string }) =>
    (orderOfUnit.get(a.unit) ?? 0) - (orderOfUnit.get(b.unit) ?? 0);
  const chapter = {
    sections,
    units,
    facts: content.facts.map(valueOf).sort(byUnit),
    sources: content.sources.map(valueOf).sort(byUnit),
    essays: content.essays.map(valueOf).sort(byUnit),
    entities: content.entities
      .map(valueOf)
      .sort((a, b) => ENTITY_KINDS.indexOf(a.kind) - ENTITY_KINDS.indexOf(b.kind) || compareText(a.id, b.id)),
    mentions: content.mentions?.value ?? {},
    paragraphs: [...content.paragraphs.values()].map(valueOf).sort((a, b) => a.number - b.number),
  };
  return { version: chapterVersion(chapter), ...chapter };
}

/** Where a unit begins in the chapter: its first paragraph in its own section. */
function startOf({ section, paragraphs }: Unit, sections: readonly Section[]): number {
  const home = sections.find(({ id }) => id === section)?.paragraphs;
  return Math.min(...paragraphs.filter((number) => home && home.first <= number && number <= home.last));
}

function valueOf<T>({ value }: Located<T>): T {
  return value;
}
