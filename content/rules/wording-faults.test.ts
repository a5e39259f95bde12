import { describe, expect, it } from "vitest";
import { edit, findFault, type FaultCase } from "./fault-case";

const CASES: FaultCase[] = [
  [
    "one language twice",
    edit("vi: một điệp viên của NKVD", "vi: an agent of the NKVD", "people.yaml"),
    "an agent of the NKVD, vi",
    /gloss of mercader is the same in both languages/,
  ],
  [
    "English in place of Vietnamese",
    edit("vi: Gốc gác ấy được giữ kín.", "vi: This was never made known."),
    "This was never",
    /does not read as Vietnamese/,
  ],
  [
    "statement too long",
    edit(
      "en: On 20 August 1940 {mercader}",
      `en: On 20 August 1940${" in the house where he lived".repeat(10)} {mercader}`,
    ),
    "en: On 20 August",
    /has 3\d\d characters: shorten it to 300/,
  ],
  ["tone mark on the last vowel", edit("họa sĩ", "hoạ sĩ"), "hoạ sĩ", /has the tone mark of “hoạ” on the last vowel/],
  [
    "tone mark on the first vowel",
    edit("Không ai nói đến luật sư.", "Không ai nói về tòan bộ."),
    "tòan bộ",
    /has the tone mark of “tòan” on the first vowel/,
  ],
  ["i for y", edit("nhà buôn người Hà Lan", "nhà vật lí người Hà Lan"), "vật lí", /writes “lí” with i/],
  [
    "belittling pronoun",
    edit("Gốc gác ấy được giữ kín.", "Gốc gác của hắn được giữ kín."),
    "của hắn",
    /says “hắn”/,
    "warning",
  ],
  [
    "belittling classifier",
    edit("Gốc gác ấy được giữ kín.", "Hai tên gián điệp ấy giữ kín."),
    "Hai tên",
    /says “Hai tên” of people/,
    "warning",
  ],
  [
    "y for a man",
    edit("Gốc gác ấy được giữ kín.", "Gốc gác của y được giữ kín."),
    "của y",
    /says “y” of a person/,
    "warning",
  ],
  ["lãnh tụ", edit("vi: chính khách", "vi: lãnh tụ", "people.yaml"), "lãnh tụ", /a militant is a đảng viên/, "warning"],
  [
    "copied words",
    edit("Không ai nói đến nhà buôn.", '"MỘT ĐOẠN VĂN DÀI đủ, để có hơn mười hai từ liền nhau."'),
    "MỘT ĐOẠN",
    /12 words in a row from the chapter \(“mot doan van dai/,
  ],
  [
    "malformed marker",
    edit("introduction: { en: What happened. And why.", `introduction: { en: "What {Trotsky} did. And why."`),
    "introduction",
    /\{Trotsky\} is no marker/,
  ],
  [
    "marker where none is replaced",
    edit("{ en: politician", `{ en: "member of {nkvd}"`, "people.yaml"),
    "member of",
    /Markers are not replaced here/,
  ],
  [
    "marker in one language only",
    edit("en: Who attacked {trotsky} in 1940?", "en: Who attacked the exile in Mexico in 1940?"),
    "en: Who attacked",
    /has \{trotsky\} in Vietnamese but not in English/,
  ],
  [
    "marker of nobody",
    edit(
      "en: Nobody speaks of a lawyer., vi: Không ai nói đến luật sư.",
      `en: "Nobody, said {stalin}.", vi: "Không ai, {stalin} nói."`,
    ),
    "said {stalin}",
    /names \{stalin\}\. There is no entity "stalin"/,
  ],
];

describe("faults of wording are reported", () => {
  it.each(CASES)("%s", (...fault) => {
    const { found, expected } = findFault(fault);
    expect(found).toMatchObject(expected);
  });
});
