import { LANGS, type Bilingual } from "../facts/text";

/** With a capital at the start, as a text that stands on a line of its own. */
export function capitalize(text: string): string {
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("");
}

/** `capitalize` in both languages. */
export function capitalizeBoth(text: Bilingual): Bilingual {
  const [vi, en] = LANGS.map((lang) => capitalize(text[lang])) as [string, string];
  return { vi, en };
}
