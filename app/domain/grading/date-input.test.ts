import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate, type DateFields } from "./date-input";

const fields = (day: string, month: string, year: string): DateFields => ({ day, month, year });
const read = (day: string, month: string, year: string) => readDate(fields(day, month, year));
const [D20, M8, Y1940] = [{ year: 1940, month: 8, day: 20 }, { year: 1940, month: 8 }, { year: 1940 }];

/** A line is the same pasted into any of the three fields. */
function inEveryField(line: string) {
  return [read(line, "", ""), read("", line, ""), read("", "", line)];
}

describe("readDate, three fields", () => {
  it.each([
    ["20", "8", "1940", D20],
    ["20", "08", "1940", D20],
    [" 20 ", "\t8", "1940\n", D20],
    ["２０", "８", "１９４０", D20],
    ["20\u00a0", "\u30008", "1940", D20],
    ["", "8", "1940", M8],
    ["", "", "1940", Y1940],
    ["20", "August", "1940", D20],
    ["20", "aug", "1940", D20],
    ["20", "AUG.", "1940", D20],
    ["20", "tháng 8", "1940", D20],
    ["20", "tháng Tám", "1940", D20],
    ["20", "tám", "1940", D20],
    ["20", "Thang tam", "1940", D20],
    ["20", "tháng tám".normalize("NFD"), "1940", D20],
    ["1", "Sept", "1937", { year: 1937, month: 9, day: 1 }],
    ["1", "mười một", "1937", { year: 1937, month: 11, day: 1 }],
    ["29", "2", "1940", { year: 1940, month: 2, day: 29 }],
    ["020", "008", "1940", D20],
    ["ngày 20", "tháng 8", "năm 1940", D20],
    ["20th", "thg 8", "1940", D20],
    ["20", "VIII", "1940", D20],
    ["20", "thangs 8", "1940", D20],
  ])("reads %j %j %j", (day, month, year, date) => {
    expect(read(day, month, year)).toEqual({ date });
  });

  it.each([
    ["", "", "", "empty"],
    [" ", "\t", "\u00a0", "empty"],
    ["20", "8", "", "year-missing"],
    ["20", "", "", "year-missing"],
    ["", "8", "", "year-missing"],
    ["", "August", "", "year-missing"],
    ["", "tháng Tám", "", "year-missing"],
    ["20", "", "1940", "month-missing"],
    ["31", "4", "1940", "impossible-date"],
    ["29", "2", "1939", "impossible-date"],
    ["29", "2", "1900", "impossible-date"],
    ["0", "8", "1940", "impossible-date"],
    ["20", "0", "1940", "impossible-date"],
    ["20", "13", "1940", "impossible-date"],
    ["32", "8", "1940", "impossible-date"],
    ["20", "8", "40", "impossible-date"],
    ["20", "8", "0", "impossible-date"],
    ["20", "8", "3940", "impossible-date"],
    ["8", "20", "1940", "impossible-date"],
    ["twenty", "8", "1940", "not-a-number"],
    ["20", "Augustus", "1940", "not-a-number"],
    ["20", "constructor", "1940", "not-a-number"],
    ["20", "8", "19400", "not-a-number"],
    ["-20", "8", "1940", "not-a-number"],
    ["2e1", "8", "1940", "not-a-number"],
    ["20", "-8", "1940", "not-a-number"],
    ["20", "8/9", "1940", "not-a-number"],
    ["20.5", "8", "1940", "not-a-number"],
    ["٢٠", "8", "1940", "not-a-number"],
    ["20", "8", "0x794", "not-a-number"],
    ["20 August 1940", "8", "1940", "not-a-number"],
  ])("cannot read %j %j %j: %s", (day, month, year, problem) => {
    expect(read(day, month, year)).toEqual({ problem });
  });
});

describe("readDate, a pasted line", () => {
  const whole = [
    "20 August 1940",
    "20 august 1940",
    "20 Aug 1940",
    "20 Aug. 1940",
    "August 20 1940",
    "August 20, 1940",
    "Aug 20th, 1940",
    "20th August 1940",
    "the 20th of August, 1940",
    "on 20 August 1940.",
    "20/8/1940",
    "20/08/1940",
    "20-08-1940",
    "20.8.1940",
    "20 – 8 – 1940",
    "1940-08-20",
    "1940/8/20",
    "20 tháng 8 năm 1940",
    "ngày 20 tháng 8 năm 1940",
    "Ngày 20 tháng 8, 1940",
    "20 tháng Tám năm 1940",
    "20 thang 8 nam 1940",
    "“20 tháng 8 năm 1940”",
    "２０／８／１９４０",
    "  20   August\t1940 ",
    "\u200e20/8/1940\u200e",
    "NGÀY 20 THÁNG TÁM NĂM 1940",
    "20 thg 8 1940",
    "20 thg. 8, 1940",
    "20 tháng Tám 1940",
    "vào ngày 20 tháng 8 năm 1940",
    "thứ Ba, 20/8/1940",
    "Tuesday, 20 August 1940",
    "20-VIII-1940",
    "ngafy 20 thangs 8 nawm 1940",
    "khoảng 20/8/1940",
  ];
  it.each(whole)("reads %j in any field, NFC or NFD", (line) => {
    for (const form of ["NFC", "NFD"] as const)
      expect(inEveryField(line.normalize(form))).toEqual([{ date: D20 }, { date: D20 }, { date: D20 }]);
  });

  it.each([
    ["August 1940", M8],
    ["8/1940", M8],
    ["1940-08", M8],
    ["tháng 8 năm 1940", M8],
    ["tháng Tám năm 1940", M8],
    ["tháng 8/1940", M8],
    ["1940", Y1940],
    ["năm 1940", Y1940],
    ["tháng Năm năm 1940", { year: 1940, month: 5 }],
    ["tháng năm 1940", { year: 1940, month: 5 }],
    ["tháng Giêng năm 1937", { year: 1937, month: 1 }],
    ["tháng Tư năm 1937", { year: 1937, month: 4 }],
    ["tháng mười năm 1936", { year: 1936, month: 10 }],
    ["tháng mười một năm 1936", { year: 1936, month: 11 }],
    ["tháng mười hai năm 1936", { year: 1936, month: 12 }],
    ["tháng Chạp năm 1936", { year: 1936, month: 12 }],
    ["mồng 5 tháng 3 năm 1939", { year: 1939, month: 3, day: 5 }],
    ["mùng 5/3/1939", { year: 1939, month: 3, day: 5 }],
    ["1st May 1937", { year: 1937, month: 5, day: 1 }],
    ["3/4/1937", { year: 1937, month: 4, day: 3 }],
    ["sept 1937", { year: 1937, month: 9 }],
    ["t8/1940", M8],
    ["in August 1940", M8],
    ["about 1940", Y1940],
    ["May 1937", { year: 1937, month: 5 }],
  ])("reads %j", (line, date) => {
    expect(inEveryField(line)).toEqual([{ date }, { date }, { date }]);
  });

  it.each([
    ["20 August", "year-missing"],
    ["20/8", "year-missing"],
    ["20 tháng 8", "year-missing"],
    ["31 April 1940", "impossible-date"],
    ["8/20/1940", "impossible-date"],
    ["30 tháng 2 năm 1940", "impossible-date"],
    ["20 năm 1940", "month-missing"],
    ["20/8/40", "unreadable-date"],
    ["before 1940", "unreadable-date"],
    ["20 constructor 1940", "unreadable-date"],
    ["about a week later", "unreadable-date"],
    ["???", "unreadable-date"],
  ])("cannot read %j: %s", (line, problem) => {
    expect(inEveryField(line)).toEqual([{ problem }, { problem }, { problem }]);
  });

  it.each([
    ["1939, 1940", ["1939", "1940"]],
    ["1937-1938", ["1937", "1938"]],
    ["1937–38", ["1937", "1938"]],
    ["từ 1936 đến 1938", ["1936", "1938"]],
    ["20 August 1940, 21 August 1940", ["1940-8-20", "1940-8-21"]],
    ["20/8/1940 hay 21/8/1940", ["1940-8-20", "1940-8-21"]],
    ["20/8/1940 21/8/1940", ["1940-8-20", "1940-8-21"]],
    ["20–21/8/1940", ["1940-8-20", "1940-8-21"]],
    ["20 or 21 August 1940", ["1940-8-20", "1940-8-21"]],
    ["August or May 1940", ["1940-8", "1940-5"]],
  ])("reads several in %j", (line, dates) => {
    for (const result of inEveryField(line)) {
      const found = "dates" in result ? result.dates : [];
      const texts = found.map(({ year, month, day }) =>
        [year, month, day].filter((part) => part !== undefined).join("-"),
      );
      expect(texts).toEqual(dates);
    }
  });

  it("reads what is glued together, and the words around a year", () => {
    const day = { date: { year: 1940, month: 8, day: 20 } };
    for (const line of ["20August1940", "ngày 20-08 năm 1940", "ngày 20/8, năm 1940", "20 tháng8 năm1940"])
      expect(inEveryField(line), line).toEqual([day, day, day]);
    expect(read("", "", "the year 1938")).toEqual({ date: { year: 1938 } });
  });

  it("reads several in one of the three fields", () => {
    expect(read("20 or 21", "8", "1940")).toHaveProperty("dates");
  });

  it.each([
    ["<b>20 August 1940</b>"],
    ["<script>alert(1940)</script>"],
    ["1940'; DROP TABLE cards; --"],
    ["🙂🙂🙂"],
    ["\u202e\u2067\u2069"],
    ["{{answer}}"],
    ["__proto__"],
    ["\u0000\u0001"],
    ["a".repeat(10_000)],
    ["1 ".repeat(5_000)],
    ["9".repeat(10_000)],
    ["tháng ".repeat(2_000)],
    ["\u0301".repeat(10_000)],
  ])("cannot read what is no date, %#", (line) => {
    for (const result of inEveryField(line)) expect(result).toEqual({ problem: "unreadable-date" });
    expect(read(line, "8", "1940")).toHaveProperty("problem");
    expect(read("20", line, "1940")).toHaveProperty("problem");
    expect(read("20", "8", line)).toHaveProperty("problem");
  });

  it("never throws, and reads nothing but days of the calendar", () => {
    const piece = fc.oneof(
      fc.integer({ min: 0, max: 3000 }).map(String),
      fc.constantFrom("tháng", "ngày", "năm", "August", "may", "mười", "/", "-", ",", "th", "of", "constructor"),
      fc.string({ maxLength: 6 }),
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(text, text, text, (day, month, year) => {
        const result = read(day, month, year);
        if (!("date" in result)) return;
        const { year: y, month: m = 1, day: d = 1 } = result.date;
        const utc = new Date(Date.UTC(y, m - 1, d));
        expect([utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate()]).toEqual([y, m, d]);
      }),
      { numRuns: 2000 },
    );
  });
});
