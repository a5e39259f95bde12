import { withNamesInBoth, type ChapterIndex } from "../facts/chapter-index";
import { parseEdtf, type DateSpan } from "../facts/edtf";
import { markedEntities } from "../facts/markers";
import type { Bilingual } from "../facts/text";

export interface KnownDate {
  readonly span: DateSpan;
  /** What happened then. */
  readonly event: Bilingual;
  /** The ids of the entities that the fact names. */
  readonly named: readonly string[];
}

const datesOf = new WeakMap<ChapterIndex, readonly KnownDate[]>();

/** Every exact date that is the key of some facet, with what happened. Read once a chapter: parsing is slow. */
export function knownDates(index: ChapterIndex): readonly KnownDate[] {
  const before = datesOf.get(index);
  if (before) return before;
  const dates = index.chapter.facts.flatMap(({ facets, statement }) =>
    facets.flatMap(({ key, relation, subject, event }): KnownDate[] => {
      const span = key.type === "date" && relation === "date-of" ? parseEdtf(key.date) : null;
      const happened = event ?? index.entities.get(subject)?.names;
      if (span?.kind !== "date" || !happened) return [];
      return [{ span, event: withNamesInBoth(index, happened), named: markedEntities(statement.en) }];
    }),
  );
  datesOf.set(index, dates);
  return dates;
}
