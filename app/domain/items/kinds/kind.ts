import type { Chance } from "../../chance";
import type { ChapterIndex } from "../../facts/chapter-index";
import type { Fact, Facet } from "../../facts/fact";
import type { NameIndex } from "../../grading/name-index";
import type { ResponseOf } from "../../grading/response";
import type { Judgement } from "../../grading/verdict";
import type { ItemKind, ItemOf } from "../item";

/** What a kind of question must bring. A kind that lacks something does not compile. */
export interface Kind<K extends ItemKind> {
  /** Whether the learner produces the answer: such an answer carries a card forward. */
  readonly isTyped: boolean;
  /** The chance, from 0 to 1, that a blind guess is right. */
  readonly luck: number;
  /** How many variants of a facet the bank holds at most. */
  readonly variants: number;
  /**
   * Good questions on a facet, in no order, each proven by construction; none where the facet is not fit for the kind. The
   * bank takes those that together give no guessing strategy an advantage, so the more different they are the better.
   */
  candidates(index: ChapterIndex, fact: Fact, facet: Facet, chance: Chance): ItemOf<K>[];
  /** Pure: the same item, response and names give the same judgement. */
  grade(item: ItemOf<K>, response: ResponseOf<K>, names: NameIndex): Judgement;
}
