import { parseEdtf, type DatePoint } from "../../../facts/edtf";
import { readDate, type DateFields } from "../../../grading/date-input";
import type { Judgement } from "../../../grading/verdict";
import type { TypedDateItem } from "../../item";

const PARTS = ["year", "month", "day"] as const;

/**
 * Grades a typed date at the key's grain: finer is cut to it, right but coarser is partly right, and no digit is forgiven.
 * The date that the print has by mistake is told apart and counts as partly.
 */
export function gradeTypedDate(item: TypedDateItem, response: DateFields): Judgement {
  const read = readDate(response);
  if ("problem" in read) return { outcome: "ungradable", reason: read.problem };
  const points = [item.key, ...item.alsoRight].map(pointsOf);
  for (const [at, alternatives] of points.entries()) {
    if (alternatives.some((point) => compare(point, read.date) === "equal"))
      return { outcome: "right", reason: at === 0 ? "key" : "also-right" };
  }
  if (item.printed !== null && pointsOf(item.printed).some((point) => compare(point, read.date) === "equal"))
    return { outcome: "partly", reason: "printed" };
  if (points.flat().some((point) => compare(point, read.date) === "coarser"))
    return { outcome: "partly", reason: "too-coarse" };
  return { outcome: "wrong", reason: "other-date" };
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
