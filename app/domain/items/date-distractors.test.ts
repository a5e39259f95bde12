import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededChance } from "../chance";
import { comparePoints, formatDateShort, isCalendarDate, parseEdtf, type DateSpan } from "../facts/edtf";
import { CHAPTER_BOUNDS, isWithinBounds, type DateBounds } from "./date-bounds";
import { dateRows } from "./date-distractors";
import { sharedWithOthers } from "./guessing/words";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("1960-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const exact = fc.oneof(
  day,
  day.map((edtf) => edtf.slice(0, 7)),
  fc.constantFrom("1940-02-29", "1940-12-31", "1940-01-01", "1936-12", "1937-01"),
);
const any = fc.oneof(
  exact,
  day.map((edtf) => edtf.slice(0, 4)),
  day.map((edtf) => `${edtf.slice(0, 4)}~`),
  fc.constantFrom("1936/1938", "1936-05/1937-02", "1936-02-28/1936-02-29", "[1937,1938]"),
);
const known = fc.array(day.map(spanOf), { maxLength: 5 });

function spanOf(edtf: string): DateSpan {
  const span = parseEdtf(edtf);
  if (!span) throw new Error(`${edtf} is no date.`);
  return span;
}
const rows = (edtf: string, others: readonly DateSpan[], seed: number, bounds: DateBounds = CHAPTER_BOUNDS) =>
  dateRows(spanOf(edtf), others, bounds, seededChance(seed));
const rankOf = (row: readonly DateSpan[], edtf: string) =>
  row.findIndex(({ earliest }) => comparePoints(earliest, spanOf(edtf).earliest) === 0);
const ranks = (edtf: string, seed: number, bounds?: DateBounds) =>
  new Set(rows(edtf, [], seed, bounds).map((row) => rankOf(row, edtf)));

describe("dateRows", () => {
  it("gives four dates of the calendar in order of time, of the key's grain, the key among them", () => {
    fc.assert(
      fc.property(any, known, fc.integer(), (edtf, others, seed) => {
        const key = spanOf(edtf);
        for (const row of rows(edtf, others, seed)) {
          expect(row).toHaveLength(4);
          expect(row.filter((span) => formatDateShort(span, "en") === formatDateShort(key, "en"))).toEqual([key]);
          for (const [place, span] of row.entries()) {
            expect(isCalendarDate(span.earliest) && isCalendarDate(span.latest)).toBe(true);
            expect([span.kind, span.precision, span.approximate]).toEqual([key.kind, key.precision, key.approximate]);
            const before = row[place - 1];
            if (before) expect(comparePoints(before.earliest, span.earliest)).toBeLessThan(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives the key every rank, at the turn of a year too", () => {
    fc.assert(
      fc.property(
        any.filter((edtf) => !edtf.includes("-02-29")),
        fc.integer(),
        (edtf, seed) => {
          expect([...ranks(edtf, seed)].sort()).toEqual([0, 1, 2, 3]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("lets no day or month alone share the most with the rest", () => {
    fc.assert(
      fc.property(exact, known, fc.integer(), (edtf, others, seed) => {
        for (const row of rows(edtf, others, seed)) {
          const shared = sharedWithOthers(row.map((span) => formatDateShort(span, "en")));
          const most = Math.max(...shared);
          const alone = shared.filter((count) => count === most).length === 1;
          expect(alone && shared[rankOf(row, edtf)] === most, JSON.stringify(row.map(({ earliest }) => earliest))).toBe(
            false,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("stays within bounds and keeps more than one rank there", () => {
    const bounds = { first: { year: 1879 }, last: { year: 1940, month: 8, day: 21 } };
    for (let seed = 0; seed < 20; seed += 1) {
      for (const row of rows("1940-05-24", [], seed, bounds))
        expect(row.every((span) => isWithinBounds(span, bounds))).toBe(true);
      expect(ranks("1940-05-24", seed, bounds).size).toBeGreaterThan(1);
    }
  });

  it("offers the dates that it is given", () => {
    const offered = rows("1940-08-20", [spanOf("1940-05-24")], 3).flat();
    expect(offered.filter((span) => formatDateShort(span, "en") === "24 May 1940").length).toBeGreaterThan(2);
  });
});
