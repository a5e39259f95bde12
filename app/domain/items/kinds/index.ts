import type { Chance } from "../../chance";
import type { ChapterIndex } from "../../facts/chapter-index";
import type { Fact, Facet } from "../../facts/fact";
import type { Response } from "../../grading/response";
import type { Judgement } from "../../grading/verdict";
import type { Rank } from "../date-distractors";
import type { Item, ItemKind } from "../item";
import { generateChoice } from "./choice/generate";
import { gradeChoice } from "./choice/grade";
import { generateTypedDate } from "./typed-date/generate";
import { gradeTypedDate } from "./typed-date/grade";

/** What a kind of question must bring. A kind that lacks something does not compile. */
export interface Kind<K extends ItemKind> {
  /** Whether the learner produces the answer: such an answer carries a card forward, a choice may be luck. */
  readonly isTyped: boolean;
  /** How many variants of a facet the bank holds at most. */
  readonly variants: number;
  generate(
    index: ChapterIndex,
    fact: Fact,
    facet: Facet,
    position: Rank,
    chance: Chance,
  ): Extract<Item, { kind: K }> | null;
  grade(item: Extract<Item, { kind: K }>, response: Extract<Response, { kind: K }>): Judgement;
}

export const KINDS: { readonly [K in ItemKind]: Kind<K> } = {
  choice: { isTyped: false, variants: 3, generate: generateChoice, grade: gradeChoice },
  "typed-date": { isTyped: true, variants: 1, generate: generateTypedDate, grade: gradeTypedDate },
};
