import type { Paragraph, Section } from "~/domain/facts/chapter";
import type { Passage } from "./schema";

const FIRST_WORDS = 6;

/**
 * What can be said of each line of the chapter without its text: section, kind, and a locator. Blank lines, which nobody
 * can cite, are left out. Throws where a line lies in no section.
 */
export function describeParagraphs(
  chapterText: string,
  sections: readonly Section[],
  passages: readonly Passage[],
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let heading = "";
  let ordinal = 0;
  chapterText.split("\n").forEach((line, index) => {
    const words = line.split(/\s+/).filter((word) => word !== "");
    if (words.length === 0) return;
    const number = index + 1;
    const section = sections.find(({ paragraphs: { first, last } }) => first <= number && number <= last);
    if (!section) throw new Error(`Line ${number} of the chapter lies in no section of chapter.yaml.`);
    const kind = kindOf(number, sections, passages);
    if (kind === "heading" || kind === "title") {
      heading = words.join(" ");
      ordinal = 0;
    } else {
      ordinal += 1;
    }
    const locator = { heading, ordinal, firstWords: words.slice(0, FIRST_WORDS).join(" ") };
    paragraphs.push({ number, section: section.id, kind, locator });
  });
  return paragraphs;
}

/** The kind of a line: that of the passage it lies in; a section's first line is its heading, others are text. */
export function kindOf(number: number, sections: readonly Section[], passages: readonly Passage[]): Paragraph["kind"] {
  const passage = passages.find(({ first, last }) => first <= number && number <= last);
  if (passage) return passage.kind;
  return sections.some((section) => section.paragraphs.first === number) ? "heading" : "text";
}
