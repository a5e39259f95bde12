import type { Entity } from "./entity";
import type { NameForm } from "./markers";
import type { Lang } from "./text";

/** The name of an entity in a language. Without a short name of its own, the full one serves as both. */
export function displayName(entity: Entity, lang: Lang, form: NameForm): string {
  return form === "short" && entity.short ? entity.short[lang] : entity.names[lang];
}

/** Every spelling that is accepted for an entity: standard, short, textbook, printed and others, each once. */
export function allSpellings(entity: Entity): string[] {
  const spellings = [
    entity.names.en,
    entity.names.vi,
    ...(entity.short ? [entity.short.en, entity.short.vi] : []),
    ...(entity.textbook ? [entity.textbook] : []),
    ...entity.printed,
    ...entity.spellings,
  ];
  return [...new Set(spellings.map((spelling) => spelling.normalize("NFC")))];
}
