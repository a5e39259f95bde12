import { LANGS, type Lang } from "~/domain/facts/text";
import { render, type Content } from "../content";
import type { Problem } from "../problem";
import { allTexts, type TextRole } from "../texts";
import { problemAt } from "../yaml-file";

const STATEMENT_LIMIT = 300;

/** Texts that cannot be the same in both languages. Names and short answers can. */
const DIFFERING: ReadonlySet<TextRole> = new Set([
  "statement",
  "stem",
  "reason",
  "note",
  "title",
  "introduction",
  "gloss",
  "definition",
  "event",
  "said",
  "origin",
  "source",
  "claim",
  "prompt",
  "expected",
] as const);

/** Letters that only Vietnamese uses, among the languages of this content. */
const VIETNAMESE_WORD = /(?<!\p{L})\p{Ll}*[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]\p{Ll}*(?!\p{L})/gu;

/** Each text is written in its language, and statements keep to their length. */
export function languageRule(content: Content): Problem[] {
  return allTexts(content).flatMap(({ role, text, label, at, path }) => {
    const problems: Problem[] = [];
    if (DIFFERING.has(role)) {
      if (text.en === text.vi) {
        problems.push(problemAt(at, [...path, "vi"], `${label} is the same in both languages: write it in each.`));
      } else {
        const wrong = LANGS.filter((lang) => !isWrittenIn(text[lang], lang));
        for (const lang of wrong) {
          const message = `${label} does not read as ${lang === "en" ? "English" : "Vietnamese"}: see whether the languages are exchanged.`;
          problems.push(problemAt(at, [...path, lang], message));
        }
      }
    }
    for (const lang of role === "statement" ? LANGS : []) {
      const { length } = render(content, text[lang], lang);
      if (length <= STATEMENT_LIMIT) continue;
      const message = `${label} has ${length} characters: shorten it to ${STATEMENT_LIMIT}, or make two facts of it.`;
      problems.push(problemAt(at, [...path, lang], message));
    }
    return problems;
  });
}

function isWrittenIn(text: string, lang: Lang): boolean {
  const prose = text.replace(/\{[^}]*\}/g, " ");
  const words = prose.match(/\p{L}+/gu)?.length ?? 0;
  const vietnamese = prose.match(VIETNAMESE_WORD)?.length ?? 0;
  if (words < 4) return true; // Too little to tell: a title may be a name.
  return lang === "vi" ? /[^\P{L}a-z]/iu.test(prose) : vietnamese < words / 3;
}
