import { fold } from "~/domain/facts/fold";
import { markedEntities } from "~/domain/facts/markers";
import { allSpellings } from "~/domain/facts/names";
import type { Lang } from "~/domain/facts/text";
import { render, type Content } from "../content";

/** How a text names one of these entities, by marker or by any spelling, or null. Takes the text with its markers. */
export function findName(content: Content, ids: readonly string[], raw: string, lang: Lang): string | null {
  const marked = markedEntities(raw).find((id) => ids.includes(id));
  if (marked) return `{${marked}}`;
  const text = render(content, raw, lang);
  const spellings = ids.flatMap((id) => {
    const entity = content.entityById.get(id);
    return entity ? allSpellings(entity) : [];
  });
  return spellings.find((spelling) => fold(spelling).length >= 3 && hasName(text, spelling)) ?? null;
}

/** Names are compared as written: folded, "Pháp" would be found in "biện pháp". */
function hasName(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "u").test(text);
}
