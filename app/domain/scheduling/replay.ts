import { facetKey } from "../items/bank";
import { isGuessable, KINDS } from "../items/kinds";
import type { Rating } from "../grading/verdict";
import type { Card } from "./card";
import type { AnswerRow, LogRow } from "./log";
import type { SchedulerParameters } from "./parameters";
import { reviewCard } from "./review";

/**
 * The cards that a log amounts to, keyed by `facetKey`: its rated answers folded in order, corrections applied to the answers
 * that they name, the last one of each counting. Throws for parameters that `parametersOf` does not know.
 */
export function replay(
  rows: readonly LogRow[],
  parametersOf: (id: string) => SchedulerParameters,
): ReadonlyMap<string, Card> {
  const ordered = [...rows].sort((a, b) => a.seq - b.seq);
  const corrected = new Map<string, Rating | null>();
  for (const row of ordered) {
    if (row.kind === "undo") corrected.set(row.targetId, null);
    if (row.kind === "override" || row.kind === "regrade") corrected.set(row.targetId, row.rating);
  }
  const cards = new Map<string, Card>();
  for (const row of ordered) {
    if (row.kind !== "answer" || row.rating === null) continue;
    const rating = corrected.has(row.id) ? (corrected.get(row.id) ?? null) : row.rating;
    if (rating === null) continue;
    const key = facetKey(row.factId, row.facetId);
    cards.set(key, reviewCard(cards.get(key) ?? null, reviewOf(row, rating), parametersOf(row.parametersId)));
  }
  return cards;
}

function reviewOf(row: AnswerRow, rating: Rating) {
  const { factId, facetId, itemId, at, localDay } = row;
  const { isTyped } = KINDS[row.itemKind];
  return { factId, facetId, itemId, at, localDay, rating, isTyped, isGuessable: isGuessable(row.itemKind) };
}

/**
 * Two learners' logs as one, in order of time, each keeping its own order; `seq` is counted anew. Used when a guest's
 * progress joins another's.
 */
export function mergeLogs<Row extends Pick<LogRow, "seq" | "at">>(a: readonly Row[], b: readonly Row[]): Row[] {
  const left = [...a].sort((x, y) => x.seq - y.seq);
  const right = [...b].sort((x, y) => x.seq - y.seq);
  const merged: Row[] = [];
  while (left.length > 0 || right.length > 0) {
    const [x, y] = [left[0], right[0]];
    const next = y === undefined || (x !== undefined && x.at <= y.at) ? left.shift() : right.shift();
    if (next) merged.push({ ...next, seq: merged.length + 1 });
  }
  return merged;
}
