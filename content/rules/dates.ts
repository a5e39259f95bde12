import { parseEdtf, parseYears } from "~/domain/facts/edtf";
import type { Key } from "~/domain/facts/fact";
import type { Content } from "../content";
import type { Problem } from "../problem";
import { problemAt, type Located, type Path } from "../yaml-file";

/** Every date is EDTF of the forms that content uses, and one that the calendar has. */
export function datesRule(content: Content): Problem[] {
  const problems: Problem[] = [];
  const needDate = (at: Located<unknown>, path: Path, date: string | undefined) => {
    if (date !== undefined && !parseEdtf(date)) problems.push(problemAt(at, path, badDate(date)));
  };
  const needKeyDate = (at: Located<unknown>, path: Path, key: Key) => {
    if (key.type === "date") needDate(at, [...path, "date"], key.date);
  };
  for (const fact of content.facts) {
    fact.value.facets.forEach((facet, index) => {
      const path = ["facets", index];
      needKeyDate(fact, [...path, "key"], facet.key);
      facet.alsoRight.forEach((key, also) => needKeyDate(fact, [...path, "alsoRight", also], key));
      facet.distractors.forEach(({ date }, number) => needDate(fact, [...path, "distractors", number, "date"], date));
    });
    const printed = fact.value.note?.printedAnswer;
    if (printed?.key.type === "date" && !parseEdtf(printed.key.date)) {
      const message = `The printed answer "${printed.key.date}" is no date that can be typed: leave printedAnswer out.`;
      problems.push(problemAt(fact, ["note", "printedAnswer", "key", "date"], message));
    }
  }
  for (const entity of content.entities) {
    if (entity.value.kind === "event") needDate(entity, ["date"], entity.value.date);
    if (!("years" in entity.value) || entity.value.years === undefined || parseYears(entity.value.years)) continue;
    const message = `The years "${entity.value.years}" are not EDTF: write 1879/1940, 1907/.. or 1919~.`;
    problems.push(problemAt(entity, ["years"], message));
  }
  return problems;
}

function badDate(date: string): string {
  return (
    `"${date}" is no date that the calendar has, or no EDTF: write 1940-08-20, 1936-10, 1978, 1937/1938 for a span, ` +
    `"[1937,1938]" for one or the other, 1919~ for about.`
  );
}
