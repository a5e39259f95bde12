import { markedEntities, markerFaults } from "~/domain/facts/markers";
import { LANGS } from "~/domain/facts/text";
import type { Content } from "../content";
import type { Problem } from "../problem";
import { allTexts, type TextRole } from "../texts";
import { problemAt } from "../yaml-file";

/** Texts in which a marker is replaced; elsewhere a brace is a slip. */
export const MARKED: ReadonlySet<TextRole> = new Set([
  "statement",
  "stem",
  "reason",
  "note",
  "key",
  "distractor",
  "introduction",
  "event",
  "said",
  "source",
  "claim",
  "prompt",
  "expected",
] as const);

/** Markers are well formed, stand only where they are replaced, and name the same entities in both languages. */
export function markersRule(content: Content): Problem[] {
  return allTexts(content).flatMap(({ role, text, label, at, path }) => {
    const problems = LANGS.flatMap((lang) => {
      const faults = MARKED.has(role)
        ? markerFaults(text[lang])
        : /[{}]/.test(text[lang])
          ? ["Markers are not replaced here: write the name."]
          : [];
      return faults.map((fault) => problemAt(at, [...path, lang], `${label}: ${fault}`));
    });
    if (!MARKED.has(role)) return problems;
    const [english, vietnamese] = [markedEntities(text.en), markedEntities(text.vi)];
    const report = (missing: string[], lang: "en" | "vi") => {
      if (missing.length === 0) return;
      const [here, there] = lang === "en" ? ["English", "Vietnamese"] : ["Vietnamese", "English"];
      const names = missing.map((id) => `{${id}}`).join(", ");
      const message = `${label} has ${names} in ${there} but not in ${here}: name the same entities in both.`;
      problems.push(problemAt(at, [...path, lang], message));
    };
    report(
      english.filter((id) => !vietnamese.includes(id)),
      "vi",
    );
    report(
      vietnamese.filter((id) => !english.includes(id)),
      "en",
    );
    return problems;
  });
}
