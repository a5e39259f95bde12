import { describe, expect, it } from "vitest";
import { formatDate, formatDateShort } from "./date-format";
import { isCalendarDate, parseEdtf, parseYears, type DateSpan } from "./edtf";

const parsed = (text: string): DateSpan => {
  const span = parseEdtf(text);
  if (!span) throw new Error(`${text} does not parse`);
  return span;
};

describe("parseEdtf", () => {
  it("reads a day, a month and a year with their precision", () => {
    const day = { year: 1940, month: 8, day: 20 };
    expect(parsed("1940-08-20")).toEqual({
      kind: "date",
      precision: "day",
      approximate: false,
      earliest: day,
      latest: day,
    });
    expect(parsed("1936-10")).toMatchObject({ precision: "month", earliest: { year: 1936, month: 10 } });
    expect(parsed("1978")).toMatchObject({ precision: "year", earliest: { year: 1978 }, latest: { year: 1978 } });
  });

  it("reads spans, and takes the coarser precision", () => {
    expect(parsed("1937/1938")).toMatchObject({ kind: "span", earliest: { year: 1937 }, latest: { year: 1938 } });
    expect(parsed("1936-10-03/1937-02")).toMatchObject({ kind: "span", precision: "month" });
  });

  it("reads one or the other", () => {
    expect(parsed("[1938,1937]")).toEqual({
      kind: "oneOf",
      precision: "year",
      approximate: false,
      earliest: { year: 1937 },
      latest: { year: 1938 },
      alternatives: [{ year: 1937 }, { year: 1938 }],
    });
  });

  it("reads about, also at one end of a span", () => {
    expect(parsed("1919~")).toMatchObject({ kind: "date", approximate: true });
    expect(parsed("1919~/1921")).toMatchObject({ kind: "span", approximate: true });
  });

  it.each(["1940-02-30", "1949-20-20", "1900-02-29", "1936-13", "1936-00", "1940-06-31/1941", "[1937-02-30,1938]"])(
    "refuses the impossible date %s",
    (text) => expect(parseEdtf(text)).toBeNull(),
  );

  it.each([
    "",
    "tháng 8",
    "20/8/1940",
    "1938/1937",
    "1907/..",
    "1936-21",
    "193X",
    "1919?",
    "{1937,1938}",
    "[1937..1939]",
    "19",
  ])("refuses %j, which content does not use", (text) => expect(parseEdtf(text)).toBeNull());

  it("knows leap years", () => {
    expect(parseEdtf("1940-02-29")).not.toBeNull();
    expect(parseEdtf("1939-02-29")).toBeNull();
    expect(isCalendarDate({ year: 2000, month: 2, day: 29 })).toBe(true);
    expect(isCalendarDate({ year: 1940, month: 4, day: 31 })).toBe(false);
    expect(isCalendarDate({ year: 1940, day: 3 })).toBe(false);
  });
});

describe("parseYears", () => {
  it("reads lives, open ends and single years", () => {
    expect(parseYears("1879/1940")).toEqual({ from: 1879, to: 1940, approximate: false });
    expect(parseYears("1907/..")).toEqual({ from: 1907, to: null, approximate: false });
    expect(parseYears("../1940")).toEqual({ from: null, to: 1940, approximate: false });
    expect(parseYears("1919~")).toEqual({ from: 1919, to: 1919, approximate: true });
  });

  it.each(["1940/1879", "../..", "born 1879", "", "1879-13/1940"])("refuses %j", (text) =>
    expect(parseYears(text)).toBeNull(),
  );
});

describe("formatDate", () => {
  it.each([
    ["1940-08-20", "20 August 1940", "ngày 20 tháng 8 năm 1940", "20 August 1940", "20 tháng 8 năm 1940"],
    ["1936-12", "December 1936", "tháng 12 năm 1936", "December 1936", "tháng 12 năm 1936"],
    ["1978", "1978", "năm 1978", "1978", "1978"],
    ["1919~", "about 1919", "khoảng năm 1919", "about 1919", "khoảng 1919"],
    ["1937/1938", "from 1937 to 1938", "từ năm 1937 đến năm 1938", "1937–1938", "1937–1938"],
    [
      "1936-10/1937-02",
      "from October 1936 to February 1937",
      "từ tháng 10 năm 1936 đến tháng 2 năm 1937",
      "October 1936 – February 1937",
      "tháng 10 năm 1936 – tháng 2 năm 1937",
    ],
    ["[1937,1938]", "1937 or 1938", "năm 1937 hoặc năm 1938", "1937 or 1938", "1937 hoặc 1938"],
  ])("writes %s", (text, en, vi, enShort, viShort) => {
    expect(formatDate(parsed(text), "en")).toBe(en);
    expect(formatDate(parsed(text), "vi")).toBe(vi);
    expect(formatDateShort(parsed(text), "en")).toBe(enShort);
    expect(formatDateShort(parsed(text), "vi")).toBe(viShort);
  });
});
