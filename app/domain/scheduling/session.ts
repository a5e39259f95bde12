import type { Verdict } from "../grading/verdict";
import { facetKey } from "../items/bank";

/** What a session means to go through when it starts. What goes wrong on the way is asked again besides. */
export interface SessionPlan {
  readonly mode: "learn" | "quiz";
  readonly steps: readonly PlannedStep[];
}

export type PlannedStep =
  | { readonly type: "show"; readonly factId: string }
  | { readonly type: "ask"; readonly factId: string; readonly facetId: string };

/** Why a step was taken: from the plan, again after a miss, again by typing, or for the rest of a partly right answer. */
export type Origin = "plan" | "again" | "typed" | "rest";

export type Step = PlannedStep & { readonly origin: Origin; readonly itemId?: string };

/** A step that is behind the learner. */
export type DoneStep =
  | { readonly type: "show"; readonly origin: Origin; readonly factId: string }
  | {
      readonly type: "ask";
      readonly origin: Origin;
      readonly factId: string;
      readonly facetId: string;
      readonly itemId: string;
      readonly isTyped: boolean;
      readonly verdict: Verdict;
    };

type AskedStep = Extract<DoneStep, { type: "ask" }>;

/** Other questions that stand between a miss and asking it again, where there are any. */
const DISTANCE = 2;
/** How often a facet is asked in one session, the rest of an answer not counted. */
const MOST_TIMES = { learn: 4, quiz: 2 } as const;

/** Tells which facets can be asked by typing. */
type HasTyped = (factId: string, facetId: string) => boolean;

/** The next step, or null when the session is over. */
export function nextStep(plan: SessionPlan, done: readonly DoneStep[], hasTyped: HasTyped): Step | null {
  const last = done.at(-1);
  if (last?.type === "ask" && wantsRest(last)) {
    return { type: "ask", origin: "rest", factId: last.factId, facetId: last.facetId, itemId: last.itemId };
  }
  const facets = summarise(done);
  const missed = facets.filter((facet) => isMissed(plan, facet));
  const ripe = missed.find(isRipe);
  const planned = plan.steps[done.filter((step) => step.origin === "plan").length];
  if (ripe && planned?.type !== "show") return askAs("again", ripe);
  if (planned) return { ...planned, origin: "plan" };
  const untyped = facets.filter((facet) => wantsTyping(plan, facet, hasTyped));
  const next = untyped.find(isRipe) ?? longestAgo([...missed, ...untyped]);
  return next ? askAs(missed.includes(next) ? "again" : "typed", next) : null;
}

/** How many steps are left at least, if all that is still to come goes well. */
export function stepsLeft(plan: SessionPlan, done: readonly DoneStep[], hasTyped: HasTyped): number {
  const planned = plan.steps.length - done.filter((step) => step.origin === "plan").length;
  const facets = summarise(done);
  const open = plan.steps.slice(plan.steps.length - planned).filter((step) => step.type === "ask");
  const typedToCome = plan.mode === "learn" ? open.filter((step) => hasTyped(step.factId, step.facetId)).length : 0;
  const extra = facets.reduce((sum, facet) => sum + asksToCome(plan, facet, hasTyped), 0);
  const last = done.at(-1);
  const rest = last?.type === "ask" && wantsRest(last) ? 1 : 0;
  return planned + rest + extra + typedToCome;
}

function wantsRest(step: AskedStep): boolean {
  return step.origin !== "rest" && step.verdict.outcome === "partly" && step.verdict.reason === "too-coarse";
}

interface AskedFacet {
  readonly factId: string;
  readonly facetId: string;
  readonly times: number;
  readonly last: AskedStep;
  /** Whether it was asked by typing in this session. */
  readonly typed: boolean;
  /** Questions since it was last asked. */
  readonly askedSince: number;
}

function summarise(done: readonly DoneStep[]): AskedFacet[] {
  const asked = done.filter((step): step is AskedStep => step.type === "ask" && step.origin !== "rest");
  const facets = new Map<string, AskedFacet>();
  for (const [at, step] of asked.entries()) {
    const key = facetKey(step.factId, step.facetId);
    const before = facets.get(key);
    facets.set(key, {
      factId: step.factId,
      facetId: step.facetId,
      times: (before?.times ?? 0) + 1,
      last: step,
      typed: (before?.typed ?? false) || step.isTyped,
      askedSince: asked.length - 1 - at,
    });
  }
  return [...facets.values()];
}

function isMissed(plan: SessionPlan, facet: AskedFacet): boolean {
  return facet.last.verdict.outcome === "wrong" && facet.times < MOST_TIMES[plan.mode];
}

/** When learning, a right choice among four is followed by typing the answer, where it can be typed. */
function wantsTyping(plan: SessionPlan, facet: AskedFacet, hasTyped: HasTyped): boolean {
  return (
    plan.mode === "learn" &&
    facet.last.verdict.outcome === "right" &&
    !facet.typed &&
    facet.times < MOST_TIMES.learn &&
    hasTyped(facet.factId, facet.facetId)
  );
}

/** How often a facet will still be asked outside the plan, if all goes well. */
function asksToCome(plan: SessionPlan, facet: AskedFacet, hasTyped: HasTyped): number {
  if (!isMissed(plan, facet)) return wantsTyping(plan, facet, hasTyped) ? 1 : 0;
  const last: AskedStep = { ...facet.last, verdict: { outcome: "right", reason: "key" } };
  return 1 + asksToCome(plan, { ...facet, times: facet.times + 1, last }, hasTyped);
}

const isRipe = ({ askedSince }: AskedFacet) => askedSince >= DISTANCE;

/** The facet that was asked longest ago, so that none comes twice running while there is another. */
function longestAgo(facets: readonly AskedFacet[]): AskedFacet | undefined {
  return [...facets].sort((a, b) => b.askedSince - a.askedSince)[0];
}

const askAs = (origin: "again" | "typed", { factId, facetId }: AskedFacet): Step => ({
  type: "ask",
  origin,
  factId,
  facetId,
});
