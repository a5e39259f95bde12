import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isTimeZone, localDayAt } from "./days";

const ms = (iso: string) => Date.parse(iso);
const at = (iso: string, timeZone: string, startHour = 4) => localDayAt(ms(iso), { timeZone, startHour });
const ZONES = [
  "Asia/Ho_Chi_Minh",
  "America/New_York",
  "Europe/Paris",
  "Pacific/Apia",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "UTC",
];

describe("localDayAt", () => {
  it.each([
    ["2026-03-01T20:59:59Z", "Asia/Ho_Chi_Minh", 4, "2026-03-01"],
    ["2026-03-01T21:00:00Z", "Asia/Ho_Chi_Minh", 4, "2026-03-02"],
    ["2026-03-01T17:00:00Z", "Asia/Ho_Chi_Minh", 0, "2026-03-02"],
    // Summer time: New York leaps from 2:00 to 3:00 at 7:00 UTC, and back at 6:00 UTC.
    ["2026-03-08T07:59:59Z", "America/New_York", 4, "2026-03-07"],
    ["2026-03-08T08:00:00Z", "America/New_York", 4, "2026-03-08"],
    ["2026-03-08T07:00:00Z", "America/New_York", 2, "2026-03-08"],
    ["2026-11-01T06:30:00Z", "America/New_York", 1, "2026-11-01"],
    ["2026-11-01T08:59:59Z", "America/New_York", 4, "2026-10-31"],
    ["2026-11-01T09:00:00Z", "America/New_York", 4, "2026-11-01"],
    ["2026-03-29T01:59:59Z", "Europe/Paris", 4, "2026-03-28"],
    ["2026-03-29T02:00:00Z", "Europe/Paris", 4, "2026-03-29"],
    ["2026-10-25T03:00:00Z", "Europe/Paris", 4, "2026-10-25"],
    // Lord Howe changes by half an hour.
    ["2026-04-04T17:29:59Z", "Australia/Lord_Howe", 4, "2026-04-04"],
    ["2026-04-04T17:30:00Z", "Australia/Lord_Howe", 4, "2026-04-05"],
    // Samoa had no 30 December 2011.
    ["2011-12-30T09:59:59Z", "Pacific/Apia", 4, "2011-12-29"],
    ["2011-12-30T10:00:00Z", "Pacific/Apia", 0, "2011-12-31"],
    ["2011-12-30T13:59:59Z", "Pacific/Apia", 4, "2011-12-29"],
    ["2011-12-30T14:00:00Z", "Pacific/Apia", 4, "2011-12-31"],
  ])("gives at %s in %s from %i o'clock: %s", (iso, timeZone, startHour, day) => {
    expect(at(iso, timeZone, startHour)).toBe(day);
  });

  it("never runs back while the clock runs on, and moves by a day at a time", () => {
    const instants = fc.integer({ min: ms("2000-01-01"), max: ms("2035-12-31") });
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 23 }),
        (instant, timeZone, startHour) => {
          const rule = { timeZone, startHour };
          const [day, later] = [localDayAt(instant, rule), localDayAt(instant + 3_600_000, rule)];
          expect(later >= day).toBe(true);
          expect(daysBetween(day, later)).toBeLessThanOrEqual(timeZone === "Pacific/Apia" ? 2 : 1);
          expect(localDayAt(instant + 26 * 3_600_000, rule) > day).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("daysBetween and addDays", () => {
  it("count calendar days, leap days included, and never below zero", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2026-03-28", "2026-03-29")).toBe(1);
    expect(daysBetween("2026-01-02", "2026-01-01")).toBe(0);
    expect(addDays("2023-12-31", 1)).toBe("2024-01-01");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 5000 }), (start, days) => {
        const day = addDays("1999-12-31", start);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe("isTimeZone", () => {
  it("knows zones of the world, and nothing else", () => {
    for (const zone of ZONES) expect(isTimeZone(zone)).toBe(true);
    for (const zone of [
      "",
      "Asia/Saigon2",
      "Mars/Olympus",
      "../etc",
      "Asia/Ho_Chi_Minh\n",
      "+07:00",
      "2026-01-01T00:00Z",
    ])
      expect(isTimeZone(zone)).toBe(false);
  });
});
