import { findStudySession, type Attempt } from "#db/queries/study-session.server";
import { cardsOfFacts } from "#db/queries/cards.server";
import { findFacet } from "~/domain/facts/chapter-index";
import { formatDate, parseEdtf } from "~/domain/facts/edtf";
import type { Lang } from "~/domain/facts/text";
import type { Response } from "~/domain/grading/response";
import type { Verdict } from "~/domain/grading/verdict";
import type { Item } from "~/domain/items/item";
import { readDate } from "~/domain/grading/date-input";
import { daysBetween, localDayAt } from "~/domain/scheduling/days";
import type { AppContext } from "./context.server";
import { viewFact, type FactView } from "./fact-view.server";
import { dayRuleOf, type Learner } from "./find-learner.server";
import { viewSession, type SessionView } from "./read-attempt.server";

export interface VerdictView extends SessionView {
  readonly verdict: Verdict;
  /** What was answered, in words; null for "I don't know". */
  readonly given: string | null;
  /** What is right; null while the rest of a partly right answer is still asked for. */
  readonly expected: string | null;
  /** Dates that are accepted too. */
  readonly alsoRight: readonly string[];
  /** The fact with the answer marked; null while the rest is asked for, or when the content no longer has it. */
  readonly fact: FactView | null;
  /** The printed text of the fact's paragraphs, where the operator holds the chapter. */
  readonly printed: readonly { readonly number: number; readonly text: string }[];
  /** What the chosen wrong option really is. */
  readonly chosenWas: string | null;
  /** In how many of the learner's days the question comes back; null while it is still being asked. */
  readonly comesBackInDays: number | null;
  /** The attempt that follows, or null at the session's end. */
  readonly nextPosition: number | null;
}

export type ReadVerdictResult =
  { readonly status: "found"; readonly view: VerdictView } | { readonly status: "open" | "not-found" };

/** The verdict on an attempt, the same at every reading. Reads only. */
export function readVerdict(
  app: AppContext,
  learner: Learner,
  sessionId: string,
  position: number,
  lang: Lang,
): ReadVerdictResult {
  const found = findStudySession(app.db, learner.id, sessionId);
  const attempt = found?.attempts.find((other) => other.position === position);
  if (!found || !attempt || attempt.type !== "ask") return { status: "not-found" };
  if (attempt.doneAt === null) return { status: "open" };
  const { item, verdict, response } = attempt;
  if (!item || !verdict || !response) return { status: "not-found" };

  const next = found.attempts.find((other) => other.position === position + 1);
  const asksForRest = next?.origin === "rest" && next.doneAt === null;
  const known = findFacet(app.content.index, item.factId, item.facetId);
  return {
    status: "found",
    view: {
      ...viewSession(app, found.session, found.attempts, position, lang),
      verdict,
      given: givenText(item, response, lang),
      expected: asksForRest ? null : expectedText(item, lang),
      alsoRight: asksForRest || item.kind !== "typed-date" ? [] : item.alsoRight.map((date) => dateText(date, lang)),
      fact: asksForRest || !known ? null : viewFact(app.content.index, known.fact, lang, known.facet),
      printed: asksForRest || !known ? [] : printedTexts(app, known.fact.paragraphs),
      chosenWas: chosenWas(item, response, lang),
      comesBackInDays: asksForRest ? null : comesBackInDays(app, learner, attempt),
      nextPosition: next?.position ?? null,
    },
  };
}

function printedTexts(app: AppContext, paragraphs: readonly number[]) {
  return paragraphs.flatMap((number) => {
    const text = app.content.printedText(number);
    return text === null ? [] : [{ number, text }];
  });
}

function givenText(item: Item, response: Response, lang: Lang): string | null {
  if (response.kind === "choice" && item.kind === "choice")
    return item.options.find(({ id }) => id === response.optionId)?.text[lang] ?? null;
  if (response.kind !== "typed-date") return null;
  const read = readDate(response);
  if ("problem" in read) return null;
  const { date } = read;
  const precision = date.day !== undefined ? "day" : date.month !== undefined ? "month" : "year";
  return formatDate({ kind: "date", precision, approximate: false, earliest: date, latest: date }, lang);
}

function expectedText(item: Item, lang: Lang): string | null {
  if (item.kind === "choice") return item.options.find(({ id }) => id === item.key)?.text[lang] ?? null;
  return dateText(item.key, lang);
}

function dateText(edtf: string, lang: Lang): string {
  const span = parseEdtf(edtf);
  return span ? formatDate(span, lang) : edtf;
}

function chosenWas(item: Item, response: Response, lang: Lang): string | null {
  if (response.kind !== "choice" || item.kind !== "choice") return null;
  return item.options.find(({ id }) => id === response.optionId)?.why?.[lang] ?? null;
}

function comesBackInDays(app: AppContext, learner: Learner, { factId, facetId }: Attempt): number | null {
  const card = cardsOfFacts(app.db, learner.id, [factId]).find((other) => other.facetId === facetId);
  return card ? daysBetween(localDayAt(app.clock(), dayRuleOf(learner)), card.dueDay) : null;
}
