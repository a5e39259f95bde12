import type { Tier } from "~/domain/facts/fact";
import type { Content } from "../content";
import type { Problem } from "../problem";
import { problemAt } from "../yaml-file";

const UNIT_FACTS = { least: 6, most: 22 };
const CORE_PERCENT = { least: 25, most: 30 };
const DETAIL_PERCENT = { most: 30 };

/** Units hold what one studies in one sitting, and the tiers are balanced over the whole chapter. */
export function balanceRule(content: Content): Problem[] {
  return [...unitSizes(content), ...tiers(content)];
}

function unitSizes(content: Content): Problem[] {
  if (content.incomplete) return []; // Facts of the wrong shape are missing from the count.
  return content.units.flatMap((unit) => {
    const { id } = unit.value;
    const count = content.facts.filter((fact) => fact.value.unit === id).length;
    if (count >= UNIT_FACTS.least && count <= UNIT_FACTS.most) return [];
    const remedy = count < UNIT_FACTS.least ? "add facts, or join it to another unit" : "divide it";
    const message = `Unit ${id} has ${count} facts, and a unit has ${UNIT_FACTS.least} to ${UNIT_FACTS.most}: ${remedy}.`;
    return [problemAt(unit, [], message)];
  });
}

function tiers(content: Content): Problem[] {
  const [anywhere] = content.sections;
  if (content.facts.length === 0 || !anywhere) return [];
  const percent = (tier: Tier) =>
    (100 * content.facts.filter((fact) => fact.value.tier === tier).length) / content.facts.length;
  const [core, detail] = [percent("core"), percent("detail")];
  const faults: string[] = [];
  if (core < CORE_PERCENT.least || core > CORE_PERCENT.most) {
    faults.push(
      `${core.toFixed(1)} % of the facts are core, and ${CORE_PERCENT.least}–${CORE_PERCENT.most} % should be`,
    );
  }
  if (detail > DETAIL_PERCENT.most) {
    faults.push(`${detail.toFixed(1)} % of the facts are detail, and at most ${DETAIL_PERCENT.most} % should be`);
  }
  const severity = isComplete(content) ? "error" : "warning";
  return faults.map((fault) => ({
    ...problemAt(anywhere, [], `Over the whole chapter, ${fault}: change the tier of some.`, severity),
    line: 1,
  }));
}

/** The chapter is complete once every paragraph of ordinary text belongs to a unit. */
function isComplete(content: Content): boolean {
  const listed = new Set(content.units.flatMap((unit) => unit.value.paragraphs));
  const texts = [...content.paragraphs.values()].filter(({ value }) => value.kind === "text");
  return texts.length > 0 && texts.every(({ value }) => listed.has(value.number));
}
