import { parseEdtf } from "~/domain/facts/edtf";
import type { Facet, Fact, Key, Level } from "~/domain/facts/fact";
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

/** Share of a text key's words that its statement must have; what has to be understood or applied is said in other words. */
const KEY_WORDS: Record<Level, number> = { remember: 2 / 3, understand: 1 / 3, apply: 1 / 3 };

/** Folded words that carry nothing. */
const SMALL_WORDS = new Set(
  "the his her its was were are since that for and with from than into cua cac nhung mot duoc bi cho voi trong vi do".split(
    " ",
  ),
);

/** Every key follows from its statement, in each language. */
export function keysRule(content: Content): Problem[] {
  return content.facts.flatMap((fact) =>
    fact.value.facets.flatMap((facet, index) =>
      LANGS.flatMap((lang) => {
        const statement = render(content, fact.value.statement[lang], lang);
        const fault = faultOf(content, fact.value, facet, statement, lang);
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

function faultOf(content: Content, fact: Fact, { key, level }: Facet, statement: string, lang: Lang): string | null {
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
      const missing = missingWords(statement, render(content, key.text[lang], lang), KEY_WORDS[level]);
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

/** The words of a key that its statement lacks, where it has too few; words are compared by how they begin. */
function missingWords(statement: string, key: string, share: number): string[] {
  const startOf = (word: string) => word.slice(0, 5);
  const stated = new Set(foldedWords(statement).map(startOf));
  const words = key.split(/\s+/).filter((word) => fold(word).length >= 3 && !SMALL_WORDS.has(fold(word)));
  const parts = (word: string) => foldedWords(word).filter((part) => part.length > 1);
  const missing = words.filter((word) => !parts(word).every((part) => stated.has(startOf(part))));
  return words.length - missing.length < words.length * share ? missing : [];
}
