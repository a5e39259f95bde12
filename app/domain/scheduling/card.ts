/** One learner's memory of one facet of one fact. Days are ISO dates in the learner's own calendar. */
export interface Card {
  readonly factId: string;
  readonly facetId: string;
  /** Days after which recall has fallen to 90 % (FSRS). */
  readonly stability: number;
  /** From 1 to 10 (FSRS). */
  readonly difficulty: number;
  /** The day from which it wants to be asked again. */
  readonly dueDay: string;
  readonly lastDay: string;
  /** Epoch milliseconds. */
  readonly lastReviewAt: number;
  readonly reviews: number;
  readonly lapses: number;
  /** When a choice, and a typed answer, were last right; null for never. */
  readonly rightChoiceAt: number | null;
  readonly rightTypedAt: number | null;
  readonly lastItemId: string;
}

/** What an answer row holds of the card before it. */
export type CardState = Omit<Card, "factId" | "facetId">;
