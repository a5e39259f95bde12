import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import type { Fact, Facet, Key } from "../../../facts/fact";
import type { Bilingual } from "../../../facts/text";
import { namedKey, secondEntities } from "./second-entities";
import { secondDates, secondNumbers, shownValue } from "./second-values";

export const SECOND_KEY_KINDS = [
  "alias",
  "another-answer",
  "containing-or-contained",
  "successor-or-predecessor",
  "including-date",
  "misprint",
  "meeting-number",
  "other-dress",
] as const;

/** An answer that is right, or must not be offered as wrong, in the words of an option. */
export interface SecondKey {
  readonly kind: (typeof SECOND_KEY_KINDS)[number];
  readonly text: Bilingual;
  readonly entity?: string;
}

/** Every second key that the content offers for a facet, next to its key as an option shows it. */
export function secondKeys(index: ChapterIndex, fact: Fact, facet: Facet, shown: Bilingual): SecondKey[] {
  const printed = fact.note?.printedAnswer;
  return [
    ...secondEntities(index, facet),
    ...secondDates(facet),
    ...secondNumbers(facet, shown),
    ...variantsOf(facet.key, shown),
    ...otherAnswers(index, facet).flatMap((key) => keyAs("another-answer", index, key, facet.key, shown)),
    ...(printed?.facet === facet.id ? keyAs("misprint", index, printed.key, facet.key, shown) : []),
    ...dressesOf(shown).map((text): SecondKey => ({ kind: "other-dress", text })),
  ];
}

/** What else is right, and what other facets of the same subject and relation answer, unless a qualifier tells them apart. */
function otherAnswers(index: ChapterIndex, facet: Facet): Key[] {
  const alike = index.chapter.facts
    .flatMap(({ facets }) => facets)
    .filter(({ subject, relation }) => subject === facet.subject && relation === facet.relation)
    .filter((other) =>
      Object.entries(other.qualifiers).every(([name, value]) => [value, undefined].includes(facet.qualifiers[name])),
    );
  const key = JSON.stringify(facet.key);
  return [...facet.alsoRight, ...alike.flatMap((other) => [other.key, ...other.alsoRight])].filter(
    (other) => JSON.stringify(other) !== key,
  );
}

function keyAs(kind: SecondKey["kind"], index: ChapterIndex, key: Key, own: Key, shown: Bilingual): SecondKey[] {
  if (key.type !== own.type) return [];
  if (key.type === "entities") return namedKey(kind, index, key);
  const text = key.type === "text" ? withNamesInBoth(index, key.text) : shownValue(key, shown);
  return text ? [{ kind, text }] : [];
}

function variantsOf(key: Key, shown: Bilingual): SecondKey[] {
  if (key.type !== "text") return [];
  const { en, vi } = key.variants;
  return [
    ...en.map((text) => ({ en: text, vi: vi[0] ?? shown.vi })),
    ...vi.map((text) => ({ en: en[0] ?? shown.en, vi: text })),
  ].map((text) => ({ kind: "alias", text }));
}

/** The same text in other dress: accents left out, capitals, punctuation. */
function dressesOf({ en, vi }: Bilingual): Bilingual[] {
  const dresses = [
    (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D"),
    (text: string) => text.toUpperCase(),
    (text: string) => `“${text}.”`,
    (text: string) => text.replace(/ /g, "  ").normalize("NFD"),
    (text: string) => text.replace(/ /g, "-"),
  ];
  return dresses.map((dress) => ({ en: dress(en), vi: dress(vi) }));
}
