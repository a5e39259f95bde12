import type { ChapterIndex } from "../../../facts/chapter-index";
import { displayName } from "../../../facts/names";
import type { Bilingual } from "../../../facts/text";
import { capitalizeBoth } from "../../capitalize";

/** What an option says. */
export interface Answer {
  readonly text: Bilingual;
  readonly entity?: string;
}
/** A wrong one, with the reason why it is wrong. */
export interface WrongAnswer extends Answer {
  readonly why: Bilingual;
}

/** The answers of one question in the order in which they stand, the key without a reason. */
export type OptionRow = readonly (Answer | WrongAnswer)[];

export const isWrong = (answer: Answer | WrongAnswer): answer is WrongAnswer => "why" in answer;

/** An entity as an option: by its full name, with a capital. */
export function entityAnswer(index: ChapterIndex, id: string): Answer | null {
  const entity = index.entities.get(id);
  if (!entity) return null;
  const text = { en: displayName(entity, "en", "full"), vi: displayName(entity, "vi", "full") };
  return { text: capitalizeBoth(text), entity: id };
}
