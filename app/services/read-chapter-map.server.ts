import { parseEdtf } from "~/domain/facts/edtf";
import type { Chapter } from "~/domain/facts/chapter";
import type { ChapterIndex } from "~/domain/facts/chapter-index";
import type { Fact, Tier } from "~/domain/facts/fact";
import type { Lang } from "~/domain/facts/text";

export interface MapEvent {
  readonly id: string;
  /** The middle one where the date is a span of years. */
  readonly year: number;
  readonly tier: Tier;
}

/** A printed section of the chapter: where it lies in the text and in time, and what can be studied of it. */
export interface MapSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: Chapter["sections"][number]["paragraphs"];
  readonly units: readonly { readonly unitId: string; readonly title: string; readonly factCount: number }[];
  /** In order of time. */
  readonly events: readonly MapEvent[];
}

/** The chapter at a glance. Reads only what the content holds. */
export function readChapterMap({ chapter, factsByUnit }: ChapterIndex, lang: Lang): MapSection[] {
  return chapter.sections.map(({ id, title, paragraphs }) => {
    const units = chapter.units.filter((unit) => unit.section === id);
    return {
      id,
      title: title[lang],
      paragraphs,
      units: units.map((unit) => ({
        unitId: unit.id,
        title: unit.title[lang],
        factCount: factsByUnit.get(unit.id)?.length ?? 0,
      })),
      events: eventsOf(units.flatMap((unit) => factsByUnit.get(unit.id) ?? [])),
    };
  });
}

/** Each date of a subject once. */
function eventsOf(facts: readonly Fact[]): MapEvent[] {
  const events = new Map<string, MapEvent>();
  for (const { id, tier, facets } of facts)
    for (const { id: facetId, relation, key, subject } of facets) {
      if (key.type !== "date" || relation !== "date-of" || events.has(`${key.date}/${subject}`)) continue;
      const span = parseEdtf(key.date);
      if (!span) continue;
      const year = Math.floor((span.earliest.year + span.latest.year) / 2);
      events.set(`${key.date}/${subject}`, { id: `${id}-${facetId}`, year, tier });
    }
  return [...events.values()].sort((a, b) => a.year - b.year);
}
