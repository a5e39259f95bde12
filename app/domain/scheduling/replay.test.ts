import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rating } from "../grading/verdict";
import { seededChance, shuffle } from "../chance";
import type { Card } from "./card";
import type { AnswerRow, CorrectionRow, LogRow } from "./log";
import { DEFAULT_PARAMETERS } from "./parameters";
import { mergeLogs, replay } from "./replay";
import { reviewCard } from "./review";

const OTHER = {
  ...DEFAULT_PARAMETERS,
  id: "other",
  weights: DEFAULT_PARAMETERS.weights.map((weight) => weight * 1.02),
};
const parametersOf = (id: string) => {
  const found = [DEFAULT_PARAMETERS, OTHER].find((parameters) => parameters.id === id);
  if (!found) throw new Error(`no parameters ${id}`);
  return found;
};
const cardsOf = (rows: readonly LogRow[]) => Object.fromEntries(replay(rows, parametersOf));

function answerRow(seq: number, more: Partial<AnswerRow> = {}): AnswerRow {
  const at = Date.UTC(2026, 0, 1) + seq * 40_000_000;
  return {
    kind: "answer",
    id: `row-${seq}`,
    seq,
    at,
    attemptId: `attempt-${seq}`,
    factId: "fact",
    facetId: "a",
    itemId: `item-${seq}`,
    itemKind: "typed-date",
    contentVersion: "1",
    response: { kind: "dont-know" },
    verdict: { outcome: "right", reason: "key" },
    rating: "good",
    stateBefore: null,
    schedulerVersion: "1",
    parametersId: DEFAULT_PARAMETERS.id,
    clientAt: null,
    localDay: new Date(at).toISOString().slice(0, 10),
    timeZone: "UTC",
    ...more,
  };
}

const correct = (seq: number, targetId: string, more: { kind: "undo" } | { kind: "override"; rating: Rating }) =>
  ({ id: `row-${seq}`, seq, at: seq, targetId, ...more }) as CorrectionRow;

const rating = fc.constantFrom<Rating>("again", "hard", "good");
const answers = fc
  .array(
    fc.record({
      facetId: fc.constantFrom("a", "b", "c"),
      itemKind: fc.constantFrom("choice" as const, "typed-date" as const),
      rating: fc.option(rating),
      parametersId: fc.constantFrom(DEFAULT_PARAMETERS.id, OTHER.id),
    }),
    { maxLength: 25 },
  )
  .map((rows) => rows.map((row, at) => answerRow(at + 1, row)));

/** The cards that answering one after another leaves behind. */
function incremental(rows: readonly AnswerRow[]): Record<string, Card> {
  const cards: Record<string, Card> = {};
  for (const row of rows) {
    if (row.rating === null) continue;
    const key = `${row.factId}/${row.facetId}`;
    const isTyped = row.itemKind === "typed-date";
    const review = { ...row, rating: row.rating, isTyped, isGuessable: !isTyped };
    cards[key] = reviewCard(cards[key] ?? null, review, parametersOf(row.parametersId));
  }
  return cards;
}

describe("replay", () => {
  it("equals the cards that answering one by one made, in whatever order the rows come", () => {
    fc.assert(
      fc.property(answers, fc.integer(), (rows, seed) => {
        expect(cardsOf(shuffle(rows, seededChance(seed)))).toEqual(incremental(rows));
      }),
    );
  });

  it("applies corrections to the answers that they name, the last one of each counting", () => {
    const correction = fc.record({ target: fc.nat(), rating: fc.option(rating) });
    fc.assert(
      fc.property(answers, fc.array(correction, { maxLength: 8 }), fc.integer(), (rows, corrections, seed) => {
        const expected = [...rows];
        const log: LogRow[] = [...rows];
        for (const given of corrections) {
          const at = given.target % Math.max(1, rows.length);
          const target = expected[at];
          if (!target) continue;
          const change = given.rating ? { kind: "override" as const, rating: given.rating } : { kind: "undo" as const };
          log.push(correct(log.length + 1, target.id, change));
          // What rated nothing (the rest of a partly right answer) rates nothing after a correction either.
          if (rows[at]?.rating !== null) expected[at] = { ...target, rating: given.rating };
        }
        expect(cardsOf(shuffle(log, seededChance(seed)))).toEqual(incremental(expected));
      }),
    );
  });

  it("takes a regrade for the rating, and passes by what names no answer", () => {
    const rows = [answerRow(1, { rating: "again", verdict: { outcome: "wrong", reason: "other-date" } }), answerRow(2)];
    const regrade: LogRow = {
      ...correct(3, "row-1", { kind: "undo" }),
      kind: "regrade",
      verdict: { outcome: "right", reason: "also-right" },
      rating: "good",
    };
    const refit: LogRow = { kind: "refit", id: "row-4", seq: 4, at: 4, parametersId: OTHER.id };
    expect(cardsOf([...rows, regrade, refit])).toEqual(cardsOf([answerRow(1), answerRow(2)]));
    expect(cardsOf([...rows, correct(3, "row-9", { kind: "undo" })])).toEqual(cardsOf(rows));
  });

  it("leaves no card where every answer was undone, and one where the undoing was overridden", () => {
    const undo = correct(2, "row-1", { kind: "undo" });
    expect(cardsOf([answerRow(1), undo])).toEqual({});
    expect(cardsOf([answerRow(1), undo, correct(3, "row-1", { kind: "override", rating: "good" })])).toEqual(
      cardsOf([answerRow(1)]),
    );
  });

  it("goes by the order of events, not by clocks", () => {
    const rows = [
      answerRow(1, { at: 9_000_000, localDay: "2026-02-01" }),
      answerRow(2, { at: 1, localDay: "2026-01-01" }),
    ];
    expect(cardsOf(rows)["fact/a"]).toMatchObject({ lastItemId: "item-2", lastDay: "2026-01-01", reviews: 2 });
  });

  it("throws for parameters that nobody knows", () => {
    expect(() => cardsOf([answerRow(1, { parametersId: "gone" })])).toThrow("no parameters gone");
  });
});

describe("mergeLogs", () => {
  const times = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 12 });
  const logOf = (name: string, given: readonly number[]) =>
    given.map((at, i) => ({ id: `${name}${i}`, seq: i + 1, at }));

  it("keeps every row and the order of each log, and counts anew from 1", () => {
    fc.assert(
      fc.property(times, times, fc.integer(), (one, other, seed) => {
        const [a, b] = [logOf("a", one), logOf("b", other)];
        const merged = mergeLogs(shuffle(a, seededChance(seed)), b);
        expect(merged.map(({ seq }) => seq)).toEqual(merged.map((_, at) => at + 1));
        for (const [name, log] of [["a", a] as const, ["b", b] as const]) {
          const own = merged.filter(({ id }) => id.startsWith(name));
          expect(own.map(({ id }) => id)).toEqual(log.map(({ id }) => id));
        }
      }),
    );
  });

  it("goes by time where the clocks of both run on", () => {
    fc.assert(
      fc.property(times, times, (one, other) => {
        const sorted = [one, other].map((given) => [...given].sort((x, y) => x - y));
        const merged = mergeLogs(logOf("a", sorted[0] ?? []), logOf("b", sorted[1] ?? []));
        expect(merged.map(({ at }) => at)).toEqual([...one, ...other].sort((x, y) => x - y));
      }),
    );
  });

  it("replays to the cards of both where they studied different facets", () => {
    const a = [1, 2, 3].map((seq) => answerRow(seq));
    const b = [1, 2].map((seq) => answerRow(seq, { id: `other-${seq}`, facetId: "b" }));
    expect(cardsOf(mergeLogs<LogRow>(a, b))).toEqual({ ...cardsOf(a), ...cardsOf(b) });
  });
});
