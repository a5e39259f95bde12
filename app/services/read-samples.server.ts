import { parseEdtf } from "~/domain/facts/edtf";
import type { Lang } from "~/domain/facts/text";
import { grade } from "~/domain/grading/grade";
import type { Response } from "~/domain/grading/response";
import { ITEM_KINDS, NOTHING_CHANGED, type Item } from "~/domain/items/item";
import type { AppContext } from "./context.server";
import { viewQuestion, type QuestionView } from "./question-view.server";
import { readChapterMap, type MapSection } from "./read-chapter-map.server";
import { readUnits, type UnitProgress } from "./read-progress.server";
import { readSheet, type SheetView } from "./read-sheet.server";
import { viewAnswer, type AnswerView } from "./view-answer.server";

/** What the page of components shows: the content's own questions, answers and facts. */
export interface Samples {
  /** One of each kind. */
  readonly questions: readonly QuestionView[];
  /** An answer to each of them, of one outcome or another. */
  readonly answers: readonly AnswerView[];
  readonly unit: UnitProgress;
  readonly sheet: SheetView;
  readonly sections: readonly MapSection[];
}

/** Picks the samples; null where the content holds no unit yet. Reads only. */
export function readSamples(app: AppContext, lang: Lang): Samples | null {
  const { bank, index, names } = app.content;
  const items = [...bank.byId.values()];
  const sampled = ITEM_KINDS.flatMap((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    return ofKind.find(showsAll) ?? ofKind[0] ?? [];
  });
  // Of all units, the last has most of what a sheet can hold.
  const unit = readUnits(app, null, lang).at(-1);
  const sheet = unit && readSheet(app, unit.unitId, lang);
  if (!unit || !sheet) return null;
  return {
    questions: sampled.map((item) => viewQuestion(item, lang)),
    answers: sampled.flatMap((item) => {
      const response = sampleResponse(item);
      const verdict = grade(item, response, names);
      return verdict.outcome === "ungradable" ? [] : [viewAnswer(app.content, { item, response, verdict }, lang)];
    }),
    unit,
    sheet,
    sections: readChapterMap(index, lang),
  };
}

/** Whether a question has all that its kind can have: a statement with a gap, a unit beside the number. */
function showsAll(item: Item): boolean {
  if (item.kind === "typed-name") return item.gap !== null;
  return item.kind !== "typed-number" || item.unit !== null;
}

/** Right, partly right, wrong or not known, so that the kinds together have every outcome. */
function sampleResponse(item: Item): Response {
  switch (item.kind) {
    case "choice":
      return { kind: item.kind, optionId: item.options.find(({ id }) => id !== item.key)?.id ?? "" };
    case "voice":
      return { kind: item.kind, optionId: item.key };
    case "typed-date":
      return { kind: item.kind, day: "", month: "", year: String(parseEdtf(item.key)?.earliest.year ?? "") };
    case "typed-name":
    case "typed-number":
      return { kind: "dont-know" };
    case "statements":
      return { kind: item.kind, judged: item.statements.map(({ id }) => ({ id, isTrue: true })) };
    case "order":
      return { kind: item.kind, order: exchangeFirst(item.key) };
    case "match": {
      const right = exchangeFirst(item.key.map(([, id]) => id));
      return { kind: item.kind, pairs: item.key.map(([left], at) => [left, right[at] ?? ""]) };
    }
    case "mend":
      return { kind: item.kind, detail: NOTHING_CHANGED, correction: "" };
  }
}

const exchangeFirst = ([first = "", second = "", ...rest]: readonly string[]) => [second, first, ...rest];
