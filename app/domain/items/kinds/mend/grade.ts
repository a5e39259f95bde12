import { gradeDate } from "../../../grading/grade-date";
import { gradeName } from "../../../grading/grade-name";
import { gradeNumber } from "../../../grading/grade-number";
import type { NameIndex } from "../../../grading/name-index";
import type { Judgement } from "../../../grading/verdict";
import { NOTHING_CHANGED, type MendAnswer, type MendItem } from "../../item";

/** Grades which detail was called changed, and what was written in its place. The place alone is partly right. */
export function gradeMend(
  item: MendItem,
  { detail, correction }: { detail: string; correction: string },
  names: NameIndex,
): Judgement {
  if (detail === "") return { outcome: "ungradable", reason: "empty" };
  if (detail !== NOTHING_CHANGED && !item.details.some(({ id }) => id === detail))
    return { outcome: "ungradable", reason: "unknown-option" };
  if (detail !== (item.changed ?? NOTHING_CHANGED)) return { outcome: "wrong", reason: "other-detail" };
  if (item.answer === null) return { outcome: "right", reason: "key" };
  if (correction.trim() === "") return { outcome: "ungradable", reason: "unfinished" };

  const judgement = gradeCorrection(item.answer, correction, names);
  if (judgement.outcome === "right" || judgement.outcome === "ungradable") return judgement;
  const { confusedWith } = judgement;
  return { outcome: "partly", reason: "incomplete", ...(confusedWith === undefined ? {} : { confusedWith }) };
}

function gradeCorrection(answer: MendAnswer, text: string, names: NameIndex): Judgement {
  switch (answer.type) {
    case "date":
      return gradeDate(answer, { day: "", month: "", year: text });
    case "name":
      return gradeName(answer, text, names);
    case "number":
      return gradeNumber(answer, text);
  }
}
