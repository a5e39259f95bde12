import { describe, expect, it } from "vitest";
import { parseEdtf } from "~/domain/facts/edtf";
import type { Lang } from "~/domain/facts/text";
import { danglingWord, isAttributed, namesNothing } from "./stem-wording";
import { missingDateParts, statesNumber } from "./value-forms";

describe("danglingWord", () => {
  it.each<[Lang, string]>([
    ["en", "On what date was {trotsky} killed by the agent who had won his trust?"],
    ["en", "Who attacked {trotsky} after he had won a woman's trust?"],
    ["en", "Which agent of {nkvd} hid his name?"],
    ["en", "How long did it take {nkvd} to find {trotsky}?"],
    ["en", "According to the authors, what do they think of Stalin?"],
    ["en", "To whom did Stalin entrust the operation that he had ordered?"],
    ["vi", "Theo lời người ấy, {stalin} giao việc cho sĩ quan nào?"],
    ["vi", "Ông Trotsky bị tấn công ở đâu?"],
    ["vi", "{trotsky} bị tấn công ở đâu, và người này sống ở đó từ năm nào?"],
    ["vi", "Điệp viên nào đã tấn công {trotsky}?"],
    ["vi", "Ông trùm nào của {nkvd} nhận lệnh?"],
  ])("accepts in %s: %s", (lang, stem) => expect(danglingWord(stem, lang)).toBeNull());

  it.each<[Lang, string, string]>([
    ["en", "When was he killed?", "he"],
    ["en", "What was the name that he used in Mexico?", "he"],
    ["en", "In which year was he killed?", "he"],
    ["en", "Where did this event take place?", "this event"],
    ["en", "Who ordered this murder?", "this murder"],
    ["en", "Where did it happen?", "it"],
    ["vi", "Ông bị sát hại ở đâu?", "Ông bị"],
    ["vi", "Vụ này do ai tổ chức?", "Vụ này"],
    ["vi", "Ai ra lệnh thực hiện vụ này?", "vụ này"],
    ["vi", "Họ bị bắt vào năm nào?", "Họ"],
  ])("refuses in %s: %s", (lang, stem, word) => expect(danglingWord(stem, lang)).toBe(word));
});

describe("namesNothing", () => {
  it("tells a stem without any name, number or quotation", () => {
    expect(namesNothing("Where was the exile attacked?")).toBe(true);
    expect(namesNothing("Where was {trotsky} attacked?")).toBe(false);
    expect(namesNothing("Where was Trotsky attacked?")).toBe(false);
    expect(namesNothing("What does “chistka” mean?")).toBe(false);
  });
});

describe("isAttributed", () => {
  it("sees who judges, by word or by marker", () => {
    expect(isAttributed("According to the authors, how many died?", "en", "authors")).toBe(true);
    expect(isAttributed("Theo {koestler}, bao nhiêu người chết?", "vi", "koestler")).toBe(true);
    expect(isAttributed("How many died in Budapest?", "en", "authors")).toBe(false);
    expect(isAttributed("Bao nhiêu người chết ở Budapest?", "vi", "authors")).toBe(false);
  });
});

describe("missingDateParts", () => {
  const missing = (text: string, date: string, lang: Lang) => {
    const span = parseEdtf(date);
    return span && missingDateParts(text, span, lang);
  };

  it.each<[string, string, Lang]>([
    ["On 20 August 1940 he fell.", "1940-08-20", "en"],
    ["On August 20th, 1940, he fell.", "1940-08-20", "en"],
    ["Ngày 20 tháng 8 năm 1940 ông bị tấn công.", "1940-08-20", "vi"],
    ["Ngày 20 tháng Tám năm 1940 ông bị tấn công.", "1940-08-20", "vi"],
    ["Hôm 20-8-1940 ông bị tấn công.", "1940-08-20", "vi"],
    ["Vào tháng Chạp năm 1936.", "1936-12", "vi"],
    ["In 1937 and 1938.", "1937/1938", "en"],
    ["Năm 1937 hoặc 1938.", "[1937,1938]", "vi"],
  ])("finds nothing missing in “%s” for %s", (text, date, lang) => expect(missing(text, date, lang)).toEqual([]));

  it("names each part that is missing", () => {
    expect(missing("On 2 August 1941.", "1940-08-20", "en")).toEqual(["the year 1940", "the day (20)"]);
    expect(missing("Tháng 11 năm 1940.", "1940-01", "vi")).toEqual(["the month (1)"]);
    expect(missing("Năm 1937.", "1937/1938", "vi")).toEqual(["the year 1938"]);
  });
});

describe("statesNumber", () => {
  it.each<[string, number, Lang]>([
    ["1,200 men", 1200, "en"],
    ["1.200 người", 1200, "vi"],
    ["285 000 người", 285000, "vi"],
    ["twelve hundred men", 1200, "en"],
    ["two million men", 2_000_000, "en"],
    ["1,5 triệu người", 1_500_000, "vi"],
    ["hai trăm người", 200, "vi"],
    ["twenty-four men", 24, "en"],
    ["ba lần", 3, "vi"],
    ["20 nghìn người", 20000, "vi"],
  ])("reads “%s” as %d", (text, value, lang) => expect(statesNumber(text, value, lang)).toBe(true));

  it("does not find a number within another", () => {
    expect(statesNumber("1,200 men", 200, "en")).toBe(false);
    expect(statesNumber("1933", 193, "en")).toBe(false);
    expect(statesNumber("mười hai người", 2000, "vi")).toBe(false);
  });
});
