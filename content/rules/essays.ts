import type { Content } from "../content";
import type { Problem } from "../problem";
import { problemAt } from "../yaml-file";

const LEAST_POINTS = 1;

/** An essay is worth a point at least, rests on facts that are there, and comments on a source where it says so. */
export function essaysRule(content: Content): Problem[] {
  return content.essays.flatMap((essay) => {
    const { id, kind, source, guide } = essay.value;
    const problems: Problem[] = [];
    const report = (path: (string | number)[], message: string) => problems.push(problemAt(essay, path, message));
    const points = guide.reduce((sum, part) => sum + part.points, 0);
    if (points < LEAST_POINTS) {
      report(["guide"], `The guide of essay ${id} adds up to ${points} points: it must be ${LEAST_POINTS} or more.`);
    }
    if (kind === "source-comment" && source === undefined) {
      report(["kind"], `Essay ${id} comments on a source without naming it: add source: <source id>.`);
    }
    if (kind === "essay" && source !== undefined) {
      report(["source"], `Essay ${id} names a source: make it a source-comment, or remove the source.`);
    }
    if (content.incomplete) return problems;
    if (source !== undefined && !content.sources.some(({ value }) => value.id === source)) {
      report(["source"], `Essay ${id} comments on the source "${source}", which is not there: correct the id.`);
    }
    guide.forEach((part, index) =>
      part.facts.forEach((fact, number) => {
        if (content.facts.some(({ value }) => value.id === fact)) return;
        report(
          ["guide", index, "facts", number],
          `The guide of essay ${id} rests on the fact "${fact}", which is not there: correct the id.`,
        );
      }),
    );
    return problems;
  });
}
