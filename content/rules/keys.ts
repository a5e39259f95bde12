import { parseEdtf } from "~/domain/facts/edtf";
import type { Fact, Key } from "~/domain/facts/fact";
import { fold, foldedWords } from "~/domain/facts/fold";
import { markedEntities } from "~/domain/facts/markers";
import { LANGS, type Lang } from "~/domain/facts/text";
import { render, type Content } from "../content";
import type { Problem } from "../problem";
import { problemAt, type Located, type Path } from "../yaml-file";
import { missingDateParts, statesNumber } from "./value-forms";

const LANGUAGE: Record<Lang, string> = { en: "English", vi: "Vietnamese" };

/** Words that say that a figure or date is not exact. */
const ABOUT: Record<Lang, RegExp> = {
  en: /\b(about|around|approximately|roughly|some|nearly|almost|or so|circa|estimated|probably|perhaps)\b/i,
  vi: /(?<!\p{L})(khoảng|chừng|độ|gần|xấp xỉ|ước|ước tính|ước chừng|có lẽ)(?!\p{L})/iu,
};

/** Share of a text key's words that its statement must have. */
const KEY_WORDS = 2 / 3;

/** Every key follows from its statement, in each language. */
export function keysRule(content: Content): Problem[] {
  return content.facts.flatMap((fact) =>
    fact.value.facets.flatMap((facet, index) =>
      LANGS.flatMap((lang) => {
        const statement = render(content, fact.value.statement[lang], lang);
        const fault = faultOf(content, fact.value, facet.key, statement, lang);
        const label = `The key of ${fact.value.id}/${facet.id}`;
        const path: Path = ["facets", index, "key"];
        return [
          ...(fault ? [problemAt(fact, path, `${label} ${fault}`)] : []),
          ...aboutFault(fact, path, label, facet.key, statement, lang),
        ];
      }),
    ),
  );
}

function faultOf(content: Content, fact: Fact, key: Key, statement: string, lang: Lang): string | null {
  const language = LANGUAGE[lang];
  switch (key.type) {
    case "entities": {
      const marked = markedEntities(fact.statement[lang]);
      const missing = key.entities.filter((id) => !marked.includes(id)).map((id) => `{${id}}`);
      return missing.length > 0
        ? `is ${missing.join(", ")}, but the ${language} statement does not name it: add the marker.`
        : null;
    }
    case "date": {
      const span = parseEdtf(key.date);
      const missing = span ? missingDateParts(statement, span, lang) : [];
      return missing.length > 0
        ? `is ${key.date}, but the ${language} statement lacks ${missing.join(" and ")}: add it.`
        : null;
    }
    case "number": {
      const values = typeof key.value === "number" ? [key.value] : [key.value.from, key.value.to];
      const missing = values.filter((value) => !statesNumber(statement, value, lang));
      return missing.length > 0
        ? `is the number ${missing.join(", ")}, which the ${language} statement lacks: add it.`
        : null;
    }
    case "text": {
      const missing = missingWords(statement, render(content, key.text[lang], lang));
      return missing.length > 0
        ? `does not follow from the ${language} statement, which lacks ${missing.map((word) => `“${word}”`).join(", ")}: use the same words in both.`
        : null;
    }
  }
}

function aboutFault(
  fact: Located<Fact>,
  path: Path,
  label: string,
  key: Key,
  statement: string,
  lang: Lang,
): Problem[] {
  const approximate =
    (key.type === "number" && key.about) || (key.type === "date" && parseEdtf(key.date)?.approximate === true);
  if (!approximate || ABOUT[lang].test(statement)) return [];
  const message = `${label} is not exact, but the ${LANGUAGE[lang]} statement does not say so: write “${lang === "en" ? "about" : "khoảng"}”.`;
  return [problemAt(fact, path, message, "warning")];
}

/** The words of a key that its statement lacks, where they are too many; words are compared by how they begin. */
function missingWords(statement: string, key: string): string[] {
  const stemOf = (word: string) => word.slice(0, 5);
  const stated = new Set(foldedWords(statement).map(stemOf));
  const words = key.split(/\s+/).filter((word) => fold(word).length >= 3);
  const missing = words.filter((word) => !foldedWords(word).every((part) => stated.has(stemOf(part))));
  return missing.length > words.length * (1 - KEY_WORDS) ? missing : [];
}
