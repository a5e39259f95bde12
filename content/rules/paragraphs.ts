import type { Content } from "../content";
import type { Problem } from "../problem";
import { problemAt, type Located, type Path } from "../yaml-file";

/** Cited paragraphs exist and lie in the unit; a unit has paragraphs of its section. */
export function paragraphsRule(content: Content): Problem[] {
  if (content.paragraphs.size === 0) return []; // The missing file has been reported.
  return [
    ...content.units.flatMap((unit) => {
      const { id, section, paragraphs } = unit.value;
      const problems = missing(content, unit, paragraphs, ["paragraphs"]);
      if (!paragraphs.some((number) => content.paragraphs.get(number)?.value.section === section)) {
        const message = `Unit ${id} has no paragraph of section ${section}: move it to the folder of the section it is about.`;
        problems.push(problemAt(unit, ["paragraphs"], message));
      }
      return problems;
    }),
    ...content.facts.flatMap((fact) => outside(content, fact, `Fact ${fact.value.id}`)),
    ...content.sources.flatMap((source) => outside(content, source, `Source ${source.value.id}`)),
    ...content.essays.flatMap((essay) => outside(content, essay, `Essay ${essay.value.id}`)),
  ];
}

function outside(
  content: Content,
  at: Located<{ unit: string; paragraphs: readonly number[] }>,
  label: string,
): Problem[] {
  const { paragraphs } = at.value;
  const unit = content.unitById.get(at.value.unit)?.value;
  const problems = missing(content, at, paragraphs, ["paragraphs"]);
  paragraphs.forEach((number, index) => {
    if (!unit || unit.paragraphs.includes(number) || !content.paragraphs.has(number)) return;
    const message = `${label} cites ¶${number}, which unit ${unit.id} does not list: correct the number, or add it to the unit.`;
    problems.push(problemAt(at, ["paragraphs", index], message));
  });
  return problems;
}

function missing(content: Content, at: Located<unknown>, numbers: readonly number[], path: Path): Problem[] {
  return numbers.flatMap((number, index) => {
    if (numbers.indexOf(number) < index)
      return [problemAt(at, [...path, index], `¶${number} is listed twice: remove one.`)];
    if (content.paragraphs.has(number)) return [];
    return [problemAt(at, [...path, index], `The chapter has no ¶${number} with a text: correct the number.`)];
  });
}
