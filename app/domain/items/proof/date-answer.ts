import type { DateAnswer } from "../item";
import { parseEdtf } from "../../facts/edtf";
import type { Claim } from "./content";
import { found, foundIf, type Finding } from "./fault";
import { printedAnswers } from "./rights";

/** Proves what a typed date is held against. */
export function proveDateAnswer({ fact, facet }: Claim, answer: DateAnswer): Finding[] {
  if (facet.key.type !== "date") return [found("other-key", "The facet asks for no date.")];
  const span = parseEdtf(answer.key);
  if (!span) return [found("unread-key", `“${answer.key}” is no date.`)];
  const alsoRight = facet.alsoRight.flatMap((key) => (key.type === "date" ? [key.date] : []));
  const [printed] = printedAnswers(fact, facet).flatMap((key) => (key.type === "date" ? [key.date] : []));
  return [
    ...foundIf(answer.key !== facet.key.date, "other-key", `It expects ${answer.key}, the facet ${facet.key.date}.`),
    ...foundIf(span.kind === "span", "untypable", `${answer.key} is a span, and cannot be typed as a date.`),
    ...foundIf(
      span.precision !== answer.grain,
      "other-grain",
      `It asks for a ${answer.grain}; ${answer.key} is a ${span.precision}.`,
    ),
    ...foundIf(
      !isSameSet(answer.alsoRight, alsoRight),
      "also-right-differs",
      `It accepts ${answer.alsoRight.join(", ") || "nothing"} beside the key, the facet ${alsoRight.join(", ") || "nothing"}.`,
    ),
    ...foundIf(
      answer.alsoRight.some((date) => !parseEdtf(date)),
      "unread-key",
      "Something that is accepted is no date.",
    ),
    ...foundIf(
      answer.printed !== (printed ?? null),
      "printed-differs",
      `It tells ${answer.printed ?? "nothing"} apart as printed, the note ${printed ?? "nothing"}.`,
    ),
  ];
}

/** True for the same values in any order. */
export const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  [...new Set(one)].sort().join("\n") === [...new Set(other)].sort().join("\n");
