import type { MapSection } from "~/services/read-chapter-map.server";
import { ChapterMap } from "./chapter-map";
import { usePage } from "./use-page";

/** The decades of the chapter's own story; its few earlier and later dates stand beyond the outer lines. */
const DECADES = { first: 1910, last: 1960 };

/** The chapter's picture with the site's words and links. */
export function HomeMap({ sections }: { sections: readonly MapSection[] }) {
  const { lang, t } = usePage();
  return (
    <ChapterMap
      headingLevel={3}
      decades={DECADES}
      texts={{ earlier: t.home.before(DECADES.first), later: t.home.from(DECADES.last) }}
      sections={sections.map(({ units, events, ...section }) => ({
        ...section,
        units: units.map(({ unitId, title, factCount }) => ({
          id: unitId,
          to: `/${lang}/units/${unitId}`,
          title,
          facts: t.home.facts(factCount),
        })),
        events: events.map(({ id, year, tier }) => ({ id, year, isCore: tier === "core" })),
        summary: t.home.events(events.length, reachOf(events)),
      }))}
    />
  );
}

/** The years of the first and the last event. */
function reachOf(events: MapSection["events"]): { first: number; last: number } | null {
  const [first, last] = [events[0], events.at(-1)];
  return first && last ? { first: first.year, last: last.year } : null;
}
