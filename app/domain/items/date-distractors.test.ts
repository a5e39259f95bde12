import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededChance } from "../chance";
import { comparePoints, isCalendarDate, parseEdtf, type DateSpan } from "../facts/edtf";
import { datesAround, type Rank } from "./date-distractors";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("1960-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const rank = fc.constantFrom<Rank>(0, 1, 2, 3);
const known = fc.array(
  day.map((edtf) => parseEdtf(edtf)?.earliest ?? { year: 0 }),
  { maxLength: 5 },
);

function around(edtf: string, at: Rank, points: Parameters<typeof datesAround>[2], seed: number): DateSpan[] | null {
  const span = parseEdtf(edtf);
  if (!span) throw new Error(`${edtf} is no date.`);
  return datesAround(span, at, points, seededChance(seed));
}

describe("datesAround", () => {
  it("gives four dates of the calendar in order of time, the key at its rank", () => {
    const keys = fc.oneof(
      day,
      day.map((edtf) => edtf.slice(0, 7)),
      day.map((edtf) => edtf.slice(0, 4)),
      day.map((edtf) => `${edtf.slice(0, 4)}~`),
      fc.constantFrom(
        "1936/1938",
        "1936-05/1937-02",
        "1936-02-28/1936-02-29",
        "1940-02-29",
        "1940-12-31",
        "1940-01-01",
      ),
    );
    fc.assert(
      fc.property(keys, rank, known, fc.integer(), (edtf, at, points, seed) => {
        const [row, key] = [around(edtf, at, points, seed), parseEdtf(edtf)];
        if (row === null) return;
        expect(row).toHaveLength(4);
        expect(row[at]).toEqual(key);
        for (const [place, span] of row.entries()) {
          expect(isCalendarDate(span.earliest) && isCalendarDate(span.latest)).toBe(true);
          expect([span.kind, span.precision, span.approximate]).toEqual([key?.kind, key?.precision, key?.approximate]);
          const before = row[place - 1];
          if (before) expect(comparePoints(before.earliest, span.earliest)).toBeLessThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("finds a row for nearly every day, at every rank", () => {
    let misses = 0;
    for (let seed = 0; seed < 400; seed += 1)
      if (!around(`1937-${1 + (seed % 12)}-15`.replace(/-(\d)-/, "-0$1-"), (seed % 4) as Rank, [], seed)) misses += 1;
    expect(misses).toBeLessThan(20);
  });

  it("lets every part of a day stand twice, so that none tells the key", () => {
    fc.assert(
      fc.property(day, rank, known, fc.integer(), (edtf, at, points, seed) => {
        const row = around(edtf, at, points, seed) ?? [];
        const years = row.map(({ earliest }) => earliest.year);
        const days = row.map(({ earliest: { month, day: date } }) => `${month}-${date}`);
        for (const parts of [years, days])
          for (const part of parts) expect(parts.filter((other) => other === part)).toHaveLength(2);
      }),
    );
  });

  it("offers no choice of dates where the key itself is one of several", () => {
    expect(around("[1937,1938]", 0, [], 1)).toBeNull();
  });
});
