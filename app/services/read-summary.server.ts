import { cardsOfFacts } from "#db/queries/cards.server";
import { findStudySession, type Attempt } from "#db/queries/study-session.server";
import type { Lang } from "~/domain/facts/text";
import { facetKey } from "~/domain/items/bank";
import { daysBetween, localDayAt } from "~/domain/scheduling/days";
import type { AppContext } from "./context.server";
import { viewFact, type FactView } from "./fact-view.server";
import { dayRuleOf, type Learner } from "./find-learner.server";
import { cardsByKey } from "./session-steps.server";

export interface SummaryFact {
  readonly facetId: string;
  readonly fact: FactView;
  /** How the question went when it was first asked in this session. */
  readonly first: "right" | "partly" | "wrong";
  /** Whether it was right in the end. */
  readonly endedRight: boolean;
  /** Options that were chosen by mistake, in words. */
  readonly mixedUpWith: readonly string[];
  readonly comesBackInDays: number | null;
}

export interface SummaryView {
  readonly sessionId: string;
  readonly unitId: string;
  readonly unitTitle: string;
  readonly mode: "learn" | "quiz";
  readonly questions: number;
  readonly rightAtOnce: number;
  readonly facts: readonly SummaryFact[];
  /** Where the session goes on; null when it is over. */
  readonly openPosition: number | null;
}

/** What a session has come to. Reads only; null for a session that is not the learner's. */
export function readSummary(app: AppContext, learner: Learner, sessionId: string, lang: Lang): SummaryView | null {
  const found = findStudySession(app.db, learner.id, sessionId);
  if (!found) return null;
  const answered = found.attempts.filter(
    ({ type, doneAt, origin }) => type === "ask" && doneAt !== null && origin !== "rest",
  );
  const byFacet = new Map<string, Attempt[]>();
  for (const attempt of answered) byFacet.set(keyOf(attempt), [...(byFacet.get(keyOf(attempt)) ?? []), attempt]);
  const cards = cardsByKey(
    cardsOfFacts(
      app.db,
      learner.id,
      answered.map(({ factId }) => factId),
    ),
  );
  const today = localDayAt(app.clock(), dayRuleOf(learner));
  const facts = [...byFacet.entries()].flatMap(([key, tries]): SummaryFact[] => {
    const fact = app.content.index.facts.get(tries[0]?.factId ?? "");
    const facet = fact?.facets.find(({ id }) => id === tries[0]?.facetId);
    const first = tries[0]?.verdict?.outcome;
    const card = cards.get(key);
    if (!fact || !first) return [];
    return [
      {
        facetId: tries[0]?.facetId ?? "",
        fact: viewFact(app.content.index, fact, lang, facet),
        first,
        endedRight: tries.at(-1)?.verdict?.outcome === "right",
        mixedUpWith: [...new Set(tries.flatMap((attempt) => wrongOption(attempt, lang)))],
        comesBackInDays: card ? daysBetween(today, card.dueDay) : null,
      },
    ];
  });
  return {
    sessionId,
    unitId: found.session.unitId,
    unitTitle: app.content.index.units.get(found.session.unitId)?.title[lang] ?? "",
    mode: found.session.mode,
    questions: facts.length,
    rightAtOnce: facts.filter(({ first }) => first === "right").length,
    facts,
    openPosition: found.attempts.find(({ doneAt }) => doneAt === null)?.position ?? null,
  };
}

const keyOf = ({ factId, facetId }: Attempt) => facetKey(factId, facetId ?? "");

function wrongOption({ item, response, verdict }: Attempt, lang: Lang): string[] {
  if (item?.kind !== "choice" || response?.kind !== "choice" || verdict?.outcome !== "wrong") return [];
  const option = item.options.find(({ id }) => id === response.optionId);
  return option ? [option.text[lang]] : [];
}
