import type { Judgement } from "../../../grading/verdict";
import type { StatementsItem } from "../../item";

/** What none to four right judgements are worth in the Vietnamese national paper. */
const SCORES = [0, 0.1, 0.25, 0.5, 1] as const;

/** Grades four judgements: all are needed, and two or three right ones are partly right. */
export function gradeStatements(
  { statements }: StatementsItem,
  { judged }: { judged: readonly { id: string; isTrue: boolean }[] },
): Judgement {
  const called = new Map(judged.map(({ id, isTrue }) => [id, isTrue]));
  if (judged.some(({ id }) => !statements.some((statement) => statement.id === id)))
    return { outcome: "ungradable", reason: "unknown-option" };
  if (called.size < judged.length) return { outcome: "ungradable", reason: "used-twice" };
  if (called.size < statements.length) return { outcome: "ungradable", reason: "unfinished" };
  const right = statements.filter(({ id, isTrue }) => called.get(id) === isTrue).length;
  const score = SCORES[right] ?? 0;
  if (right === statements.length) return { outcome: "right", reason: "key", score };
  return right > 1
    ? { outcome: "partly", reason: "incomplete", score }
    : { outcome: "wrong", reason: "other-judgements", score };
}
