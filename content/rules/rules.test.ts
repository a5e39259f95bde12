import { describe, expect, it } from "vitest";
import { CHAPTER_TEXT, lineOf, problemsOf, type Edit } from "../fixture";
import type { Problem } from "../problem";

const SECTION = "sections/first.yaml";
const edit = (from: string, to: string, file = SECTION): Edit => ({ file, from, to });

/** Each rule with a fault that only it finds: the edit, the line on which it is reported, the sentence. */
type Case = [name: string, edit: Edit, at: string, message: RegExp, severity?: Problem["severity"]];

const CASES: readonly Case[] = [
  [
    "gap between sections",
    edit("first: 6, last: 7", "first: 7, last: 7", "chapter.yaml"),
    "{ first: 7",
    /begins at ¶7, but the one before it ends at ¶5/,
  ],
  [
    "passage outside the chapter",
    edit("first: 3, last: 3", "first: 3, last: 30", "chapter.yaml"),
    "- { kind: sidebar",
    /does not lie in the chapter/,
  ],
  [
    "fact id taken",
    edit("id: posing", "id: killed"),
    "id: killed\n    unit: unit\n    paragraphs: [3]",
    /The fact id "killed" is taken at .*first\.yaml:8/,
  ],
  [
    "entity id taken across kinds",
    edit("id: nkvd", "id: murder", "organizations.yaml"),
    "id: murder",
    /The entity id "murder" is taken/,
  ],
  ["facet id taken", edit("- id: by", "- id: date"), "id: date\n        relation: killed-by", /has two facets "date"/],
  [
    "voice that is nobody",
    edit(
      "nature: event\n    voice: authors\n    statement:\n      en: On",
      "nature: event\n    voice: djilas\n    statement:\n      en: On",
    ),
    "voice: djilas",
    /There is no voice "djilas"/,
  ],
  [
    "subject that is nobody",
    edit("subject: murder", "subject: nobody"),
    "subject: nobody",
    /There is no entity "nobody": add it/,
  ],
  [
    "relation to nobody",
    edit("memberOf: [nkvd]", "memberOf: [gpu]", "people.yaml"),
    "[gpu]",
    /There is no entity "gpu"/,
  ],
  [
    "relation to itself",
    edit("memberOf: [nkvd]", "family: [mercader]", "people.yaml"),
    "[mercader]",
    /stands in family to itself/,
  ],
  [
    "confused with another kind",
    edit("relations: { memberOf: [nkvd] }", "easilyConfused: [nkvd]", "people.yaml"),
    "[nkvd]",
    /only entities of one kind/,
  ],
  [
    "unit that is none",
    edit("id: killed\n    unit: unit", "id: killed\n    unit: other"),
    "unit: other",
    /There is no unit "other"/,
  ],
  [
    "printed answer to no facet",
    edit(
      "confidence: high",
      "confidence: high\n      printedAnswer: { facet: place, key: { type: date, date: 1940-08-21 } }",
    ),
    "printedAnswer",
    /has no facet "place"/,
  ],
  [
    "printed answer of another type",
    edit(
      "confidence: high",
      "confidence: high\n      printedAnswer: { facet: by, key: { type: date, date: 1940-08-21 } }",
    ),
    "printedAnswer",
    /is a date, but the key of facet by is a entities/,
  ],
  [
    "paragraph that is blank",
    edit("id: killed\n    unit: unit\n    paragraphs: [2]", "id: killed\n    unit: unit\n    paragraphs: [4]"),
    "[4]",
    /The chapter has no ¶4 with a text/,
  ],
  [
    "paragraph outside the unit",
    edit("id: killed\n    unit: unit\n    paragraphs: [2]", "id: killed\n    unit: unit\n    paragraphs: [7]"),
    "[7]",
    /cites ¶7, which unit unit does not list/,
  ],
  [
    "paragraph twice",
    edit("id: killed\n    unit: unit\n    paragraphs: [2]", "id: killed\n    unit: unit\n    paragraphs: [2, 2]"),
    "[2, 2]",
    /¶2 is listed twice/,
  ],
  [
    "impossible date of a key",
    edit("date: 1940-08-20 }", "date: 1940-20-20 }"),
    "date: 1940-20-20",
    /"1940-20-20" is no date that the calendar has/,
  ],
  [
    "impossible date of an event",
    edit("1940-08-20", "1940-02-30", "events.yaml"),
    "1940-02-30",
    /"1940-02-30" is no date/,
  ],
  [
    "years that are none",
    edit("1879/1940", "1940/1879", "people.yaml"),
    "1940/1879",
    /The years "1940\/1879" are not EDTF/,
  ],
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
  [
    "key entity not in the statement",
    edit("entities: [mercader]", "entities: [nkvd]"),
    "entities: [nkvd]",
    /is \{nkvd\}, but the English statement does not name it/,
  ],
  [
    "key date not in the statement",
    edit("date: 1940-08-20 }", "date: 1940-09-21 }"),
    "1940-09-21",
    /lacks the month \(9\) and the day \(21\)/,
  ],
  [
    "key number not in the statement",
    edit("value: 500, about", "value: 501, about"),
    "value: 501",
    /is the number 501, which the English statement lacks/,
  ],
  [
    "key text not in the statement",
    edit("en: a Belgian journalist, vi", "en: a Canadian businessman, vi"),
    "Canadian",
    /does not follow from the English statement, which lacks “Canadian”, “businessman”/,
  ],
  [
    "about not in the statement",
    edit("{nkvd} sent about 500 men", "{nkvd} sent 500 men"),
    "key: { type: number, value: 500",
    /is not exact, but the English statement does not say so/,
    "warning",
  ],
  [
    "dangling pronoun",
    edit("en: Who attacked {trotsky} in 1940?", "en: When was he attacked by the man who knew {trotsky}?"),
    "When was he",
    /says “he” of something that it has not named/,
  ],
  [
    "dangling “this event”",
    edit("vi: Ai đã tấn công {trotsky} năm 1940?", "vi: Ai đã gây ra sự kiện này với {trotsky}?"),
    "sự kiện này",
    /says “sự kiện này”/,
  ],
  [
    "stem that names nobody",
    edit(
      'en: On what date was {trotsky} attacked?\n          vi: "{trotsky} bị tấn công vào ngày nào?"',
      "en: On what date was the exile attacked?\n          vi: Người lưu vong bị tấn công vào ngày nào?",
    ),
    "the exile",
    /names nobody and nothing/,
    "warning",
  ],
  [
    "stem that holds its answer",
    edit("vi: Ai đã tấn công {trotsky} năm 1940?", "vi: Ramón Mercader đã tấn công {trotsky} ra sao?"),
    "vi: Ramón",
    /holds its own answer \(Ramón Mercader\)/,
  ],
  [
    "stem that holds its date",
    edit("en: On what date was {trotsky} attacked?", "en: What befell {trotsky} on 20 August 1940?"),
    "What befell",
    /holds its own answer \(1940-08-20\)/,
  ],
  [
    "stem that holds its text",
    edit(
      "vi: Khi đến gặp {trotsky}, {mercader} mang vỏ bọc gì?",
      'vi: "{mercader} có phải nhà báo người Bỉ khi gặp {trotsky} không?"',
    ),
    "có phải",
    /holds its own answer \(“nhà báo người Bỉ”\)/,
  ],
  [
    "too few distractors",
    edit(
      "          - text: { en: a Dutch merchant, vi: nhà buôn người Hà Lan }\n            why: { en: Nobody speaks of a merchant., vi: Không ai nói đến nhà buôn. }\n",
      "",
    ),
    "key: { type: text",
    /has 2 distractors: write at least 3/,
  ],
  [
    "distractor that is right",
    edit("en: a Dutch merchant, vi", "en: A Belgian journalist!, vi"),
    "text: { en: A Belgian",
    /is a right answer: write another/,
  ],
  [
    "distractor twice",
    edit("en: a Dutch merchant, vi", "en: a French lawyer, vi"),
    "text: { en: a French lawyer, vi: nhà buôn",
    /repeats an earlier one/,
  ],
  [
    "distractor of another type",
    edit("- text: { en: a Dutch merchant, vi: nhà buôn người Hà Lan }", "- date: 1940"),
    "date: 1940\n",
    /must have the field text, like the key/,
  ],
  [
    "note from the original",
    edit("basis: ¶3", "basis: the French original"),
    "basis: the French",
    /rests on the original/,
  ],
  [
    "note on no paragraph",
    edit("basis: ¶3", "basis: ¶99"),
    "basis: ¶99",
    /rests on ¶99, which the chapter does not have/,
  ],
  [
    "uncertain misprint",
    edit("confidence: high", "confidence: medium"),
    "confidence: medium",
    /calls a misprint what is not certain/,
  ],
  [
    "misprint without meaning",
    edit("meant: 20 August 1940", "meant: null"),
    "meant: null",
    /without saying what is meant/,
  ],
  [
    "long quotation of the print",
    edit("printed: 20 tháng 20", "printed: một hai ba bốn năm sáu bảy"),
    "printed: một hai",
    /quotes more than 6 printed words/,
  ],
  [
    "tiers out of balance",
    edit(
      "id: posing\n    unit: unit\n    paragraphs: [3]\n    tier: core",
      "id: posing\n    unit: unit\n    paragraphs: [3]\n    tier: detail",
    ),
    "section: first",
    /50\.0 % of the facts are detail/,
    "warning",
  ],
  [
    "shared spelling",
    edit(
      "names: { en: Ramón Mercader, vi: Ramón Mercader }",
      "names: { en: Ramón Mercader, vi: Ramón Mercader }\n    printed: [TRÔTSKI]",
      "people.yaml",
    ),
    "id: mercader",
    /“TRÔTSKI” is a spelling of mercader and of trotsky/,
  ],
];

describe("rules", () => {
  it.each(CASES)("report: %s", (_, change, at, message, severity = "error") => {
    const found = problemsOf({ edits: [change] }).filter((problem) => message.test(problem.message));
    expect(found).not.toEqual([]);
    const inChapter = found[0]?.file === "chapter.yaml" && change.file !== "chapter.yaml";
    expect(found[0]).toMatchObject({
      file: inChapter ? "chapter.yaml" : change.file,
      line: inChapter ? 1 : lineOf(at, change),
      severity,
    });
  });

  it("find nothing in sound content but what is unchecked or out of balance", () => {
    const messages = problemsOf({}).map(({ message }) => message);
    expect(messages.filter((message) => !/second reader|Over the whole chapter/.test(message))).toEqual([]);
  });

  it("let two entities share a spelling that each lists as easily confused", () => {
    const confused = (other: string) => `\n    spellings: [Jacson]\n    easilyConfused: [${other}]`;
    const problems = problemsOf({
      edits: [
        edit("printed: [Trotski]", `printed: [Trotski]${confused("mercader")}`, "people.yaml"),
        edit("relations: { memberOf: [nkvd] }", `relations: { memberOf: [nkvd] }${confused("trotsky")}`, "people.yaml"),
      ],
    });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("warn of an entity that no fact names and no question can offer", () => {
    const ship = `entities:\n  - id: ship\n    names: { en: the Ship, vi: tàu Ship }\n    gloss: { en: a ship, vi: một con tàu }\n    country: France\n`;
    const found = problemsOf({ files: { "ships.yaml": ship } }).filter(({ file }) => file === "ships.yaml");
    expect(found).toEqual([
      expect.objectContaining({
        line: 2,
        severity: "warning",
        message: expect.stringMatching(/^No fact names ship/) as string,
      }),
    ]);
  });

  it("report a unit that is too small", () => {
    const found = problemsOf({ edits: [edit("id: figure-6\n    unit: unit", "id: figure-6\n    unit: none")] });
    expect(found.map(({ message }) => message)).toContain(
      "Unit unit has 5 facts, and a unit has 6 to 22: add facts, or join it to another unit.",
    );
  });

  it("report paragraphs.yaml that no longer fits chapter.yaml", () => {
    const found = problemsOf({ edits: [edit("kind: sidebar", "kind: poem", "chapter.yaml")] });
    expect(found.find(({ file }) => file === "paragraphs.yaml")?.message).toMatch(
      /¶3 is no longer as chapter\.yaml has it/,
    );
  });

  it("see a paragraph that is copied whole", () => {
    const copied = CHAPTER_TEXT.split("\n")[1] ?? "";
    const found = problemsOf({ edits: [edit("vi: Gốc gác ấy được giữ kín.", `vi: "${copied}"`)] });
    expect(found.some(({ message }) => /from the chapter/.test(message))).toBe(true);
  });
});
