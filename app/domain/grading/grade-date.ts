import { parseEdtf, type DatePoint } from "../facts/edtf";
import type { DateAnswer } from "../items/item";
import { readDate, type DateFields } from "./date-input";
import type { Judgement } from "./verdict";

const PARTS = ["year", "month", "day"] as const;

/**
 * Grades a typed date at the key's grain: finer is cut to it, right but coarser is partly right, and no digit is forgiven.
 * The date that the print has by mistake is told apart and counts as partly.
 */
export function gradeDate(answer: DateAnswer, fields: DateFields): Judgement {
  const read = readDate(fields);
  if ("problem" in read) return { outcome: "ungradable", reason: read.problem };
  if ("dates" in read) return gradeSeveral(answer, read.dates);
  const points = [answer.key, ...answer.alsoRight].map(pointsOf);
  for (const [at, alternatives] of points.entries()) {
    if (alternatives.some((point) => compare(point, read.date) === "equal"))
      return { outcome: "right", reason: at === 0 ? "key" : "also-right" };
  }
  if (answer.printed !== null && pointsOf(answer.printed).some((point) => compare(point, read.date) === "equal"))
    return { outcome: "partly", reason: "printed" };
  if (points.flat().some((point) => compare(point, read.date) === "coarser"))
    return { outcome: "partly", reason: "too-coarse" };
  return { outcome: "wrong", reason: "other-date" };
}

/** One of several dates that all are possible may be told by naming them all; else two dates are no answer. */
function gradeSeveral(answer: DateAnswer, dates: readonly DatePoint[]): Judgement {
  const possible = pointsOf(answer.key);
  const isNamed = (point: DatePoint) => dates.some((date) => compare(point, date) === "equal");
  const isPossible = (date: DatePoint) => possible.some((point) => compare(point, date) === "equal");
  const isRight = possible.every(isNamed) && dates.every(isPossible);
  return isRight ? { outcome: "right", reason: "key" } : { outcome: "wrong", reason: "several-answers" };
}

function pointsOf(edtf: string): DatePoint[] {
  const span = parseEdtf(edtf);
  return span ? (span.alternatives ?? [span.earliest]) : [];
}

function compare(key: DatePoint, answer: DatePoint): "equal" | "coarser" | "different" {
  for (const part of PARTS) {
    if (key[part] === undefined) return "equal";
    if (answer[part] === undefined) return "coarser";
    if (key[part] !== answer[part]) return "different";
  }
  return "equal";
}
