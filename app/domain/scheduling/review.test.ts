import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Card } from "./card";
import { addDays, daysBetween, localDayAt } from "./days";
import { DEFAULT_PARAMETERS as PARAMETERS } from "./parameters";
import { isDue, retrievability, reviewCard, type Review } from "./review";

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 20, 12);

function review(more: Partial<Review> = {}): Review {
  const given = { at: START, rating: "good" as const, isTyped: true, isGuessable: more.isTyped === false, ...more };
  const localDay = localDayAt(given.at, { timeZone: "UTC", startHour: 0 });
  return { factId: "fact", facetId: "facet", itemId: "item", localDay, ...given };
}

const answer = fc.record({
  rating: fc.constantFrom("again" as const, "hard" as const, "good" as const),
  isTyped: fc.boolean(),
  // Clocks may be set back, and months may go by.
  hoursLater: fc.oneof(
    fc.integer({ min: 0, max: 48 }),
    fc.integer({ min: 0, max: 9000 }),
    fc.integer({ min: -2000, max: 0 }),
  ),
  timeZone: fc.constantFrom(
    "America/New_York",
    "Europe/Paris",
    "Asia/Ho_Chi_Minh",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
  ),
});

describe("reviewCard", () => {
  it("keeps every card sound, in all time zones, over summer time and with clocks set back", () => {
    const starts = fc.constantFrom(
      Date.UTC(2026, 2, 8, 5),
      Date.UTC(2026, 9, 24, 22),
      Date.UTC(2011, 11, 30, 8),
      Date.UTC(2026, 3, 4, 14),
    );
    fc.assert(
      fc.property(starts, fc.array(answer, { minLength: 1, maxLength: 12 }), (start, answers) => {
        let card: Card | null = null;
        let at = start;
        for (const { rating, isTyped, hoursLater, timeZone } of answers) {
          at += hoursLater * 3_600_000;
          const localDay = localDayAt(at, { timeZone, startHour: 4 });
          const before: Card | null = card;
          card = reviewCard(before, review({ rating, isTyped, at, localDay }), PARAMETERS);
          expect(Number.isFinite(card.stability) && card.stability > 0).toBe(true);
          expect(card.difficulty >= 1 && card.difficulty <= 10).toBe(true);
          expect(card.dueDay >= localDay).toBe(true);
          const interval = daysBetween(localDay, card.dueDay);
          if (rating === "again") expect(interval).toBe(0);
          else expect(interval).toBeGreaterThanOrEqual(1);
          if (!isTyped) expect(interval).toBeLessThanOrEqual(3);
          expect(card.reviews).toBe((before?.reviews ?? 0) + 1);
          expect(card.lapses).toBe((before?.lapses ?? 0) + (before && rating === "again" ? 1 : 0));
          expect([card.lastDay, card.lastReviewAt, card.lastItemId]).toEqual([localDay, at, "item"]);
          const recall = retrievability(card, at + hoursLater * 3_600_000, PARAMETERS);
          expect(recall > 0 && recall <= 1).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("remembers when a choice and a typed answer were last right", () => {
    const choice = reviewCard(null, review({ isTyped: false }), PARAMETERS);
    expect([choice.rightChoiceAt, choice.rightTypedAt]).toEqual([START, null]);
    const typed = reviewCard(choice, review({ at: START + DAY }), PARAMETERS);
    expect([typed.rightChoiceAt, typed.rightTypedAt]).toEqual([START, START + DAY]);
    const missed = reviewCard(typed, review({ at: START + 2 * DAY, rating: "again" }), PARAMETERS);
    expect([missed.rightChoiceAt, missed.rightTypedAt]).toEqual([START, START + DAY]);
    expect(reviewCard(null, review({ rating: "hard" }), PARAMETERS).rightTypedAt).toBeNull();
  });

  it("stretches the wait with every typed answer that was right on its day, to ten years at most", () => {
    let card = reviewCard(null, review(), PARAMETERS);
    let last = 0;
    for (let round = 0; round < 30; round += 1) {
      const interval = daysBetween(card.lastDay, card.dueDay);
      expect(interval).toBeGreaterThanOrEqual(Math.min(3650, last));
      expect(interval).toBeLessThanOrEqual(3650);
      last = interval;
      card = reviewCard(card, review({ at: card.lastReviewAt + interval * DAY }), PARAMETERS);
    }
    expect(last).toBe(3650);
  });

  it("counts days of the learner, not hours: over midnight is another day", () => {
    const card = reviewCard(null, review(), PARAMETERS);
    const sameDay = reviewCard(card, review({ at: START + 9 * 3_600_000 }), PARAMETERS);
    const nextDay = reviewCard(card, review({ at: START + 9 * 3_600_000, localDay: "2026-03-21" }), PARAMETERS);
    expect(nextDay.stability).toBeGreaterThan(sameDay.stability);
  });

  it("asks a missed facet for less than one that was right", () => {
    const card = reviewCard(null, review(), PARAMETERS);
    const rated = (["again", "hard", "good"] as const).map(
      (rating) => reviewCard(card, review({ rating, at: START + 3 * DAY }), PARAMETERS).stability,
    );
    expect(rated).toEqual([...rated].sort((a, b) => a - b));
  });
});

describe("retrievability", () => {
  const card = reviewCard(null, review(), PARAMETERS);

  it("is 0 for what was never asked, 1 at once, 0.9 after the stability, and falls", () => {
    expect(retrievability(null, START, PARAMETERS)).toBe(0);
    expect(retrievability(card, START, PARAMETERS)).toBe(1);
    expect(retrievability(card, START + card.stability * DAY, PARAMETERS)).toBeCloseTo(0.9, 6);
    const falling = [1, 5, 25, 125].map((days) => retrievability(card, START + days * DAY, PARAMETERS));
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
  });

  it("is no more than 1 before the review", () => {
    expect(retrievability(card, START - 5 * DAY, PARAMETERS)).toBe(1);
  });
});

describe("isDue", () => {
  const card = reviewCard(null, review(), PARAMETERS);

  it("is true from the due day on", () => {
    const now = START + DAY;
    expect(isDue(card, addDays(card.dueDay, -1), now)).toBe(false);
    expect(isDue(card, card.dueDay, now)).toBe(true);
    expect(isDue(card, addDays(card.dueDay, 400), now)).toBe(true);
  });

  it("is true for a review that lies more than a day ahead, from a clock that was wrong", () => {
    expect(isDue(card, "2026-03-18", START - 2 * DAY)).toBe(true);
    expect(isDue(card, "2026-03-20", START - 3_600_000)).toBe(false);
  });
});
