import type { Judgement } from "../../../grading/verdict";
import type { VoiceItem } from "../../item";

/** Grades the id of the chosen voice. */
export function gradeVoice(item: VoiceItem, { optionId }: { optionId: string }): Judgement {
  if (optionId === "") return { outcome: "ungradable", reason: "empty" };
  if (!item.options.some(({ id }) => id === optionId)) return { outcome: "ungradable", reason: "unknown-option" };
  return optionId === item.key ? { outcome: "right", reason: "key" } : { outcome: "wrong", reason: "other-option" };
}
