import type { NumberAnswer } from "../item";
import type { Quantity } from "../../facts/quantity";
import type { Claim, Content } from "./content";
import { isSameSet } from "./date-answer";
import { found, foundIf, type Finding } from "./fault";
import { endsOf } from "./reading-numbers";
import { printedAnswers } from "./rights";
import { isSameText } from "./wording";

/** Proves what a typed number is held against. */
export function proveNumberAnswer(content: Content, { fact, facet }: Claim, answer: NumberAnswer): Finding[] {
  const { key } = facet;
  if (key.type !== "number") return [found("other-key", "The facet asks for no number.")];
  const alsoRight = facet.alsoRight.flatMap((other) => (other.type === "number" ? [inDigits(other.value)] : []));
  const [printed] = printedAnswers(fact, facet).flatMap((other) =>
    other.type === "number" ? [inDigits(other.value)] : [],
  );
  const isSameUnit =
    answer.unit && key.unit ? isSameText(answer.unit, content.render(key.unit)) : !answer.unit === !key.unit;
  return [
    ...foundIf(!isWhole(answer.key), "unread-key", `${inDigits(answer.key)} is no whole number, nor a range of them.`),
    ...foundIf(
      inDigits(answer.key) !== inDigits(key.value),
      "other-key",
      `It expects ${inDigits(answer.key)}, the facet ${inDigits(key.value)}.`,
    ),
    ...foundIf(
      !isSameSet(answer.alsoRight.map(inDigits), alsoRight),
      "also-right-differs",
      `It accepts ${answer.alsoRight.map(inDigits).join(", ") || "nothing"} beside the key, the facet ${alsoRight.join(", ") || "nothing"}.`,
    ),
    ...foundIf(
      (answer.printed === null ? undefined : inDigits(answer.printed)) !== printed,
      "printed-differs",
      `The note tells ${printed ?? "nothing"} apart as printed.`,
    ),
    ...foundIf(!isSameUnit, "unit-differs", "Its unit is not the facet's."),
  ];
}

const inDigits = (value: Quantity): string => {
  const { from, to } = endsOf(value);
  return from === to ? `${from}` : `${from}..${to}`;
};

const isWhole = (value: Quantity): boolean => {
  const { from, to } = endsOf(value);
  return Number.isInteger(from) && Number.isInteger(to) && from <= to;
};
