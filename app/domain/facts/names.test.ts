import { describe, expect, it } from "vitest";
import { EntitySchema } from "./entity";
import { allSpellings, displayName } from "./names";

const moscow = EntitySchema.parse({
  kind: "place",
  id: "moscow",
  names: { en: "Moscow", vi: "Moskva" },
  textbook: "Mát-xcơ-va",
  printed: ["Moscou", "Moscow"],
  spellings: ["Mạc Tư Khoa"],
  gloss: { en: "the capital of the Soviet Union", vi: "thủ đô Liên Xô" },
  country: "Russia",
  type: "city",
});
const trotsky = EntitySchema.parse({
  kind: "person",
  id: "trotsky",
  names: { en: "Leon Trotsky", vi: "Lev Trotsky" },
  short: { en: "Trotsky", vi: "Trotsky" },
  gloss: { en: "a leader of the October Revolution", vi: "một lãnh đạo của Cách mạng Tháng Mười" },
  country: "Russia",
  side: "opposition",
  role: { en: "politician", vi: "chính khách" },
});

describe("displayName", () => {
  it("gives the name of the language and form", () => {
    expect(displayName(trotsky, "en", "short")).toBe("Trotsky");
    expect(displayName(trotsky, "vi", "full")).toBe("Lev Trotsky");
  });

  it("falls back on the full name", () => {
    expect(displayName(moscow, "vi", "short")).toBe("Moskva");
  });
});

describe("allSpellings", () => {
  it("holds every accepted form once", () => {
    expect(allSpellings(moscow)).toEqual(["Moscow", "Moskva", "Mát-xcơ-va", "Moscou", "Mạc Tư Khoa"]);
    expect(allSpellings(trotsky)).toEqual(["Leon Trotsky", "Lev Trotsky", "Trotsky"]);
  });
});
