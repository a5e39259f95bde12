import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { ChapterSchema, ParagraphSchema, SectionSchema } from "~/domain/facts/chapter";
import { readCheckRows } from "./check-rows";
import type { Content } from "./content";
import { soundEntries, soundEntry } from "./entries";
import { readFingerprint, RUNS_FILE } from "./fingerprint";
import type { Problem } from "./problem";
import { readCatalogue } from "./read-catalogue";
import { readUnits } from "./read-units";
import { ChapterFileSchema, MentionsFileSchema, ParagraphsFileSchema, PassageSchema } from "./schema";
import { readShape } from "./shape";
import { readYaml, type YamlFile } from "./yaml-file";

/** Reads a content folder whole. Every fault of syntax and shape is reported, and what is sound is kept for the rules. */
export function readContent(folder: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const open = (name: string, schema: z.ZodType): YamlFile | null => {
    const file = path.join(folder, name);
    const { yaml, problems: faults } = readYaml(file);
    problems.push(...faults);
    if (yaml) problems.push(...readShape(yaml, schema).problems);
    return yaml;
  };
  const required = (name: string, schema: z.ZodType, remedy: string): YamlFile | null => {
    const file = path.join(folder, name);
    if (existsSync(file)) return open(name, schema);
    problems.push({ file, line: 1, message: `This file is missing: ${remedy}`, severity: "error" });
    return null;
  };

  const chapter = required("chapter.yaml", ChapterFileSchema, "write the printed headings of the chapter in it.");
  const paragraphs = required(
    "paragraphs.yaml",
    ParagraphsFileSchema,
    "make it with `npm run content -- paragraphs --chapter FILE`.",
  );

  const mentions = required(
    "mentions.yaml",
    MentionsFileSchema,
    "make it with `npm run content -- mentions --chapter FILE`.",
  );

  const sections = chapter ? soundEntries(chapter, "sections", SectionSchema) : [];
  const { problems: unitProblems, ...unitParts } = readUnits(
    path.join(folder, "sections"),
    sections.map(({ value }) => value.id),
  );
  problems.push(...unitProblems);

  const { entities, problems: catalogueProblems } = readCatalogue(folder);
  problems.push(...catalogueProblems);

  const checks = readCheckRows(path.join(folder, "checks"));
  const incomplete = problems.some((problem) => problem.severity === "error");
  return {
    problems: [...problems, ...checks.problems],
    content: {
      sections,
      passages: chapter ? soundEntries(chapter, "passages", PassageSchema) : [],
      paragraphs: firstBy(
        paragraphs ? soundEntries(paragraphs, "paragraphs", ParagraphSchema) : [],
        ({ value }) => value.number,
      ),
      ...unitParts,
      entities,
      entityById: new Map([...firstBy(entities, ({ value }) => value.id)].map(([id, { value }]) => [id, value])),
      unitById: firstBy(unitParts.units, ({ value }) => value.id),
      mentions: mentions ? (soundEntry(mentions, "mentions", ChapterSchema.shape.mentions)[0] ?? null) : null,
      chapterRuns: readRuns(path.join(folder, RUNS_FILE)),
      checkRows: checks.rows,
      incomplete,
    },
  };
}

function firstBy<K, T>(items: readonly T[], key: (item: T) => K): Map<K, T> {
  const map = new Map<K, T>();
  for (const item of items) if (!map.has(key(item))) map.set(key(item), item);
  return map;
}

function readRuns(file: string): ReadonlySet<number> | null {
  return existsSync(file) ? readFingerprint(readFileSync(file)) : null;
}
