import type { OrderItem } from "../item";
import { LANGS, type Bilingual } from "../../facts/text";
import type { Claim, Content } from "./content";
import { found, foundIf, type Finding } from "./fault";
import { shownDateOf, stretchesOf, type Stretch } from "./reading-dates";
import { isNameOf } from "./key-shown";
import { isSameText, quoted, readsSameInOne } from "./wording";

type OrderEvent = OrderItem["events"][number];

const MONTH_NAMES =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b|(?<!\p{L})tháng (một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|giêng|chạp)(?!\p{L})/iu;
/** English words at the start of a label that are months only by their capital: "March on Rome". */
const FIRST_WORD = /^(March|May) (?!\d)/;

/** Proves that the events follow each other in the key's order, each wholly before the next. */
export function proveOrder(content: Content, { fact, facet }: Claim, item: OrderItem): Finding[] {
  const { events, key } = item;
  const inOrder = key.map((id) => events.find((event) => event.id === id));
  const isWhole = new Set(key).size === events.length && key.length === events.length && !inOrder.includes(undefined);
  const isAsked = events.some(({ factId, facetId }) => factId === fact.id && facetId === facet.id);
  return [
    ...foundIf(events.length < 4 || events.length > 6, "event-count", `It has ${events.length} events.`),
    ...foundIf(!isWhole, "order-differs", "The key does not name every event once."),
    ...foundIf(!isAsked, "facet-unasked", `The event of ${facet.id} is not among them.`),
    ...events.flatMap((event) => [...eventFindings(content, event), ...labelFindings(event.text)]),
    ...events.flatMap((event, at) =>
      events
        .slice(at + 1)
        .filter((other) => readsSameInOne(event.text, other.text) || isSameSubject(content, event, other))
        .map((other) => found("options-alike", `${quoted(event.text)} and ${quoted(other.text)} are one event.`)),
    ),
    ...sequenceFindings(
      content,
      inOrder.filter((event) => event !== undefined),
    ),
  ];
}

function eventFindings(content: Content, event: OrderEvent): Finding[] {
  const claim = content.claim(event.factId, event.facetId);
  if (!claim) return [found("unknown-facet", `${event.factId}/${event.facetId} does not exist.`)];
  const { key, event: label, subject } = claim.facet;
  const isCalledSo = label ? isSameText(content.render(label), event.text) : isNameOf(content, subject, event.text);
  return [
    ...foundIf(
      key.type !== "date" || key.date !== event.date,
      "event-differs",
      `${quoted(event.text)} has another date than its facet.`,
    ),
    ...foundIf(!isCalledSo, "event-differs", `${quoted(event.text)} is not how its facet calls the event.`),
  ];
}

const labelFindings = (text: Bilingual): Finding[] =>
  foundIf(
    LANGS.some((lang) => /\d/.test(text[lang]) || MONTH_NAMES.test(text[lang].replace(FIRST_WORD, ""))),
    "label-tells",
    `${quoted(text)} tells when it was.`,
  );

function isSameSubject({ claim, ties }: Content, one: OrderEvent, other: OrderEvent): boolean {
  const [a, b] = [one, other].map(({ factId, facetId }) => claim(factId, facetId)?.facet.subject);
  return a !== undefined && b !== undefined && ties.sameAs(a) === ties.sameAs(b) && one.date === other.date;
}

/** Of each two neighbours the first has wholly passed when the second begins, by every date that is right for either. */
function sequenceFindings(content: Content, events: readonly OrderEvent[]): Finding[] {
  const stretches = events.map((event) => wholeStretch(content, event));
  return stretches.flatMap((earlier, at) => {
    const [event, next, later] = [events[at], events[at + 1], stretches[at + 1]];
    if (!event || !next || !later) return [];
    if (!earlier || later === null) return [found("unread-value", `${event.date} or ${next.date} is no date.`)];
    const names = `${quoted(event.text)} (${event.date}) and ${quoted(next.text)} (${next.date})`;
    return earlier.to < later.from
      ? []
      : [found(later.to < earlier.from ? "order-differs" : "dates-overlap", `${names} do not follow each other.`)];
  });
}

function wholeStretch({ claim, date: read }: Content, { date, factId, facetId }: OrderEvent): Stretch | null {
  const alsoRight = (claim(factId, facetId)?.facet.alsoRight ?? []).flatMap((key) =>
    key.type === "date" ? [key.date] : [],
  );
  const spans = [date, ...alsoRight].map(read).filter((span) => span !== null);
  const all = spans.flatMap((span) => stretchesOf(shownDateOf(span)));
  return read(date) && { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}
