import type { Choosable, Item } from "../item";
import { fold } from "../../facts/fold";
import { formatDate, formatDateShort } from "../../facts/edtf";
import type { Key } from "../../facts/fact";
import { allSpellings } from "../../facts/names";
import { LANGS, type Bilingual, type Lang } from "../../facts/text";
import { entityOf, type Claim, type Content } from "./content";
import { found, foundIf, type Finding } from "./fault";
import { numbersBesideDates } from "./reading-numbers";
import { SILENT_PARAGRAPH } from "./untouchable";
import { holdsPhrase, quoted, uncapitalized } from "./wording";

/** Shorter names are found inside other words, and say little. */
const TELLING_LENGTH = 4;

/** What holds for every item, of whatever kind. */
export function proveCommon(content: Content, claim: Claim, item: Item): Finding[] {
  const { fact, facet } = claim;
  const choosables = choosablesOf(item);
  return [
    ...textsOf(item).flatMap(badText),
    ...foundIf(
      !isSameList(item.paragraphs, paragraphsOf(content, claim, item)),
      "paragraphs-differ",
      "It cites other paragraphs than the fact.",
    ),
    ...foundIf(item.level !== facet.level, "level-differs", `Its level is ${item.level}, the facet's ${facet.level}.`),
    ...foundIf(
      choosables.some((lists) => new Set(lists.map(({ id }) => id)).size !== lists.length),
      "option-id-repeated",
      "Two things that can be chosen have one id.",
    ),
    ...foundIf(
      fact.paragraphs.every((number) => number === SILENT_PARAGRAPH) && asksForPerson(content, facet.key),
      "unasked-paragraph",
      "Nobody of ¶78 is asked for.",
    ),
    ...(asksByStem(item) ? stemFindings(content, claim, item) : []),
  ];
}

const isSameList = (one: readonly number[], other: readonly number[]) => one.join() === other.join();

/** An item on a source cites what the source rests on. */
function paragraphsOf(content: Content, { fact }: Claim, item: Item): readonly number[] {
  if (item.kind !== "statements") return fact.paragraphs;
  const source = content.index.chapter.sources.find(({ text }) => content.render(text).en === item.source.text.en);
  return source && !isSameList(item.paragraphs, fact.paragraphs) ? source.paragraphs : fact.paragraphs;
}

const asksForPerson = (content: Content, key: Key) =>
  key.type === "entities" && key.entities.some((id) => entityOf(content, id)?.kind === "person");

const asksByStem = (item: Item) =>
  item.kind === "choice" || item.kind === "typed-date" || item.kind === "typed-number" || item.kind === "typed-name";

function stemFindings(content: Content, { facet }: Claim, item: Item): Finding[] {
  const stem = content.render(facet.stem);
  const hasGap = item.kind === "typed-name" && item.gap !== null;
  const isOther = LANGS.some((lang) => !uncapitalized(item.stem[lang]).includes(uncapitalized(stem[lang])));
  const isTyped = item.kind !== "choice";
  return [
    ...foundIf(isOther && !hasGap, "other-stem", `${quoted(item.stem)} is not the facet's question.`),
    ...foundIf(
      LANGS.some((lang) => tellsKey(content, facet.key, item.stem[lang], lang, isTyped)),
      "stem-tells",
      `${quoted(item.stem)} holds its answer.`,
    ),
  ];
}

/** True where a text gives the key away. Typed, any spelling does; chosen, only a name that the options would show. */
export function tellsKey(content: Content, key: Key, text: string, lang: Lang, isTyped: boolean): boolean {
  switch (key.type) {
    case "entities":
      return key.entities.some((id) => {
        const entity = entityOf(content, id);
        if (!entity) return false;
        const names = isTyped
          ? allSpellings(entity)
          : [entity.names[lang], ...(entity.short ? [entity.short[lang]] : [])];
        return names.some((name) => fold(name).length >= TELLING_LENGTH && holdsPhrase(text, name));
      });
    case "date": {
      const span = content.date(key.date);
      return (
        span !== null && [formatDate(span, lang), formatDateShort(span, lang)].some((date) => holdsPhrase(text, date))
      );
    }
    case "number":
      return typeof key.value === "number" && numbersBesideDates(text).includes(key.value);
    case "text":
      return holdsPhrase(text, content.render(key.text)[lang]);
  }
}

/** The lists from which an item lets choose. */
function choosablesOf(item: Item): (readonly Choosable[])[] {
  switch (item.kind) {
    case "choice":
    case "voice":
      return [item.options];
    case "statements":
      return [item.statements];
    case "order":
      return [item.events];
    case "match":
      return [item.left, item.right];
    case "mend":
      return [item.details];
    default:
      return [];
  }
}

/** Every text that a learner may read. */
function textsOf(item: Item): Bilingual[] {
  const reasons = item.kind === "choice" || item.kind === "voice" ? item.options.map(({ why }) => why) : [];
  const others =
    item.kind === "statements"
      ? [item.source.text, item.source.origin, ...item.statements.map(({ why }) => why)]
      : item.kind === "voice"
        ? [item.said]
        : item.kind === "mend"
          ? [item.why]
          : item.kind === "typed-name"
            ? [item.gap]
            : item.kind === "typed-number"
              ? [item.unit]
              : [];
  return [
    item.stem,
    ...choosablesOf(item).flatMap((list) => list.map(({ text }) => text)),
    ...reasons,
    ...others,
  ].filter((text) => text !== null);
}

function badText(text: Bilingual): Finding[] {
  const isEmpty = LANGS.some((lang) => text[lang].trim() === "");
  const isMarked = LANGS.some((lang) => /[{}]|\bundefined\b|\bNaN\b|\[object /.test(text[lang]));
  return [
    ...(isEmpty ? [found("empty-text", `${quoted(text)} is empty in a language.`)] : []),
    ...foundIf(isMarked, "marker-left", `${quoted(text)} shows a marker.`),
  ];
}
