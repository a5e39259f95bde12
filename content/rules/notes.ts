import type { Content } from "../content";
import type { Problem } from "../problem";
import { problemAt } from "../yaml-file";

const PRINTED_WORDS = 6;
const FROM_THE_ORIGINAL = /\boriginal\b|nguyên bản|nguyên tác|bản gốc|bản tiếng pháp|french edition/iu;

/** Every note says what it rests on, which is never the original from memory; a misprint is certain and says what is meant. */
export function notesRule(content: Content): Problem[] {
  return content.facts.flatMap((fact) => {
    const { id, note } = fact.value;
    if (!note) return [];
    const problems: Problem[] = [];
    const report = (field: string, message: string) =>
      problems.push(problemAt(fact, ["note", field], `The note of ${id} ${message}`));
    if (note.basis.trim() === "")
      report("basis", "has no basis: name another ¶, the calendar, or an author, title and year.");
    else if (FROM_THE_ORIGINAL.test(note.basis)) {
      report(
        "basis",
        "rests on the original, of which nobody here has a copy: name another ¶, the calendar, or an author, title and year.",
      );
    }
    for (const [, number] of note.basis.matchAll(/¶\s*(\d+)/g)) {
      if (content.paragraphs.size > 0 && !content.paragraphs.has(Number(number))) {
        report("basis", `rests on ¶${number}, which the chapter does not have: correct the number.`);
      }
    }
    if (note.printed !== null && note.printed.trim().split(/\s+/).length > PRINTED_WORDS) {
      report("printed", `quotes more than ${PRINTED_WORDS} printed words: keep those that matter.`);
    }
    if (note.kind === "misprint") {
      if (note.confidence !== "high")
        report(
          "confidence",
          "calls a misprint what is not certain: make it high, or call it disputed or a contradiction.",
        );
      if (note.printed === null)
        report("printed", "calls something a misprint without saying what is printed: add it.");
      if (note.meant === null)
        report("meant", "calls something a misprint without saying what is meant: add it, or call it disputed.");
    }
    return problems;
  });
}
