import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { UnitSchema, type Unit } from "~/domain/facts/chapter";
import { EssaySchema, FactSchema, SourceSchema, type Essay, type Fact, type Source } from "~/domain/facts/fact";
import { IdSchema } from "~/domain/facts/text";
import { soundEntries, soundEntry } from "./entries";
import { compareText, type Problem } from "./problem";
import { UnitFileSchema } from "./schema";
import { readShape } from "./shape";
import { readYaml, type Located } from "./yaml-file";

/** What the files of the units hold. */
export type UnitParts = {
  units: Located<Unit>[];
  facts: Located<Fact>[];
  sources: Located<Source>[];
  essays: Located<Essay>[];
};

/**
 * Reads sections/<section>/<unit>.yaml, in order of name. Whatever else stands there is reported, so that no file is
 * left out unseen. `sections` are the ids that a folder may have.
 */
export function readUnits(folder: string, sections: readonly string[]): UnitParts & { problems: Problem[] } {
  const parts: UnitParts = { units: [], facts: [], sources: [], essays: [] };
  const problems: Problem[] = [];
  const misplaced = (file: string, message: string) => problems.push({ file, line: 1, message, severity: "error" });
  for (const section of entriesOf(folder)) {
    const place = path.join(folder, section.name);
    if (!section.isDirectory()) {
      misplaced(place, `A unit lies in the folder of its section: move it to sections/<section>/${section.name}.`);
      continue;
    }
    if (!sections.includes(section.name)) {
      misplaced(place, `chapter.yaml has no section "${section.name}": give the folder the id of a section.`);
    }
    for (const unit of entriesOf(place)) {
      const file = path.join(place, unit.name);
      const id = path.basename(unit.name, ".yaml");
      if (!unit.isFile() || id === unit.name || !IdSchema.safeParse(id).success) {
        misplaced(
          file,
          `A section's folder holds nothing but its units, one file each, <unit>.yaml, the name in lower-case ASCII words joined by hyphens: rename or move ${unit.name}.`,
        );
        continue;
      }
      problems.push(...readUnit(file, section.name, id, parts));
    }
  }
  return { ...parts, problems };
}

function readUnit(file: string, section: string, unit: string, parts: UnitParts): Problem[] {
  const { yaml, problems } = readYaml(file);
  if (!yaml) return problems;
  parts.units.push(...soundEntry(yaml, "unit", UnitSchema, { id: unit, section }));
  parts.facts.push(...soundEntries(yaml, "facts", FactSchema, { unit }));
  parts.sources.push(...soundEntries(yaml, "sources", SourceSchema, { unit }));
  parts.essays.push(...soundEntries(yaml, "essays", EssaySchema, { unit }));
  return [...problems, ...readShape(yaml, UnitFileSchema).problems];
}

/** Names that begin with a dot are the system's. */
function entriesOf(folder: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => compareText(a.name, b.name));
}
