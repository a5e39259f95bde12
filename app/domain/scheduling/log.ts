import type { Response } from "../grading/response";
import type { Rating, Verdict } from "../grading/verdict";
import type { ItemKind } from "../items/item";
import type { CardState } from "./card";

interface RowBase {
  /** ULID. */
  readonly id: string;
  /** Its place in the learner's log, from 1: clocks may run back, the order of events does not. */
  readonly seq: number;
  /** The server's time, epoch milliseconds. */
  readonly at: number;
}

/** An answer as it was given and judged. `rating` is null where it rates nothing: the rest of a partly right answer. */
export interface AnswerRow extends RowBase {
  readonly kind: "answer";
  readonly attemptId: string;
  readonly factId: string;
  readonly facetId: string;
  readonly itemId: string;
  readonly itemKind: ItemKind;
  readonly contentVersion: string;
  readonly response: Response;
  readonly verdict: Verdict;
  readonly rating: Rating | null;
  readonly stateBefore: CardState | null;
  readonly schedulerVersion: string;
  readonly parametersId: string;
  /** The learner's own time, epoch milliseconds, where the browser told it. */
  readonly clientAt: number | null;
  readonly localDay: string;
  readonly timeZone: string;
}

/** Corrections name the answer that they are about; the answer itself stays as it was. */
export type CorrectionRow = RowBase & { readonly targetId: string } & (
    | { readonly kind: "undo" }
    | { readonly kind: "override"; readonly rating: Rating }
    | { readonly kind: "regrade"; readonly verdict: Verdict; readonly rating: Rating }
  );

/** From here on the learner's cards follow these parameters. */
export type RefitRow = RowBase & { readonly kind: "refit"; readonly parametersId: string };

export type LogRow = AnswerRow | CorrectionRow | RefitRow;
