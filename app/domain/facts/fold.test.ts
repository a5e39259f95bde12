import { describe, expect, it } from "vitest";
import { fold, foldedWords } from "./fold";

describe("fold", () => {
  it("strips Vietnamese tones and turns đ into d", () => {
    expect(fold("Điệp viên Trốt-xki, Mát-xcơ-va")).toBe("diep vien trot xki mat xco va");
  });

  it("gives one form for both tone placements and both Unicode forms", () => {
    expect(fold("hoà thuỷ")).toBe(fold("hòa thủy"));
    expect(fold("Ramón".normalize("NFD"))).toBe(fold("Ramón".normalize("NFC")));
  });

  it("folds letters that Unicode does not decompose", () => {
    expect(fold("Łódź, Ørsted, Œuvre, Straße")).toBe("lodz orsted oeuvre strasse");
  });

  it("collapses punctuation and white space, and trims", () => {
    expect(fold("  “L'Humanité”…  N.K.V.D.\n")).toBe("l humanite n k v d");
  });

  it("keeps digits and other scripts", () => {
    expect(fold("1940–08 Троцкий")).toBe("1940 08 троцкии");
  });

  it("is idempotent", () => {
    const once = fold("Quốc tế Cộng sản (Comintern), đại hội VII");
    expect(fold(once)).toBe(once);
  });
});

describe("foldedWords", () => {
  it("splits into words, none for a text without letters", () => {
    expect(foldedWords("Cái chết, năm 1940!")).toEqual(["cai", "chet", "nam", "1940"]);
    expect(foldedWords(" … ")).toEqual([]);
  });
});
