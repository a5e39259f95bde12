import { parseEdtf } from "~/domain/facts/edtf";
import type { Fact, Facet } from "~/domain/facts/fact";
import { fold } from "~/domain/facts/fold";
import { LANGS, type Lang } from "~/domain/facts/text";
import { render, type Content } from "../content";
import type { Problem } from "../problem";
import { problemAt } from "../yaml-file";
import { findName } from "./naming";
import { danglingWord, isAttributed, namesNothing } from "./stem-wording";
import { missingDateParts, statesNumber } from "./value-forms";

/** Every stem can be read alone, does not hold its answer, and attributes judgements and figures. */
export function stemsRule(content: Content): Problem[] {
  return content.facts.flatMap((fact) =>
    fact.value.facets.flatMap((facet, index) =>
      LANGS.flatMap((lang) => {
        const raw = facet.stem[lang];
        const stem = render(content, raw, lang);
        const label = `The stem of ${fact.value.id}/${facet.id}`;
        const report = (message: string, severity: Problem["severity"]) =>
          problemAt(fact, ["facets", index, "stem", lang], `${label} ${message}`, severity);
        const problems: Problem[] = [];

        const dangling = danglingWord(raw, lang);
        if (dangling)
          problems.push(
            report(
              `says “${dangling}” of something that it has not named: name it, so that it can be read alone.`,
              "error",
            ),
          );
        else if (namesNothing(raw))
          problems.push(report("names nobody and nothing: see whether it can be read alone.", "warning"));

        const answer = answerIn(content, facet, raw, stem, lang);
        if (answer) problems.push(report(`holds its own answer (${answer}): ask without it.`, "error"));

        if (needsAttribution(fact.value, facet) && !isAttributed(raw, lang, fact.value.voice)) {
          problems.push(
            report(`asks for a ${fact.value.nature} without saying whose it is: write “according to …”.`, "warning"),
          );
        }
        return problems;
      }),
    ),
  );
}

function needsAttribution({ nature }: Fact, { key }: Facet): boolean {
  return nature === "judgement" || (nature === "figure" && key.type === "number");
}

/** The part of a stem that gives the answer away, or null. */
function answerIn(content: Content, { key }: Facet, raw: string, stem: string, lang: Lang): string | null {
  switch (key.type) {
    case "entities":
      return findName(content, key.entities, raw, lang);
    case "date": {
      const span = parseEdtf(key.date);
      return span && missingDateParts(stem, span, lang).length === 0 ? key.date : null;
    }
    case "number": {
      // Words for one and two are articles and pronouns too.
      if (typeof key.value !== "number" || key.value < 3) return null;
      return statesNumber(stem, key.value, lang) ? String(key.value) : null;
    }
    case "text": {
      const text = render(content, key.text[lang], lang);
      return ` ${fold(stem)} `.includes(` ${fold(text)} `) ? `“${text}”` : null;
    }
  }
}
