import type { Rating } from "../grading/verdict";
import type { Card } from "./card";
import { addDays, daysBetween } from "./days";
import { algorithmFor, type SchedulerParameters } from "./parameters";

/** A rated answer, as far as memory is concerned. */
export interface Review {
  readonly factId: string;
  readonly facetId: string;
  readonly itemId: string;
  readonly isTyped: boolean;
  /** Whether a blind guess is right once in four times: a right answer may be luck. */
  readonly isGuessable: boolean;
  readonly rating: Rating;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The learner's day, as an ISO date. */
  readonly localDay: string;
}

const GRADES = { again: 1, hard: 2, good: 3 } as const;
/** A right choice among four may be luck: it sets no longer wait than this. */
const CHOICE_INTERVAL_DAYS = 3;

/**
 * The card after a review. Elapsed time is counted in the learner's days, as FSRS was fitted; a wrong answer is due again
 * the same day, anything else after at least one day.
 */
export function reviewCard(card: Card | null, review: Review, parameters: SchedulerParameters): Card {
  const algorithm = algorithmFor(parameters);
  const elapsedDays = card ? daysBetween(card.lastDay, review.localDay) : 0;
  const { stability, difficulty } = algorithm.next_state(card, elapsedDays, GRADES[review.rating]);
  const isRight = review.rating === "good";
  const intervalDays = intervalOf(review, algorithm.next_interval(stability, elapsedDays));
  return {
    factId: review.factId,
    facetId: review.facetId,
    stability,
    difficulty,
    dueDay: addDays(review.localDay, intervalDays),
    lastDay: review.localDay,
    lastReviewAt: review.at,
    reviews: (card?.reviews ?? 0) + 1,
    lapses: (card?.lapses ?? 0) + (card && review.rating === "again" ? 1 : 0),
    rightChoiceAt: isRight && !review.isTyped ? review.at : (card?.rightChoiceAt ?? null),
    rightTypedAt: isRight && review.isTyped ? review.at : (card?.rightTypedAt ?? null),
    lastItemId: review.itemId,
  };
}

function intervalOf(review: Review, intervalDays: number): number {
  if (review.rating === "again") return 0;
  const least = Math.max(1, intervalDays);
  return review.isGuessable ? Math.min(least, CHOICE_INTERVAL_DAYS) : least;
}

const DAY_MS = 86_400_000;

/** The chance, from 0 to 1, that the facet is recalled at an instant; 0 for what was never asked. */
export function retrievability(card: Card | null, nowMs: number, parameters: SchedulerParameters): number {
  if (!card) return 0;
  const elapsedDays = Math.max(0, nowMs - card.lastReviewAt) / DAY_MS;
  return algorithmFor(parameters).forgetting_curve(elapsedDays, card.stability);
}

/** Whether the card wants to be asked today. A review that lies in the future came from a wrong clock: it is asked too. */
export function isDue(card: Card, today: string, nowMs: number): boolean {
  return card.dueDay <= today || card.lastReviewAt > nowMs + DAY_MS;
}
