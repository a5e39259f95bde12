import type { Quantity } from "../facts/quantity";
import type { NumberAnswer } from "../items/item";
import { readQuantity } from "./number-input";
import type { Judgement } from "./verdict";

/** Grades a typed number: no digit is forgiven and nothing is rounded. One number inside a range is partly right. */
export function gradeNumber(answer: NumberAnswer, text: string): Judgement {
  const read = readQuantity(text);
  if ("problem" in read)
    return read.problem === "several-answers"
      ? { outcome: "wrong", reason: read.problem }
      : { outcome: "ungradable", reason: read.problem };
  const { quantity } = read;
  if (isSame(answer.key, quantity)) return { outcome: "right", reason: "key" };
  if (answer.alsoRight.some((right) => isSame(right, quantity))) return { outcome: "right", reason: "also-right" };
  if (answer.printed !== null && isSame(answer.printed, quantity)) return { outcome: "partly", reason: "printed" };
  const right = [answer.key, ...answer.alsoRight];
  if (right.some((range) => isInside(range, quantity))) return { outcome: "partly", reason: "within-range" };
  return { outcome: "wrong", reason: "other-number" };
}

function isSame(a: Quantity, b: Quantity): boolean {
  if (typeof a === "number" || typeof b === "number") return a === b;
  return a.from === b.from && a.to === b.to;
}

function isInside(range: Quantity, value: Quantity): boolean {
  return typeof range !== "number" && typeof value === "number" && range.from <= value && value <= range.to;
}
