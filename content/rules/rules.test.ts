import { describe, expect, it } from "vitest";
import { CHAPTER_TEXT, problemsOf } from "../fixture";
import { edit } from "./fault-case";

const UNIT_HEAD = `unit:
  title: { en: Another unit, vi: Bài khác }
  introduction: { en: What followed. And why., vi: Chuyện tiếp theo. Và vì sao. }
  paragraphs: [7]
`;

describe("rules", () => {
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
    const ship = `entities:\n  - id: ship\n    names: { en: Ship, vi: tàu Ship }\n    gloss: { en: a ship, vi: một con tàu }\n    country: France\n`;
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
    const found = problemsOf({ files: { "sections/second/other.yaml": `${UNIT_HEAD}facts: []\n` } });
    expect(found.map(({ message }) => message)).toContain(
      "Unit other has 0 facts, and a unit has 6 to 22: add facts, or join it to another unit.",
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
