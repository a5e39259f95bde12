import type { Content } from "../content";
import { kindOf } from "../paragraphs";
import { problemAt } from "../yaml-file";
import type { Problem } from "../problem";

const REMEDY = "make paragraphs.yaml anew with `npm run content -- paragraphs --chapter FILE`.";

/** The sections cover the chapter without gap or overlap, and paragraphs.yaml agrees with chapter.yaml. */
export function chapterRule(content: Content): Problem[] {
  const problems: Problem[] = [];
  let next = 1;
  for (const section of content.sections) {
    const { first, last } = section.value.paragraphs;
    if (first !== next) {
      const message = `Section ${section.value.id} begins at ¶${first}, but the one before it ends at ¶${next - 1}: close the gap.`;
      problems.push(problemAt(section, ["paragraphs"], message));
    }
    if (last < first) {
      problems.push(
        problemAt(
          section,
          ["paragraphs"],
          `Section ${section.value.id} ends before it begins: exchange first and last.`,
        ),
      );
    }
    next = last + 1;
  }
  for (const passage of content.passages) {
    const { first, last, kind } = passage.value;
    if (last < first || last >= next) {
      problems.push(
        problemAt(passage, [], `The ${kind} ¶${first}–${last} does not lie in the chapter: correct its numbers.`),
      );
    }
  }
  const sections = content.sections.map(({ value }) => value);
  const passages = content.passages.map(({ value }) => value);
  for (const paragraph of content.paragraphs.values()) {
    const { number, section, kind } = paragraph.value;
    const home = sections.find(({ paragraphs: { first, last } }) => first <= number && number <= last);
    if (home?.id !== section || kindOf(number, sections, passages) !== kind) {
      problems.push(problemAt(paragraph, [], `¶${number} is no longer as chapter.yaml has it: ${REMEDY}`));
    }
  }
  return problems;
}
