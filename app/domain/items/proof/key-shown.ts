import type { Key } from "../../facts/fact";
import { LANGS, type Bilingual } from "../../facts/text";
import { entityOf, type Content } from "./content";
import { isSameDate, readDate, shownDateOf } from "./reading-dates";
import { endsOf, readNumber } from "./reading-numbers";
import { isSameText, uncapitalized } from "./wording";

/** True where the text says what the key is, in both languages. */
export function showsKey(content: Content, key: Key, text: Bilingual): boolean {
  switch (key.type) {
    case "entities":
      return key.entities.length === 1 && key.entities.every((id) => isNameOf(content, id, text));
    case "date": {
      const span = content.date(key.date);
      return LANGS.every((lang) => {
        const shown = readDate(text[lang], lang);
        return span !== null && shown !== null && isSameDate(shown, shownDateOf(span));
      });
    }
    case "number": {
      const { from, to } = endsOf(key.value);
      return LANGS.every((lang) => {
        const shown = readNumber(text[lang], lang);
        return shown?.from === from && shown.to === to && shown.about === key.about;
      });
    }
    case "text":
      return isSameText(content.render(key.text), text);
  }
}

/** True where each language has the standard name, short or full, perhaps with the article or the textbook form. */
export function isNameOf(content: Content, id: string, text: Bilingual): boolean {
  const entity = entityOf(content, id);
  return (
    entity !== undefined &&
    LANGS.every((lang) => {
      const names = [entity.names[lang], ...(entity.short ? [entity.short[lang]] : [])];
      const forms =
        entity.textbook === undefined ? names : [...names, ...names.map((name) => `${name} (${entity.textbook})`)];
      const bare = uncapitalized(lang === "en" ? text.en.replace(/^the (?=.)/i, "") : text.vi);
      return forms.some((form) => uncapitalized(form.replace(/^the (?=.)/i, "")) === bare);
    })
  );
}
