import { describe, expect, it } from "vitest";
import { chapterOf, makeEntity } from "#tests/factories/chapter";
import { placesOfKey, readNames, splitAtPlaces, writtenForms } from "./answer-in-statement";
import { KeySchema } from "./fact";

const index = chapterOf(
  [],
  [
    makeEntity("trotsky", {
      names: { en: "Leon Trotsky", vi: "Leon Trotsky" },
      short: { en: "Trotsky", vi: "Trotsky" },
    }),
    makeEntity("purge", {
      kind: "term",
      names: { en: "purge", vi: "thanh đảng" },
      definition: { en: "A purge.", vi: "Thanh đảng." },
    }),
  ],
);
const key = (value: unknown) => KeySchema.parse(value);
const date = (edtf: string) => key({ type: "date", date: edtf });
const number = (value: unknown, more = {}) => key({ type: "number", value, ...more });

const found = (text: string, of: ReturnType<typeof key>, lang: "en" | "vi" = "en") => {
  const read = readNames(index, text, lang);
  return placesOfKey(index, read, of, lang).map(({ from, to }) => read.text.slice(from, to));
};

describe("readNames", () => {
  it("gives the text as it reads, and where its names stand", () => {
    const { text, names } = readNames(index, "{purge} struck {trotsky:full}.", "en");
    expect(text).toBe("Purge struck Leon Trotsky.");
    expect(names.map(({ from, to }) => text.slice(from, to))).toEqual(["Purge", "Leon Trotsky"]);
  });
});

describe("placesOfKey", () => {
  it("finds an entity by its markers, and not by its name", () => {
    const trotsky = key({ type: "entities", entities: ["trotsky"] });
    expect(found("{trotsky} and {trotsky:full}, not Trotsky", trotsky)).toEqual(["Trotsky", "Leon Trotsky"]);
  });

  it.each([
    ["On 24 May 1940 he died.", "1940-05-24", "en", ["24 May 1940"]],
    ["Ngày 24 tháng 5 năm 1940, ông mất.", "1940-05-24", "vi", ["Ngày 24 tháng 5 năm 1940"]],
    ["Sáng 24 tháng 5 năm 1940, ông mất.", "1940-05-24", "vi", ["24 tháng 5 năm 1940"]],
    ["Between 1937 and 1938; from 1937 to 1938.", "1937/1938", "en", ["from 1937 to 1938"]],
    ["Under the order of 19401 and in 1940.", "1940", "en", ["1940"]],
    ["On 14 May 1940 he died.", "1940-05-04", "en", []],
  ] as const)("finds in %j the date %s", (text, edtf, lang, places) => {
    expect(found(text, date(edtf), lang)).toEqual(places);
  });

  it.each([
    ["The 21 conditions, 1,210 men and 2.5 sheets.", 21, {}, "en", ["21"]],
    ["On 3 May came three men.", 3, {}, "en", []],
    ["Ngày 3 tháng 5 có ba người.", 3, {}, "vi", []],
    ["Có 1.210 người.", 1210, {}, "vi", ["1.210"]],
    ["There were 1210 of them.", 1210, {}, "en", ["1210"]],
    ["There were from 200 to 300.", { from: 200, to: 300 }, {}, "en", ["200 to 300"]],
    ["About 500 died.", 500, { about: true }, "en", ["About 500"]],
    ["Năm ấy khoảng 500 người mất.", 500, { about: true }, "vi", ["khoảng 500"]],
  ] as const)("finds in %j the number %j", (text, value, more, lang, places) => {
    expect(found(text, number(value, more), lang)).toEqual(places);
  });

  it("finds a text whatever its case", () => {
    expect(found("By fear alone.", key({ type: "text", text: { en: "by fear", vi: "bằng nỗi sợ" } }))).toEqual([
      "By fear",
    ]);
  });
});

describe("writtenForms", () => {
  it("writes another value in the form that was found", () => {
    const read = readNames(index, "It was 200–300.", "en");
    const [place] = placesOfKey(index, read, number({ from: 200, to: 300 }), "en");
    expect(writtenForms(index, number({ from: 400, to: 500 }), "en")[place?.form ?? 0]).toBe("400–500");
  });
});

describe("splitAtPlaces", () => {
  it("cuts a text without losing or doubling a letter", () => {
    const places = [
      { from: 0, to: 2 },
      { from: 2, to: 3 },
      { from: 5, to: 6 },
    ];
    const runs = splitAtPlaces("abcdef", places);
    expect(runs.map(({ text }) => text)).toEqual(["ab", "c", "de", "f"]);
    expect(runs.map(({ place }) => place)).toEqual([places[0], places[1], null, places[2]]);
  });
});
