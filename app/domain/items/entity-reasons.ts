import { withNamesInBoth, type ChapterIndex } from "../facts/chapter-index";
import type { Entity } from "../facts/entity";
import { displayName } from "../facts/names";
import { LANGS, type Bilingual, type Lang } from "../facts/text";
import { capitalizeBoth } from "./capitalize";

/** How many paragraphs a reason names, those nearest to the cited ones. */
const NAMED = 2;

/** Why an entity of the catalogue is wrong: who or what it is, by the name that the option has, and where it is printed. */
export function whoItIs(index: ChapterIndex, entity: Entity, cited: readonly number[]): Bilingual {
  const name = { en: displayName(entity, "en", "full"), vi: displayName(entity, "vi", "full") };
  const gloss = withNamesInBoth(index, entity.gloss);
  const printed = index.chapter.mentions[entity.id] ?? [];
  if (printed.length === 0) return capitalizeBoth({ en: `${name.en}: ${gloss.en}.`, vi: `${name.vi}: ${gloss.vi}.` });
  const article = entity.article ? "the " : "";
  return {
    en: `The chapter speaks of ${article}${name.en}, ${gloss.en}, in ${listPlaces(printed, cited, "en")}.`,
    vi: `Chương sách nhắc đến ${name.vi}, ${gloss.vi}, ở ${listPlaces(printed, cited, "vi")}.`,
  };
}

const AND: Readonly<Record<Lang, string>> = { en: " and ", vi: " và " };
const AND_ELSEWHERE: Readonly<Record<Lang, string>> = { en: " and elsewhere", vi: " và các đoạn khác" };

/** "¶20 and ¶21", "¶20, ¶21 and elsewhere". */
function listPlaces(printed: readonly number[], cited: readonly number[], lang: Lang): string {
  const distance = (paragraph: number) => Math.min(...cited.map((other) => Math.abs(paragraph - other)));
  const near = [...printed]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NAMED)
    .sort((a, b) => a - b)
    .map((paragraph) => `¶${paragraph}`);
  return near.length < printed.length ? `${near.join(", ")}${AND_ELSEWHERE[lang]}` : near.join(AND[lang]);
}

/** A curator's reason, which calls the entity as its option does: not "Mỹ" beside "Hoa Kỳ". */
export function writtenReason(index: ChapterIndex, entity: Entity, why: Bilingual): Bilingual {
  const [vi, en] = LANGS.map((lang) => {
    const [full, short] = [displayName(entity, lang, "full"), displayName(entity, lang, "short")];
    return full.includes(short) ? why[lang] : why[lang].replaceAll(`{${entity.id}}`, `{${entity.id}:full}`);
  }) as [string, string];
  return capitalizeBoth(withNamesInBoth(index, { vi, en }));
}
