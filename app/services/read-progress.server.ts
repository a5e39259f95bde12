import { cardsOfLearner } from "#db/queries/cards.server";
import { countKept } from "#db/queries/learner.server";
import { openSessions, type OpenSession } from "#db/queries/study-session.server";
import type { Lang } from "~/domain/facts/text";
import { unitMastery, type Stage, type UnitMastery } from "~/domain/mastery/mastery";
import { DEFAULT_PARAMETERS } from "~/domain/scheduling/parameters";
import { daysBetween, localDayAt } from "~/domain/scheduling/days";
import { parametersOf, type AppContext } from "./context.server";
import { viewFact, type FactView } from "./fact-view.server";
import { dayRuleOf, type Learner } from "./find-learner.server";
import { cardsByKey } from "./session-steps.server";
import { RESUME_MS } from "./start-session.server";

export interface UnitProgress {
  readonly unitId: string;
  readonly title: string;
  readonly sectionTitle: string;
  readonly factCount: number;
  readonly counts: Readonly<Record<Stage, number>>;
  readonly due: number;
  /** Expected share of the marks if asked now, from 0 to 1. */
  readonly expectedMark: number;
  readonly open: OpenSession | null;
}

export interface FactProgress {
  readonly fact: FactView;
  readonly stage: Stage;
  /** Chance of recall now, from 0 to 1. */
  readonly recall: number;
  readonly comesBackInDays: number | null;
}

export interface ProgressView {
  readonly answers: number;
  readonly hasReturnCode: boolean;
  readonly units: readonly (UnitProgress & { readonly facts: readonly FactProgress[] })[];
}

/** Where the learner stands, unit by unit; a new guest stands at the beginning. Reads only. */
export function readUnits(app: AppContext, learner: Learner | null, lang: Lang): UnitProgress[] {
  return unitsOf(app, learner, lang, masteryByUnit(app, learner));
}

/** The unit to go on with: the one whose session is open, then one with something due, then the first that has new facts. */
export function nextUnit(units: readonly UnitProgress[]): UnitProgress | null {
  return (
    units.find(({ open }) => open !== null) ??
    [...units].sort((a, b) => b.due - a.due).find(({ due }) => due > 0) ??
    units.find(({ counts }) => counts.new > 0) ??
    units[0] ??
    null
  );
}

type Masteries = ReadonlyMap<string, UnitMastery>;

function unitsOf(app: AppContext, learner: Learner | null, lang: Lang, masteries: Masteries): UnitProgress[] {
  const sessions = learner ? openSessions(app.db, learner.id, app.clock() - RESUME_MS) : [];
  return app.content.index.chapter.units.map((unit) => {
    const mastery = masteries.get(unit.id);
    return {
      unitId: unit.id,
      title: unit.title[lang],
      sectionTitle: app.content.index.sections.get(unit.section)?.title[lang] ?? "",
      factCount: mastery?.facts.length ?? 0,
      counts: mastery?.counts ?? { new: 0, learning: 0, known: 0 },
      due: mastery?.due ?? 0,
      expectedMark: mastery?.expectedMark ?? 0,
      open: sessions.find(({ unitId }) => unitId === unit.id) ?? null,
    };
  });
}

/** The progress page: every unit, and every fact of it. Reads only. */
export function readProgress(app: AppContext, learner: Learner, lang: Lang): ProgressView {
  const kept = countKept(app.db, learner.id);
  const masteries = masteryByUnit(app, learner);
  const today = localDayAt(app.clock(), dayRuleOf(learner));
  return {
    answers: kept.answers,
    hasReturnCode: kept.returnCodes > 0,
    units: unitsOf(app, learner, lang, masteries).map((unit) => ({
      ...unit,
      facts: (masteries.get(unit.unitId)?.facts ?? []).flatMap(({ factId, stage, recall, dueDay }): FactProgress[] => {
        const fact = app.content.index.facts.get(factId);
        if (!fact) return [];
        const comesBackInDays = dueDay === null ? null : daysBetween(today, dueDay);
        return [{ fact: viewFact(app.content.index, fact, lang), stage, recall, comesBackInDays }];
      }),
    })),
  };
}

function masteryByUnit(app: AppContext, learner: Learner | null): Masteries {
  const now = app.clock();
  const state = {
    cards: cardsByKey(learner ? cardsOfLearner(app.db, learner.id) : []),
    today: localDayAt(now, learner ? dayRuleOf(learner) : { timeZone: app.defaultTimeZone, startHour: 0 }),
    nowMs: now,
    parameters: parametersOf(app, learner?.parametersId ?? DEFAULT_PARAMETERS.id),
    canAsk: app.content.canAsk,
    hasTyped: app.content.hasTyped,
  };
  return new Map([...app.content.index.factsByUnit].map(([unitId, facts]) => [unitId, unitMastery(facts, state)]));
}
