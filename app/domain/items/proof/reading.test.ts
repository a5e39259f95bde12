import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, formatDateShort, parseEdtf } from "../../facts/edtf";
import { LANGS } from "../../facts/text";
import { contains, grainOf, isSameDate, readDate, shownDateOf, stretchesOf } from "./reading-dates";
import { endsOf, numbersBesideDates, readNumber } from "./reading-numbers";
import { holdsPhrase, readsSame, saysAllOf } from "./wording";

const two = (number: number) => `${number}`.padStart(2, "0");
const year = fc.integer({ min: 1800, max: 1999 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const point = fc.oneof(year.map(String), month, day);
const about = fc.oneof(
  year.map((y) => `${y}~`),
  month.map((m) => `${m}~`),
);
const span = fc.tuple(year, fc.integer({ min: 1, max: 9 })).map(([from, length]) => `${from}/${from + length}`);
const oneOf = fc
  .tuple(year, year)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => `[${a},${b}]`);

describe("readDate", () => {
  it("reads back every date that a sentence or an option shows", () => {
    fc.assert(
      fc.property(fc.oneof(point, about, span, oneOf), (edtf) => {
        const parsed = parseEdtf(edtf);
        if (!parsed) throw new Error(edtf);
        for (const lang of LANGS)
          for (const text of [formatDate(parsed, lang), formatDateShort(parsed, lang)]) {
            const read = readDate(text, lang);
            expect(read && isSameDate(read, shownDateOf(parsed)), `${edtf} ${text}`).toBe(true);
          }
      }),
    );
  });

  it.each(["", "summer 1940", "31 February 1940", "the 1930s", "20/8/1940", "1940 1941"])(
    "reads nothing in “%s”",
    (text) => {
      expect(readDate(text, "en")).toBeNull();
    },
  );

  it("knows a day in its month and its month in the year, whatever the date", () => {
    fc.assert(
      fc.property(day, (edtf) => {
        const [inner, middle, outer] = [edtf, edtf.slice(0, 7), edtf.slice(0, 4)].map((text) => {
          const parsed = parseEdtf(text);
          const stretch = parsed && stretchesOf(shownDateOf(parsed))[0];
          if (!stretch) throw new Error(text);
          return stretch;
        });
        if (!inner || !middle || !outer) throw new Error(edtf);
        expect([contains(middle, inner), contains(outer, middle), contains(inner, middle)]).toEqual([
          true,
          true,
          false,
        ]);
      }),
    );
  });

  it("tells the grain of a date, of a span and of a doubtful one apart", () => {
    const grains = ["1937", "1937-05", "1937-05-01", "1937/1938", "1937~", "[1937,1938]"].map((edtf) => {
      const parsed = parseEdtf(edtf);
      return parsed && grainOf(shownDateOf(parsed));
    });
    expect(new Set(grains).size).toBe(6);
  });
});

describe("readNumber", () => {
  const grouped = (value: number, separator: string) => `${value}`.replace(/\B(?=(\d{3})+$)/g, separator);

  it("reads back grouped numbers and ranges", () => {
    fc.assert(
      fc.property(fc.nat({ max: 5_000_000 }), fc.nat({ max: 5_000 }), (from, more) => {
        for (const separator of [",", "\u00a0"])
          expect(readNumber(`about ${grouped(from, separator)} dead`, "en")).toEqual({
            from,
            to: from,
            isRange: false,
            about: true,
          });
        expect(readNumber(`từ ${grouped(from, ".")} đến ${grouped(from + more, ".")}`, "vi")).toEqual({
          from,
          to: from + more,
          isRange: true,
          about: false,
        });
      }),
    );
  });

  it("reads nothing where there is none, or three", () => {
    expect(readNumber("many", "en")).toBeNull();
    expect(readNumber("1, 2 or 3", "en")).toBeNull();
  });

  it("gives the ends of a number and of a range", () => {
    expect([endsOf(5), endsOf({ from: 2, to: 3 })]).toEqual([
      { from: 5, to: 5 },
      { from: 2, to: 3 },
    ]);
  });

  it("leaves out dates and paragraphs", () => {
    expect(numbersBesideDates("On 20 August 1940 (¶121–122) 3 men")).toEqual([3]);
    expect(numbersBesideDates("Ngày 20 tháng 8 năm 1940, 1.200 người")).toEqual([1200]);
  });
});

describe("wording", () => {
  it("tells texts that read the same from others", () => {
    expect(readsSame("Trốt-xki", "“TROT XKI.”")).toBe(true);
    expect(readsSame("Trotsky", "Trotski")).toBe(false);
  });

  it.each([
    ["Soon a war was coming", "a war was coming", "en", true],
    ["no war was coming", "a war was coming", "en", false],
    ["A congress of the Second International", "the Second Congress", "en", false],
    ["Đệ tam Quốc tế", "Đệ tứ Quốc tế", "vi", false],
    ["Châu Âu và châu Mỹ", "Châu Âu và châu Á", "vi", false],
    ["anything", "of the", "en", false],
  ] as const)("%s | %s", (whole, part, lang, expected) => {
    expect(saysAllOf(whole, part, lang)).toBe(expected);
  });

  it("finds names as whole words, with their capital", () => {
    expect(holdsPhrase("nước Pháp", "Pháp")).toBe(true);
    expect(holdsPhrase("bất hợp pháp", "Pháp")).toBe(false);
    expect(holdsPhrase("In exile he wrote", "Exile".toLowerCase())).toBe(true);
    expect(holdsPhrase("the Comintern's aim", "Comintern")).toBe(true);
    expect(holdsPhrase("anti-Cominternists", "Comintern")).toBe(false);
  });
});
