import { describe, expect, it } from "vitest";
import { makeEntity } from "#tests/factories/chapter";
import { sampleItem } from "#tests/factories/items";
import { indexNames } from "~/domain/grading/name-index";
import { alsoRightWords, chosenOption, expectedWords, givenWords } from "./verdict-words.server";

const trotsky = makeEntity("trotsky", { names: { en: "Leon Trotsky", vi: "Lev Trotsky" } });
const mercader = makeEntity("mercader", { names: { en: "Ramón Mercader", vi: "Ramón Mercader" } });
const names = indexNames([trotsky, mercader]);
const [name, number, date, voice] = [
  sampleItem("typed-name"),
  sampleItem("typed-number"),
  sampleItem("typed-date"),
  sampleItem("voice"),
];

describe("what was given", () => {
  it("is the option's text, for a choice and for a voice", () => {
    expect(givenWords(voice, { kind: "voice", optionId: "o2" }, "vi")).toBe("Một nhân chứng");
    expect(givenWords(sampleItem("choice"), { kind: "choice", optionId: "o1" }, "en")).toBe("The authors");
    expect(chosenOption(voice, { kind: "voice", optionId: "o2" })?.why?.en).toBe("He was not there.");
  });

  it("is the date as it was read, and nothing where it cannot be read", () => {
    expect(givenWords(date, { kind: "typed-date", day: "20/8/1940", month: "", year: "" }, "vi")).toBe(
      "ngày 20 tháng 8 năm 1940",
    );
    expect(givenWords(date, { kind: "typed-date", day: "", month: "", year: "then" }, "vi")).toBeNull();
  });

  it("is what was typed, in one line and not without end", () => {
    expect(givenWords(name, { kind: "typed-name", text: "  Lev \n Trotsky " }, "en")).toBe("Lev Trotsky");
    expect(givenWords(number, { kind: "typed-number", text: "x".repeat(9_000) }, "en")).toHaveLength(202);
  });

  it("is nothing for “I don't know” and for an answer in parts", () => {
    expect(givenWords(name, { kind: "dont-know" }, "en")).toBeNull();
    expect(givenWords(sampleItem("order"), { kind: "order", order: ["e1"] }, "en")).toBeNull();
  });
});

describe("what is expected", () => {
  it("is the standard name in the page's language, several joined by its word for “and”", () => {
    expect(expectedWords(name, names, "en")).toBe("Leon Trotsky");
    const several = { ...name, key: ["trotsky", "mercader"], accepted: [["Trotsky"], ["Mercader"]] };
    expect(expectedWords(several, names, "en")).toBe("Leon Trotsky and Ramón Mercader");
    expect(expectedWords(several, names, "vi")).toBe("Lev Trotsky và Ramón Mercader");
  });

  it("is the spelling kept with the item where the entity has left the catalogue", () => {
    expect(expectedWords(name, indexNames([]), "vi")).toBe("Leon Trotsky");
  });

  it("is a number or a range as the language writes it, with its unit", () => {
    expect(expectedWords(number, names, "en")).toBe("1,500–2,000 people");
    expect(expectedWords(number, names, "vi")).toBe("1.500–2.000 người");
    expect(expectedWords({ ...number, key: 12, unit: null }, names, "en")).toBe("12");
  });

  it("is the key of a date and of options, and nothing where the answer has parts", () => {
    expect(expectedWords(date, names, "en")).toBe("20 August 1940");
    expect(expectedWords(voice, names, "vi")).toBe("Các tác giả");
    for (const kind of ["statements", "order", "match", "mend"] as const)
      expect(expectedWords(sampleItem(kind), names, "en")).toBeNull();
  });

  it("names what is accepted too", () => {
    expect(alsoRightWords({ ...name, alsoRight: [["mercader"], ["mercader", "trotsky"]] }, names, "en")).toEqual([
      "Ramón Mercader",
      "Ramón Mercader and Leon Trotsky",
    ]);
    expect(alsoRightWords({ ...date, alsoRight: ["1940-08"] }, names, "vi")).toEqual(["tháng 8 năm 1940"]);
    expect(alsoRightWords({ ...number, alsoRight: [1600] }, names, "en")).toEqual(["1,600 people"]);
    expect(alsoRightWords(voice, names, "en")).toEqual([]);
  });
});
