import type { Source } from "~/domain/facts/fact";
import { LANGS, type Lang } from "~/domain/facts/text";
import { render, type Content } from "../content";
import type { Problem } from "../problem";
import { problemAt, type Located } from "../yaml-file";

const WORDS: Record<Lang, { least: number; most: number; name: string }> = {
  en: { least: 60, most: 120, name: "English" },
  vi: { least: 60, most: 170, name: "Vietnamese" },
};
const STATEMENTS = 6;
const TRUE_SHARE = { least: 1 / 3, most: 2 / 3 };

/** The end of a sentence within a text: not that of an initial or of a common abbreviation. */
const INNER_END = /(?<!(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Dr|St|No|TP))[.?!…]["”’»)]*\s+["“‘«(]*\p{Lu}/u;

/** A source has its length, and enough statements, each one sentence on a facet of its unit, true and false in balance. */
export function sourcesRule(content: Content): Problem[] {
  return content.sources.flatMap((source) => [
    ...lengthFaults(content, source),
    ...balanceFaults(source),
    ...sentenceFaults(content, source),
    ...(content.incomplete ? [] : facetFaults(content, source)),
  ]);
}

function lengthFaults(content: Content, source: Located<Source>): Problem[] {
  return LANGS.flatMap((lang) => {
    const { least, most, name } = WORDS[lang];
    const count = render(content, source.value.text[lang], lang).trim().split(/\s+/).length;
    if (count >= least && count <= most) return [];
    const message = `The text of source ${source.value.id} has ${count} words of ${name}, and a source has ${least} to ${most}: ${count < least ? "lengthen" : "shorten"} it.`;
    return [problemAt(source, ["text", lang], message)];
  });
}

function balanceFaults(source: Located<Source>): Problem[] {
  const { id, statements } = source.value;
  if (statements.length < STATEMENTS) {
    const message = `Source ${id} has ${statements.length} statements: write at least ${STATEMENTS}.`;
    return [problemAt(source, ["statements"], message)];
  }
  const count = statements.filter(({ isTrue }) => isTrue).length;
  const share = count / statements.length;
  if (share >= TRUE_SHARE.least && share <= TRUE_SHARE.most) return [];
  const message = `Of the ${statements.length} statements of source ${id}, ${count} are true: make it between a third and two thirds.`;
  return [problemAt(source, ["statements"], message)];
}

function sentenceFaults(content: Content, source: Located<Source>): Problem[] {
  return source.value.statements.flatMap(({ id, text }, index) =>
    LANGS.flatMap((lang) => {
      const sentence = render(content, text[lang], lang).trim();
      const fault = !/\.["”’»)]*$/u.test(sentence)
        ? "does not end in a full stop: end it with one."
        : INNER_END.test(sentence)
          ? "is more than one sentence: keep one, so that it is true or false as a whole."
          : null;
      if (!fault) return [];
      return [problemAt(source, ["statements", index, "text", lang], `Statement ${source.value.id}/${id} ${fault}`)];
    }),
  );
}

function facetFaults(content: Content, source: Located<Source>): Problem[] {
  const { id, unit, statements } = source.value;
  return statements.flatMap((statement, index) => {
    const report = (field: string, message: string) => [
      problemAt(source, ["statements", index, field], `Statement ${id}/${statement.id} ${message}`),
    ];
    const fact = content.facts.find(({ value }) => value.id === statement.fact)?.value;
    if (!fact) return report("fact", `tests the fact "${statement.fact}", which is not there: correct the id.`);
    if (fact.unit !== unit) {
      return report("fact", `tests a fact of unit ${fact.unit}: choose one of unit ${unit}, whose source this is.`);
    }
    if (fact.facets.some((facet) => facet.id === statement.facet)) return [];
    return report(
      "facet",
      `tests the facet "${statement.facet}", which fact ${fact.id} does not have: correct the id.`,
    );
  });
}
