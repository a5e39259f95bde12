import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { ParagraphSchema, SectionSchema, UnitSchema, type Unit } from "~/domain/facts/chapter";
import { EntitySchema, type Entity } from "~/domain/facts/entity";
import { FactSchema, type Fact } from "~/domain/facts/fact";
import { readCheckRows } from "./check-rows";
import type { Content } from "./content";
import { readFingerprint, RUNS_FILE } from "./fingerprint";
import { compareText, type Problem } from "./problem";
import { ChapterFileSchema, ENTITY_FILES, ParagraphsFileSchema, PassageSchema, SectionFileSchema } from "./schema";
import { readShape } from "./shape";
import { readYaml, type Located, type YamlFile } from "./yaml-file";

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

  const units: Located<Unit>[] = [];
  const facts: Located<Fact>[] = [];
  for (const name of yamlFilesIn(path.join(folder, "sections"))) {
    const yaml = open(path.join("sections", name), SectionFileSchema);
    if (!yaml) continue;
    const section = fieldOf(yaml.data, "section");
    if (typeof section === "string" && `${section}.yaml` !== name) {
      const message = `The section is "${section}", but the file is ${name}: give both the same name.`;
      problems.push({ file: yaml.file, line: yaml.lineOf(["section"]), message, severity: "error" });
    }
    units.push(...soundEntries(yaml, "units", UnitSchema, { section }));
    facts.push(...soundEntries(yaml, "facts", FactSchema));
  }

  const entities: Located<Entity>[] = [];
  for (const name of yamlFilesIn(folder)) {
    if (name === "chapter.yaml" || name === "paragraphs.yaml") continue;
    const known = Object.entries(ENTITY_FILES).find(([file]) => file === name)?.[1];
    if (!known) {
      const message = `No such file belongs here: the catalogue has ${Object.keys(ENTITY_FILES).join(", ")}.`;
      problems.push({ file: path.join(folder, name), line: 1, message, severity: "error" });
      continue;
    }
    const yaml = open(name, z.strictObject({ entities: z.array(known.schema) }));
    if (yaml) entities.push(...soundEntries(yaml, "entities", EntitySchema, { kind: known.kind }));
  }

  const checks = readCheckRows(path.join(folder, "checks"));
  const incomplete = problems.some((problem) => problem.severity === "error");
  return {
    problems: [...problems, ...checks.problems],
    content: {
      sections: chapter ? soundEntries(chapter, "sections", SectionSchema) : [],
      passages: chapter ? soundEntries(chapter, "passages", PassageSchema) : [],
      paragraphs: firstBy(
        paragraphs ? soundEntries(paragraphs, "paragraphs", ParagraphSchema) : [],
        ({ value }) => value.number,
      ),
      units,
      facts,
      entities,
      entityById: new Map([...firstBy(entities, ({ value }) => value.id)].map(([id, { value }]) => [id, value])),
      unitById: firstBy(units, ({ value }) => value.id),
      chapterRuns: readRuns(path.join(folder, RUNS_FILE)),
      checkRows: checks.rows,
      incomplete,
    },
  };
}

/** The entries of a list that have the right shape, `extra` fields added; the others have been reported already. */
function soundEntries<T>(source: YamlFile, field: string, schema: z.ZodType<T>, extra: object = {}): Located<T>[] {
  const list: unknown = fieldOf(source.data, field);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    if (typeof entry !== "object" || entry === null) return [];
    const parsed = schema.safeParse({ ...entry, ...extra });
    return parsed.success ? [{ value: parsed.data, source, path: [field, index] }] : [];
  });
}

function fieldOf(data: unknown, field: string): unknown {
  return typeof data === "object" && data !== null ? (data as Record<string, unknown>)[field] : undefined;
}

function yamlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") || name.endsWith(".yml"))
    .sort(compareText);
}

function firstBy<K, T>(items: readonly T[], key: (item: T) => K): Map<K, T> {
  const map = new Map<K, T>();
  for (const item of items) if (!map.has(key(item))) map.set(key(item), item);
  return map;
}

function readRuns(file: string): ReadonlySet<number> | null {
  return existsSync(file) ? readFingerprint(readFileSync(file)) : null;
}
