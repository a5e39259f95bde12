import type { Messages } from "~/i18n/messages";
import type { PartAnswer } from "~/services/verdict-parts.server";
import type { AnswerView } from "~/services/view-answer.server";
import { letterOf } from "./statements-question";
import type { VerdictPanelProps } from "./verdict-panel";
import { noteProps, paragraphProps, sourceTexts, voiceText } from "./view-props";

/** What the verdict's panel shows of an answer. */
export function answerProps(view: AnswerView, t: Messages): Omit<VerdictPanelProps, "id" | "children"> {
  const { verdict, fact, confusedWith } = view;
  const wrote = confusedWith ? t.verdict.nameAndGloss(confusedWith.name, confusedWith.gloss) : undefined;
  return {
    outcome: verdict.reason === "dont-know" ? "dont-know" : verdict.outcome,
    explanation: explanationText(view, t),
    score: scoreText(view, t),
    given: view.given ?? undefined,
    expected: expectedText(view, t),
    parts: partsProps(view, t),
    statement: fact?.statement,
    voice: fact ? voiceText(fact.voice, t) : undefined,
    paragraphs: (fact?.paragraphs ?? []).map((paragraph) => paragraphProps(paragraph, t)),
    note: fact?.note ? noteProps(fact.note, t) : undefined,
    chosenWas: wrote ?? view.chosenWas ?? undefined,
    texts: { ...sourceTexts(t), ...t.verdict, ...(wrote === undefined ? {} : { chosenWas: t.verdict.wrote }) },
  };
}

/** Why the verdict is as it is; left out where the parts below say it. */
function explanationText({ verdict, parts }: AnswerView, t: Messages): string | undefined {
  if (verdict.reason === "incomplete" && parts !== null) return undefined;
  return t.verdict.reasons[verdict.reason] || undefined;
}

/** What is right; left out where the answer given says it already, in just that way. */
function expectedText({ verdict, expected, alsoRight }: AnswerView, t: Messages): string | undefined {
  if (expected === null || (verdict.reason === "key" && alsoRight.length === 0)) return undefined;
  return [expected, ...alsoRight.map((other) => `${other} (${t.verdict.alsoRight})`)].join("; ");
}

function scoreText({ kind, score, parts }: AnswerView, t: Messages): string | undefined {
  if (kind !== "statements" || score === null || parts === null) return undefined;
  return t.verdict.score(parts.filter(({ isRight }) => isRight).length, parts.length, score);
}

/** The answer part by part, in the words of the page. */
export function partsProps({ kind, parts }: AnswerView, t: Messages): VerdictPanelProps["parts"] {
  const { titles } = t.verdict.parts;
  if (parts === null || !(kind in titles)) return undefined;
  return {
    title: titles[kind as keyof typeof titles],
    parts: parts.map(({ id, text, given, expected, isRight, why }, index) => ({
      id,
      text: kind === "statements" ? `${letterOf(index)} ${text}` : text,
      isRight,
      given: given ? partAnswerText(given, t) : undefined,
      expected: partAnswerText(expected, t),
      why: why ?? undefined,
    })),
  };
}

function partAnswerText(answer: PartAnswer, { verdict: { parts } }: Messages): string {
  switch (answer.type) {
    case "truth":
      return answer.isTrue ? parts.isTrue : parts.isFalse;
    case "place":
      return parts.place(answer.place);
    case "text":
      return answer.text;
    case "unchanged":
      return parts.unchanged;
    case "changed":
      return parts.changed(answer.correction);
  }
}
