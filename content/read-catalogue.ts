import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { EntitySchema, type Entity } from "~/domain/facts/entity";
import { soundEntries } from "./entries";
import { compareText, type Problem } from "./problem";
import { ENTITY_FILES } from "./schema";
import { readShape } from "./shape";
import { readYaml, type Located } from "./yaml-file";

/** The files of the content folder that are no catalogue. */
const OTHER_FILES: readonly string[] = ["chapter.yaml", "paragraphs.yaml", "mentions.yaml"];

/** Reads the entities of people.yaml, places.yaml and so on, in order of file; a file of any other name is reported. */
export function readCatalogue(folder: string): { entities: Located<Entity>[]; problems: Problem[] } {
  const entities: Located<Entity>[] = [];
  const problems: Problem[] = [];
  for (const name of yamlFilesIn(folder)) {
    if (OTHER_FILES.includes(name)) continue;
    const file = path.join(folder, name);
    const known = Object.entries(ENTITY_FILES).find(([entityFile]) => entityFile === name)?.[1];
    if (!known) {
      const message = `No such file belongs here: the catalogue has ${Object.keys(ENTITY_FILES).join(", ")}.`;
      problems.push({ file, line: 1, message, severity: "error" });
      continue;
    }
    const { yaml, problems: faults } = readYaml(file);
    problems.push(...faults);
    if (!yaml) continue;
    problems.push(...readShape(yaml, z.strictObject({ entities: z.array(known.schema) })).problems);
    entities.push(...soundEntries(yaml, "entities", EntitySchema, { kind: known.kind }));
  }
  return { entities, problems };
}

function yamlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") || name.endsWith(".yml"))
    .sort(compareText);
}
