import { shortHash } from "../../../chance";
import {
  placesOfKey,
  readNames,
  splitAtPlaces,
  type AnswerPlace,
  type NamedText,
} from "../../../facts/answer-in-statement";
import type { ChapterIndex } from "../../../facts/chapter-index";
import type { Fact, Facet, Key } from "../../../facts/fact";
import { LANGS, type Bilingual, type Lang } from "../../../facts/text";
import type { MendItem, MendRun } from "../../item";

/** Something in a statement that may have been changed: it stands once in either language. */
export interface Detail {
  readonly id: string;
  readonly key: Key;
  readonly places: Readonly<Record<Lang, AnswerPlace>>;
}

export interface DetailedStatement {
  readonly texts: Readonly<Record<Lang, NamedText>>;
  /** In the order of the English text. */
  readonly details: readonly Detail[];
}

/** The statement with every detail in it: names, and the dates and numbers that the fact's facets ask for. */
export function readDetails(index: ChapterIndex, fact: Fact): DetailedStatement {
  const texts = {
    en: readNames(index, fact.statement.en, "en"),
    vi: readNames(index, fact.statement.vi, "vi"),
  };
  const named = texts.en.names.map(({ segment }): Key => ({ type: "entities", entities: [segment.id] }));
  const values = fact.facets.map(({ key }) => key).filter(({ type }) => type === "date" || type === "number");
  const details: Detail[] = [];
  for (const key of [...named, ...values]) {
    const places = placesIn(index, texts, key);
    if (places && !details.some((other) => LANGS.some((lang) => overlap(other.places[lang], places[lang]))))
      // The hash knows the place only: it is the same whether the detail was changed or not.
      details.push({ id: shortHash(`mend/${fact.id}/${places.en.from}`, 7), key, places });
  }
  return { texts, details: details.sort((a, b) => a.places.en.from - b.places.en.from) };
}

function placesIn(index: ChapterIndex, texts: DetailedStatement["texts"], key: Key): Detail["places"] | null {
  const [[en, ...moreEn], [vi, ...moreVi]] = [
    placesOfKey(index, texts.en, key, "en"),
    placesOfKey(index, texts.vi, key, "vi"),
  ];
  return en && vi && moreEn.length + moreVi.length === 0 ? { en, vi } : null;
}

const overlap = (a: AnswerPlace, b: AnswerPlace): boolean => a.from < b.to && b.from < a.to;

/** The detail that is the facet's key. */
export const detailOf = ({ details }: DetailedStatement, { key }: Facet): Detail | undefined =>
  details.find((detail) => JSON.stringify(detail.key) === JSON.stringify(key));

/** The statement as it is shown: with these details marked, and of one of them another text in its place. */
export function showStatement(
  { texts }: DetailedStatement,
  details: readonly Detail[],
  change: { readonly detail: Detail; readonly text: Bilingual } | null,
): Pick<MendItem, "runs"> & { shownAs: (detail: Detail) => Bilingual } {
  const shownAs = (detail: Detail): Bilingual => {
    if (change?.detail === detail) return change.text;
    const inLang = (lang: Lang) => texts[lang].text.slice(detail.places[lang].from, detail.places[lang].to);
    return { en: inLang("en"), vi: inLang("vi") };
  };
  const runsIn = (lang: Lang): MendRun[] => {
    const places = details.map((detail) => ({ ...detail.places[lang], detail })).sort((a, b) => a.from - b.from);
    return splitAtPlaces(texts[lang].text, places).map(({ text, place }) =>
      place ? { text: shownAs(place.detail)[lang], detail: place.detail.id } : { text },
    );
  };
  return { runs: { en: runsIn("en"), vi: runsIn("vi") }, shownAs };
}
