import { withNames, type ChapterIndex } from "../../../facts/chapter-index";
import type { Entity } from "../../../facts/entity";
import type { Fact } from "../../../facts/fact";
import { foldedWords } from "../../../facts/fold";
import { parseMarkers } from "../../../facts/markers";
import { allSpellings } from "../../../facts/names";
import { LANGS, type Bilingual, type Lang } from "../../../facts/text";
import { GAP } from "../../item";

/**
 * The statement with a gap in place of the name; null where the name does not stand exactly once in both languages, or the
 * rest gives it away, by one of its spellings or by an alias.
 */
export function gapOf(index: ChapterIndex, fact: Fact, entity: Entity): Bilingual | null {
  const [vi, en] = LANGS.map((lang) => gapIn(index, fact.statement[lang], lang, entity));
  return vi != null && en != null ? { vi, en } : null;
}

function gapIn(index: ChapterIndex, statement: string, lang: Lang, entity: Entity): string | null {
  const segments = parseMarkers(statement);
  const markers = segments.filter((segment) => segment.type === "entity" && segment.id === entity.id);
  if (markers.length !== 1) return null;
  const others = segments.flatMap((segment) =>
    segment.type === "entity" && segment.id !== entity.id ? [segment.id] : [],
  );
  if (others.some((id) => areAliases(index, entity.id, id))) return null;
  const gapped = statement.replace(new RegExp(`\\{${entity.id}(?::(?:short|full))?\\}`), GAP);
  const text = withNames(index, gapped, lang);
  return givesAway(text, entity) ? null : text;
}

function areAliases(index: ChapterIndex, a: string, b: string): boolean {
  const ids = [a, b].map((id) => index.entities.get(id)?.relations.aliasOf ?? []);
  return (
    (ids[0]?.includes(b) ?? false) ||
    (ids[1]?.includes(a) ?? false) ||
    (ids[0]?.some((id) => ids[1]?.includes(id)) ?? false)
  );
}

/** Whether a spelling of the name stands in the text, or the last word of one, the family name. */
function givesAway(text: string, entity: Entity): boolean {
  const words = ` ${foldedWords(text).join(" ")} `;
  return allSpellings(entity).some((spelling) => {
    const own = foldedWords(spelling);
    const last = entity.kind === "person" ? own.slice(-1) : own;
    return [own, last].some((run) => run.length > 0 && words.includes(` ${run.join(" ")} `));
  });
}
