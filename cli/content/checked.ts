import path from "node:path";
import type { Chapter } from "~/domain/facts/chapter";
import type { Fact } from "~/domain/facts/fact";
import { appendCheckRows, factHash } from "#content/check-rows";
import type { CheckRow } from "#content/schema";
import { compileOrReport } from "./compiled";
import { textOption, UsageError, type Command, type CommandInput } from "./command";

export const checked: Command = {
  usage: "checked --by NAME --fact ID… | --all  --verdict ok|mend [--found TEXT]",
  summary: "notes that a second reader has held facts against their paragraphs, and what was found",
  options: {
    by: { type: "string" },
    fact: { type: "string", multiple: true },
    all: { type: "boolean" },
    verdict: { type: "string" },
    found: { type: "string" },
  },
  positionals: true,
  run: (input) => {
    const by = textOption(input.values, "by")?.trim();
    if (!by) throw new UsageError("Say who has read: --by NAME.");
    const verdict = textOption(input.values, "verdict");
    if (verdict !== "ok" && verdict !== "mend")
      throw new UsageError("Give the verdict: --verdict ok, or --verdict mend.");
    const found = textOption(input.values, "found")?.trim() ?? "";
    if (verdict === "mend" && found === "") throw new UsageError("Say what is to be mended: --found TEXT.");
    const ids = factIds(input);
    const chapter = compileOrReport(input);
    if (!chapter) return 1;
    for (const [section, facts] of factsBySection(chosenFacts(chapter, ids), chapter)) {
      const rows = facts.map((fact): CheckRow => ({
        fact: fact.id,
        hash: factHash(fact),
        by,
        on: input.today,
        verdict,
        found,
      }));
      appendCheckRows(path.join(input.folder, "checks"), section, rows);
      input.print(`checks/${section}.jsonl: ${rows.length} row${rows.length === 1 ? "" : "s"} added.`);
    }
    return 0;
  },
};

/** The facts that were named, or null for all. Ids may follow --fact one after the other. */
function factIds({ values, positionals }: CommandInput): string[] | null {
  const named = [...(Array.isArray(values["fact"]) ? values["fact"].map(String) : []), ...positionals];
  if (values["all"] === true && named.length > 0) throw new UsageError("Give either --all or the facts, not both.");
  if (values["all"] === true) return null;
  if (named.length === 0) throw new UsageError("Say which facts were read: --fact ID…, or --all.");
  return [...new Set(named)];
}

function chosenFacts(chapter: Chapter, ids: readonly string[] | null): Fact[] {
  if (ids === null) return chapter.facts;
  const unknown = ids.filter((id) => !chapter.facts.some((fact) => fact.id === id));
  if (unknown.length > 0)
    throw new UsageError(`There is no fact ${unknown.map((id) => `"${id}"`).join(", ")}: correct the id.`);
  return chapter.facts.filter((fact) => ids.includes(fact.id));
}

function factsBySection(facts: readonly Fact[], chapter: Chapter): Map<string, Fact[]> {
  const sectionOfUnit = new Map(chapter.units.map((unit) => [unit.id, unit.section]));
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const section = sectionOfUnit.get(fact.unit) ?? "";
    groups.set(section, [...(groups.get(section) ?? []), fact]);
  }
  return groups;
}
