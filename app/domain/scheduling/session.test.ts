import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../grading/verdict";
import { nextStep, stepsLeft, type DoneStep, type PlannedStep, type SessionPlan, type Step } from "./session";

const RIGHT: Verdict = { outcome: "right", reason: "key" };
const WRONG: Verdict = { outcome: "wrong", reason: "other-date" };
const COARSE: Verdict = { outcome: "partly", reason: "too-coarse" };
const PRINTED: Verdict = { outcome: "partly", reason: "printed" };

/** Facts whose name ends in "t" can be typed. */
const hasTyped = (factId: string) => factId.endsWith("t");
const show = (factId: string): PlannedStep => ({ type: "show", factId });
const ask = (factId: string): PlannedStep => ({ type: "ask", factId, facetId: "f" });
const learn = (...steps: PlannedStep[]): SessionPlan => ({ mode: "learn", steps });
const quiz = (...factIds: string[]): SessionPlan => ({ mode: "quiz", steps: factIds.map(ask) });

/** What is done once a step has been taken; a facet is typed once a choice was right, as the ladder has it. */
function done(step: Step, verdict: Verdict, before: readonly DoneStep[]): DoneStep {
  if (step.type === "show") return { type: "show", origin: step.origin, factId: step.factId };
  const climbed = before.some(
    (other) => other.type === "ask" && other.factId === step.factId && other.verdict === RIGHT,
  );
  const isTyped = hasTyped(step.factId) && (climbed || step.origin === "typed");
  return { ...step, itemId: step.itemId ?? `item-${before.length}`, isTyped, verdict };
}

/** Goes through a session with these verdicts, right ones after the last. Fails when it does not end. */
function run(plan: SessionPlan, verdicts: readonly Verdict[] = []) {
  const behind: DoneStep[] = [];
  const steps: Step[] = [];
  const left = [stepsLeft(plan, behind, hasTyped)];
  let asked = 0;
  for (let step = nextStep(plan, behind, hasTyped); step; step = nextStep(plan, behind, hasTyped)) {
    steps.push(step);
    behind.push(done(step, step.type === "ask" ? (verdicts[asked] ?? RIGHT) : RIGHT, behind));
    if (step.type === "ask") asked += 1;
    left.push(stepsLeft(plan, behind, hasTyped));
    if (steps.length > 200) throw new Error("The session does not end.");
  }
  return { steps, behind, left };
}

const named = ({ steps }: { steps: readonly Step[] }) =>
  steps.map((step) => `${step.type} ${step.factId} ${step.origin}`);

describe("nextStep", () => {
  it("goes through a quiz and ends", () => {
    expect(named(run(quiz("a", "bt", "c")))).toEqual(["ask a plan", "ask bt plan", "ask c plan"]);
    expect(named(run(quiz()))).toEqual([]);
  });

  it("asks a miss again after two others, once in a quiz", () => {
    const quizzed = run(quiz("a", "b", "c", "d"), [WRONG, RIGHT, RIGHT, WRONG]);
    expect(named(quizzed)).toEqual(["ask a plan", "ask b plan", "ask c plan", "ask a again", "ask d plan"]);
  });

  it("asks at once for the rest of an answer that was too coarse, on the same item, and only once", () => {
    const { steps, behind } = run(quiz("at", "b"), [COARSE, COARSE]);
    expect(named({ steps })).toEqual(["ask at plan", "ask at rest", "ask b plan"]);
    expect(steps[1]).toMatchObject({ itemId: behind[0]?.type === "ask" ? behind[0].itemId : "" });
    expect(named(run(quiz("at"), [PRINTED]))).toEqual(["ask at plan"]);
  });

  it("has a right choice typed when learning, and not in a quiz", () => {
    const steps = learn(show("at"), show("b"), ask("at"), ask("b"));
    expect(named(run(steps))).toEqual(["show at plan", "show b plan", "ask at plan", "ask b plan", "ask at typed"]);
  });

  it("shows a group before it asks an earlier miss again", () => {
    const plan = learn(show("a"), show("b"), show("c"), ask("a"), ask("b"), ask("c"), show("d"), ask("d"));
    const order = named(run(plan, [WRONG]));
    expect(order.indexOf("show d plan")).toBe(order.indexOf("ask a again") - 1);
    expect(order.at(-1)).toBe("ask d plan");
  });

  it("asks the one that was asked longest ago, when several are left", () => {
    const asked = named(run(learn(ask("a"), ask("b")), [WRONG, WRONG, WRONG, WRONG]));
    expect(asked).toEqual(["ask a plan", "ask b plan", "ask a again", "ask b again", "ask a again", "ask b again"]);
    const mixed = named(run(learn(ask("at"), ask("b")), [RIGHT, WRONG]));
    expect(mixed).toEqual(["ask at plan", "ask b plan", "ask at typed", "ask b again"]);
  });
});

const facts = fc.uniqueArray(fc.constantFrom("a", "bt", "c", "dt", "e", "ft", "g", "ht"), { maxLength: 8 });
const plans = fc.oneof(
  facts.map((ids) => quiz(...ids)),
  facts.map((ids) =>
    learn(...[ids.slice(0, 3), ids.slice(3)].flatMap((group) => [...group.map(show), ...group.map(ask).reverse()])),
  ),
);
const verdicts = fc.array(fc.constantFrom(RIGHT, RIGHT, WRONG, COARSE, PRINTED), { maxLength: 60 });

describe("any session", () => {
  it("ends, within four askings of a facet when learning and two in a quiz", () => {
    fc.assert(
      fc.property(plans, verdicts, (plan, given) => {
        const { steps } = run(plan, given);
        for (const { factId } of plan.steps) {
          const asked = steps.filter((step) => step.type === "ask" && step.factId === factId && step.origin !== "rest");
          expect(asked.length).toBeGreaterThanOrEqual(1);
          expect(asked.length).toBeLessThanOrEqual(plan.mode === "learn" ? 4 : 2);
        }
        const planned = steps.filter(({ origin }) => origin === "plan");
        expect(planned.map(({ origin: _, ...step }) => step)).toEqual(plan.steps);
      }),
      { numRuns: 150 },
    );
  });

  it("never asks the same facet twice running while another is to be asked", () => {
    fc.assert(
      fc.property(plans, verdicts, (plan, given) => {
        const { steps } = run(plan, given);
        const questions = steps.filter((step) => step.origin !== "rest");
        for (const [at, step] of questions.entries()) {
          const before = questions[at - 1];
          if (before?.type !== "ask" || step.type !== "ask" || before.factId !== step.factId) continue;
          // Then nothing else can have been left.
          expect(new Set(questions.slice(at).map(({ factId }) => factId)).size).toBe(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("follows an answer that was too coarse, and nothing else, with its rest", () => {
    fc.assert(
      fc.property(plans, verdicts, (plan, given) => {
        const { steps, behind } = run(plan, given);
        for (const [at, step] of behind.entries()) {
          const wantsRest = step.type === "ask" && step.origin !== "rest" && step.verdict === COARSE;
          expect(steps[at + 1]?.origin === "rest").toBe(wantsRest);
          if (wantsRest) expect(steps[at + 1]?.factId).toBe(step.factId);
        }
      }),
    );
  });

  it("shows a fact before it asks it", () => {
    fc.assert(
      fc.property(plans, verdicts, (plan, given) => {
        if (plan.mode !== "learn") return;
        const order = run(plan, given).steps.map((step) => `${step.type} ${step.factId}`);
        for (const { factId } of plan.steps)
          expect(order.indexOf(`show ${factId}`)).toBeLessThan(order.indexOf(`ask ${factId}`));
      }),
    );
  });

  it("knows how many steps are left, once all that comes is right", () => {
    fc.assert(
      fc.property(plans, verdicts, (plan, given) => {
        const { steps, left } = run(plan, given);
        const asked = steps.map(({ type }) => (type === "ask" ? 1 : 0));
        for (const [at, count] of left.entries()) {
          const answered = asked.slice(0, at).reduce<number>((sum, one) => sum + one, 0);
          if (given.slice(answered).every((verdict) => verdict === RIGHT)) expect(count).toBe(steps.length - at);
          expect(count === 0).toBe(at === steps.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
