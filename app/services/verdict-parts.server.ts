import type { Lang } from "~/domain/facts/text";
import type { NameIndex } from "~/domain/grading/name-index";
import type { Response } from "~/domain/grading/response";
import type { Verdict } from "~/domain/grading/verdict";
import type { Choosable, Item, ItemOf } from "~/domain/items/item";
import { detailsInPlace } from "./question-view.server";
import { dateWords, keyWords, typedWords } from "./verdict-words.server";

/** What a part was answered with, or should have been. */
export type PartAnswer =
  | { readonly type: "truth"; readonly isTrue: boolean }
  | { readonly type: "place"; readonly place: number }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "unchanged" }
  /** What should stand there instead; empty where nothing was written. */
  | { readonly type: "changed"; readonly correction: string };

/** One sentence, event, pair or detail of a question in parts. */
export interface PartView {
  readonly id: string;
  readonly text: string;
  /** Null where it was not answered. */
  readonly given: PartAnswer | null;
  readonly expected: PartAnswer;
  readonly isRight: boolean;
  /** Why that is right, in a sentence; an event's date. */
  readonly why: string | null;
}

/** The parts of an answer to a question that has some, in the order of the question, or in the right one; null for others. */
export function partsOf(
  item: Item,
  response: Response,
  verdict: Verdict,
  names: NameIndex,
  lang: Lang,
): PartView[] | null {
  switch (item.kind) {
    case "statements":
      return judgements(item, response, lang);
    case "order":
      return places(item, response, lang);
    case "match":
      return pairs(item, response, lang);
    case "mend":
      return details(item, response, verdict, names, lang);
    default:
      return null;
  }
}

function judgements(item: ItemOf<"statements">, response: Response, lang: Lang): PartView[] {
  const judged = response.kind === "statements" ? response.judged : [];
  return item.statements.map(({ id, text, isTrue, why }) => {
    const given = judged.find((judgement) => judgement.id === id);
    return {
      id,
      text: text[lang],
      given: given ? { type: "truth", isTrue: given.isTrue } : null,
      expected: { type: "truth", isTrue },
      isRight: given?.isTrue === isTrue,
      why: why[lang],
    };
  });
}

function places(item: ItemOf<"order">, response: Response, lang: Lang): PartView[] {
  const order = response.kind === "order" ? response.order : [];
  return item.key.map((id, at) => {
    const event = item.events.find((other) => other.id === id);
    const givenPlace = order.indexOf(id) + 1;
    return {
      id,
      text: event?.text[lang] ?? "",
      given: givenPlace > 0 ? { type: "place", place: givenPlace } : null,
      expected: { type: "place", place: at + 1 },
      isRight: givenPlace === at + 1,
      why: event ? dateWords(event.date, lang) : null,
    };
  });
}

function pairs(item: ItemOf<"match">, response: Response, lang: Lang): PartView[] {
  const given = new Map(response.kind === "match" ? response.pairs : []);
  const right = (id: string | undefined) => textOf(item.right, id, lang);
  return item.key.map(([leftId, rightId]) => {
    const chosen = right(given.get(leftId));
    return {
      id: leftId,
      text: textOf(item.left, leftId, lang) ?? "",
      given: chosen === null ? null : { type: "text", text: chosen },
      expected: { type: "text", text: right(rightId) ?? "" },
      isRight: given.get(leftId) === rightId,
      why: null,
    };
  });
}

/** Whether the correction is right is the verdict's to say: nothing is graded a second time here. */
function details(item: ItemOf<"mend">, response: Response, verdict: Verdict, names: NameIndex, lang: Lang): PartView[] {
  const correction = response.kind === "mend" ? (typedWords(response.correction) ?? "") : "";
  return detailsInPlace(item.runs, lang).map((id) => {
    const isChanged = id === item.changed;
    const isChosen = response.kind === "mend" && response.detail === id;
    const given: PartAnswer = isChosen ? { type: "changed", correction } : { type: "unchanged" };
    return {
      id,
      text: textOf(item.details, id, lang) ?? "",
      given: response.kind === "mend" ? given : null,
      expected: isChanged
        ? { type: "changed", correction: item.answer ? keyWords(item.answer, names, lang) : "" }
        : { type: "unchanged" },
      isRight: response.kind === "mend" && isChosen === isChanged && (!isChanged || verdict.outcome === "right"),
      why: isChanged ? (item.why?.[lang] ?? null) : null,
    };
  });
}

const textOf = (choosables: readonly Choosable[], id: string | undefined, lang: Lang): string | null =>
  choosables.find((choosable) => choosable.id === id)?.text[lang] ?? null;
