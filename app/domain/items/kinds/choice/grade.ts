import type { Judgement } from "../../../grading/verdict";
import type { ChoiceItem } from "../../item";

/** Grades the id of the chosen option. */
export function gradeChoice(item: ChoiceItem, response: { optionId: string }): Judgement {
  if (response.optionId === "") return { outcome: "ungradable", reason: "empty" };
  const option = item.options.find(({ id }) => id === response.optionId);
  if (!option) return { outcome: "ungradable", reason: "unknown-option" };
  return option.id === item.key ? { outcome: "right", reason: "key" } : { outcome: "wrong", reason: "other-option" };
}
