import { findFacet, type ChapterIndex } from "~/domain/facts/chapter-index";
import { displayName } from "~/domain/facts/names";
import type { Lang } from "~/domain/facts/text";
import type { Response } from "~/domain/grading/response";
import type { Verdict } from "~/domain/grading/verdict";
import type { Item, ItemKind } from "~/domain/items/item";
import type { Content } from "./context.server";
import { viewFact, type FactView } from "./fact-view.server";
import { partsOf, type PartView } from "./verdict-parts.server";
import { alsoRightWords, chosenOption, expectedWords, givenWords } from "./verdict-words.server";

/** What became of an answer, and what is true. */
export interface AnswerView {
  readonly verdict: Pick<Verdict, "outcome" | "reason">;
  /** Marks of a whole, where the kind gives parts of them. */
  readonly score: number | null;
  readonly kind: ItemKind;
  /** What was answered, in words; null for "I don't know", and where the answer has parts. */
  readonly given: string | null;
  /** What is right; null where the answer has parts, and while the rest of a partly right one is still asked for. */
  readonly expected: string | null;
  /** What is accepted too. */
  readonly alsoRight: readonly string[];
  /** The answer part by part, where the question has parts. */
  readonly parts: readonly PartView[] | null;
  /** The fact with the answer marked; null while the rest is asked for, or when the content no longer has it. */
  readonly fact: FactView | null;
  /** What the chosen wrong option really is. */
  readonly chosenWas: string | null;
  /** Who or what was written in place of the answer. */
  readonly confusedWith: { readonly name: string; readonly gloss: string } | null;
}

export interface Answer {
  readonly item: Item;
  readonly response: Response;
  readonly verdict: Verdict;
}

/** An answer with its verdict, in one language. */
export function viewAnswer({ index, names }: Content, { item, response, verdict }: Answer, lang: Lang): AnswerView {
  const known = findFacet(index, item.factId, item.facetId);
  return {
    verdict: { outcome: verdict.outcome, reason: verdict.reason },
    score: verdict.score ?? null,
    kind: item.kind,
    given: givenWords(item, response, lang),
    expected: expectedWords(item, names, lang),
    alsoRight: alsoRightWords(item, names, lang),
    parts: partsOf(item, response, verdict, names, lang),
    fact: known ? viewFact(index, known.fact, lang, known.facet) : null,
    chosenWas: chosenOption(item, response)?.why?.[lang] ?? null,
    confusedWith: confusedWith(index, item.kind, verdict, lang),
  };
}

/** The entity that was written in place of the right one: its name and what it is. What was chosen is told elsewhere. */
function confusedWith(index: ChapterIndex, kind: ItemKind, verdict: Verdict, lang: Lang): AnswerView["confusedWith"] {
  const id = kind === "typed-name" || kind === "mend" ? verdict.confusedWith : undefined;
  const entity = id === undefined ? undefined : index.entities.get(id);
  return entity ? { name: displayName(entity, lang, "full"), gloss: entity.gloss[lang] } : null;
}

/** What must not be seen while the rest of a partly right answer is asked for. */
export const withheld: Pick<AnswerView, "expected" | "alsoRight" | "parts" | "fact"> = {
  expected: null,
  alsoRight: [],
  parts: null,
  fact: null,
};
