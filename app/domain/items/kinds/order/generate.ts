import { shortHash, shuffle, type Chance } from "../../../chance";
import type { ChapterIndex } from "../../../facts/chapter-index";
import { comparePoints } from "../../../facts/edtf";
import type { Fact, Facet } from "../../../facts/fact";
import type { Bilingual } from "../../../facts/text";
import { withId } from "../../identity";
import type { OrderItem } from "../../item";
import { datedEvents, isOrderable, type DatedEvent } from "./dated-events";
import { countExchanges } from "./exchanges";

const STEM: Bilingual = {
  en: "Put these events in order, the earliest first.",
  vi: "Sắp xếp các sự kiện sau theo thứ tự thời gian, từ sớm đến muộn.",
};
const FEWEST = 4;
const MOST = 6;
const CANDIDATES = 8;

/** Orders of the facet's event with others of the unit, or where it has too few, of the section and the chapter. */
export function generateOrder(index: ChapterIndex, fact: Fact, facet: Facet, chance: Chance): OrderItem[] {
  const events = datedEvents(index);
  const own = events.find((event) => event.facet === facet);
  if (!own) return [];
  const others = nearestFirst(
    index,
    fact,
    events.filter((event) => event !== own && isOrderable(index, own, event)),
  );
  const items = new Map<string, OrderItem>();
  for (let trial = 0; trial < CANDIDATES; trial += 1) {
    const size = FEWEST + Math.floor(chance() * (MOST - FEWEST + 1));
    const chosen = choose(
      index,
      own,
      others.flatMap((group) => shuffle(group, chance)),
      size,
    );
    const set = chosen
      .map(({ fact: { id }, facet: { id: facetId } }) => `${id}/${facetId}`)
      .sort()
      .join();
    if (chosen.length >= FEWEST && !items.has(set)) items.set(set, orderItem(own, chosen, chance));
  }
  return [...items.values()];
}

/** Events of the fact's unit, of the rest of its section, of the rest of the chapter. Vietnam's stay among themselves. */
function nearestFirst(index: ChapterIndex, fact: Fact, events: readonly DatedEvent[]): DatedEvent[][] {
  const section = index.units.get(fact.unit)?.section;
  const distance = ({ fact: { unit } }: DatedEvent) =>
    unit === fact.unit ? 0 : section !== undefined && index.units.get(unit)?.section === section ? 1 : 2;
  const mayStand = (event: DatedEvent) => !event.fact.tags.includes("vietnam") || fact.tags.includes("vietnam");
  return [0, 1, 2].map((wanted) => events.filter((event) => mayStand(event) && distance(event) === wanted));
}

/** Of one person or body so many events: with a third, the story would tell its own order. Where there are no others, it may. */
const OF_ONE_ACTOR = 2;

function choose(index: ChapterIndex, own: DatedEvent, others: readonly DatedEvent[], size: number): DatedEvent[] {
  const chosen = [own];
  const take = (upTo: number, isWanted: (event: DatedEvent) => boolean) => {
    for (const event of others) {
      if (chosen.length >= upTo) break;
      if (isWanted(event) && !chosen.includes(event) && chosen.every((one) => isOrderable(index, one, event)))
        chosen.push(event);
    }
  };
  const countOf = (actor: string) => chosen.filter(({ actors }) => actors.has(actor)).length;
  take(size, ({ actors }) => [...actors].every((actor) => countOf(actor) < OF_ONE_ACTOR));
  take(FEWEST, () => true);
  return chosen;
}

function orderItem({ fact, facet }: DatedEvent, chosen: readonly DatedEvent[], chance: Chance): OrderItem {
  const inTime = [...chosen].sort((a, b) => comparePoints(a.first, b.first));
  const idOf = (event: DatedEvent) =>
    shortHash(`${fact.id}/${facet.id}/${event.fact.id}/${event.facet.id}/${event.label.en}`, 7);
  const key = inTime.map(idOf);
  return withId<OrderItem>({
    kind: "order",
    factId: fact.id,
    facetId: facet.id,
    paragraphs: fact.paragraphs,
    level: facet.level,
    stem: STEM,
    events: mix(inTime, chance, idOf).map((event) => ({
      id: idOf(event),
      text: event.label,
      entity: event.facet.subject,
      date: event.date,
      factId: event.fact.id,
      facetId: event.facet.id,
    })),
    key,
  });
}

/** An order of chance that is neither the right one nor one exchange from it, nor the right one backwards. */
function mix(inTime: readonly DatedEvent[], chance: Chance, idOf: (event: DatedEvent) => string): DatedEvent[] {
  const mixed = shuffle(inTime, chance);
  const exchanges = countExchanges(mixed.map(idOf), inTime.map(idOf));
  const most = (inTime.length * (inTime.length - 1)) / 2;
  // The first moved to the end: from any of these orders that leads to none of them.
  return exchanges > 1 && exchanges < most ? mixed : [...mixed.slice(1), ...mixed.slice(0, 1)];
}
