import { describe, expect, it } from "vitest";
import type { Section } from "~/domain/facts/chapter";
import { describeParagraphs } from "./paragraphs";

const section = (id: string, first: number, last: number): Section => ({
  id,
  title: { en: id, vi: id },
  paragraphs: { first, last },
});
const TEXT = "Tên sách\n\nMở đầu của chương này có nhiều hơn sáu từ\nMột  đề mục\nĐoạn một\nChen ngang\nĐoạn hai";

describe("describeParagraphs", () => {
  const paragraphs = describeParagraphs(
    TEXT,
    [section("one", 1, 3), section("two", 4, 7)],
    [
      { kind: "title", first: 1, last: 2 },
      { kind: "sidebar", first: 6, last: 6 },
    ],
  );

  it("numbers by line and leaves blank lines out", () => {
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6, 7]);
  });

  it("tells kinds and sections", () => {
    expect(paragraphs.map(({ kind }) => kind)).toEqual(["title", "text", "heading", "text", "sidebar", "text"]);
    expect(paragraphs.map(({ section: id }) => id)).toEqual(["one", "one", "two", "two", "two", "two"]);
  });

  it("locates by the printed heading, the count under it, and six words at most", () => {
    expect(paragraphs.map(({ locator }) => locator)).toEqual([
      { heading: "Tên sách", ordinal: 0, firstWords: "Tên sách" },
      { heading: "Tên sách", ordinal: 1, firstWords: "Mở đầu của chương này có" },
      { heading: "Một đề mục", ordinal: 0, firstWords: "Một đề mục" },
      { heading: "Một đề mục", ordinal: 1, firstWords: "Đoạn một" },
      { heading: "Một đề mục", ordinal: 2, firstWords: "Chen ngang" },
      { heading: "Một đề mục", ordinal: 3, firstWords: "Đoạn hai" },
    ]);
  });

  it("refuses a line outside every section", () => {
    expect(() => describeParagraphs(TEXT, [section("one", 1, 3)], [])).toThrow(
      "Line 4 of the chapter lies in no section",
    );
  });
});
