import { withNamesInBoth, type ChapterIndex } from "./chapter-index";
import { ENGLISH_MONTHS } from "./date-format";
import { formatDate, formatDateShort, parseEdtf } from "./edtf";
import type { Key } from "./fact";
import { nameInPlace, parseMarkers, type EntitySegment } from "./markers";
import { displayName } from "./names";
import type { Quantity } from "./quantity";
import type { Lang } from "./text";

/** A stretch of a text, from its first character to the one after its last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A text as it reads, with the places of the names that its markers stood for. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly (Place & { readonly segment: EntitySegment })[];
}

/** Where a key stands in a text: by the marker of an entity, or in one of its written forms. */
export interface AnswerPlace extends Place {
  readonly segment: EntitySegment | null;
  /** Which of `writtenForms` stands there; 0 for a marker. */
  readonly form: number;
}

/** The text with its markers replaced by names, and where they stand. */
export function readNames(index: ChapterIndex, text: string, lang: Lang): NamedText {
  let read = "";
  const names: (Place & { segment: EntitySegment })[] = [];
  for (const segment of parseMarkers(text)) {
    const from = read.length;
    if (segment.type === "text") read += segment.text;
    else {
      const entity = index.entities.get(segment.id);
      read += nameInPlace(segment, entity ? displayName(entity, lang, segment.form) : segment.id);
      names.push({ from, to: read.length, segment });
    }
  }
  return { text: read, names };
}

/** Every place where the key stands, in order: all markers of its entities, or the fullest written form that occurs. */
export function placesOfKey(index: ChapterIndex, { text, names }: NamedText, key: Key, lang: Lang): AnswerPlace[] {
  if (key.type === "entities")
    return names.filter(({ segment }) => key.entities.includes(segment.id)).map((name) => ({ ...name, form: 0 }));
  for (const [form, words] of writtenForms(index, key, lang).entries()) {
    const places = placesOfWords(text, words).filter((place) => key.type !== "number" || !isInDate(text, place, lang));
    if (places.length > 0) return places.map((place) => ({ ...place, segment: null, form }));
  }
  return [];
}

/**
 * The ways in which a date, a number or a text is written, the fullest first; none for entities, which stand by marker. Keys
 * of one type have the same forms in the same order, so that one value can stand in the place of another.
 */
export function writtenForms(index: ChapterIndex, key: Key, lang: Lang): string[] {
  switch (key.type) {
    case "entities":
      return [];
    case "date": {
      const span = parseEdtf(key.date);
      return span ? [formatDate(span, lang), formatDateShort(span, lang)] : [];
    }
    case "number":
      return key.about ? aboutForms(key.value, lang) : numberForms(key.value, lang);
    case "text":
      return [withNamesInBoth(index, key.text)[lang]];
  }
}

/** The text in runs, cut where the places begin and end. The places are in order and do not overlap. */
export function splitAtPlaces<P extends Place>(
  text: string,
  places: readonly P[],
): { text: string; place: P | null }[] {
  const runs: { text: string; place: P | null }[] = [];
  let end = 0;
  for (const place of places) {
    runs.push({ text: text.slice(end, place.from), place: null }, { text: text.slice(place.from, place.to), place });
    end = place.to;
  }
  runs.push({ text: text.slice(end), place: null });
  return runs.filter((run) => run.text !== "");
}

function numberForms(value: Quantity, lang: Lang): string[] {
  const format = (number: number) => new Intl.NumberFormat(lang).format(number);
  if (typeof value === "number") return [format(value), String(value)];
  const [from, to] = [format(value.from), format(value.to)];
  return [
    `${from} ${lang === "vi" ? "đến" : "to"} ${to}`,
    `${from}–${to}`,
    `${from} ${lang === "vi" ? "và" : "and"} ${to}`,
  ];
}

const ABOUT: Readonly<Record<Lang, readonly string[]>> = {
  en: ["about ", "around ", "some ", "nearly "],
  vi: ["khoảng ", "chừng ", "gần "],
};

/** With a word for "about" where one stands there. */
const aboutForms = (value: Quantity, lang: Lang): string[] =>
  [...ABOUT[lang], ""].flatMap((about) => numberForms(value, lang).map((form) => about + form));

/** Whole words only, whatever their case: "3" does not stand in "13" or "3,000". */
function placesOfWords(text: string, words: string): Place[] {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${escaped}(?![\\p{L}\\d]|[.,]\\d)`, "giu");
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
}

const BEFORE_IN_DATE = { en: new RegExp(`(?:${ENGLISH_MONTHS.join("|")}) $`, "u"), vi: /(?:ngày|mùng|tháng|năm) $/iu };
const AFTER_IN_DATE = { en: new RegExp(`^ (?:${ENGLISH_MONTHS.join("|")})(?!\\p{L})`, "u"), vi: /^ tháng \d/iu };

/** Whether a number is a day, a month or a year there. */
const isInDate = (text: string, { from, to }: Place, lang: Lang): boolean =>
  BEFORE_IN_DATE[lang].test(text.slice(0, from)) || AFTER_IN_DATE[lang].test(text.slice(to));
