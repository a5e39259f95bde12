import type { ChapterIndex } from "../facts/chapter-index";
import type { Entity } from "../facts/entity";

/** Described in full where the chapter speaks of him, and nobody's wrong answer (docs/curating.md). */
const NOBODYS: ReadonlySet<string> = new Set(["ho-chi-minh", "nguyen-ai-quoc"]);

/** Whether an entity may be offered in a question about another. */
export const mayBeOffered = ({ id, relations }: Entity): boolean =>
  ![id, ...relations.aliasOf].some((one) => NOBODYS.has(one));

/** Whoever is named in this paragraph alone stands in no question. */
const SILENT_PARAGRAPH = 78;

/** Whether a person is named only where the content keeps silent about people. */
export function isKeptSilent(index: ChapterIndex, { id, kind }: Entity): boolean {
  const printed = index.chapter.mentions[id] ?? [];
  return kind === "person" && printed.length > 0 && printed.every((number) => number === SILENT_PARAGRAPH);
}

/** Whether the record of the print has an entity without any paragraph: only a curator may offer it. */
export const isUnprinted = (index: ChapterIndex, { id }: Entity): boolean => index.chapter.mentions[id]?.length === 0;
