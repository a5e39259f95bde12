import type { Chapter } from "~/domain/facts/chapter";
import { contentHash } from "./canonical";

/** The version of a chapter: a hash of everything else in it, sixteen hexadecimal digits. */
export function chapterVersion(chapter: Omit<Chapter, "version">): string {
  const { sections, units, facts, sources, essays, entities, mentions, paragraphs } = chapter;
  return contentHash({ sections, units, facts, sources, essays, entities, mentions, paragraphs });
}
