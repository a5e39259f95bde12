import type { StatementsItem } from "../item";
import type { Source } from "../../facts/fact";
import type { Claim, Content } from "./content";
import { found, foundIf, type Finding } from "./fault";
import { isSameText, quoted, readsSameInOne } from "./wording";

const STATEMENTS = 4;

/** Proves that the sentences are those of one source, with its truth, one to three of them true, one on the facet. */
export function proveStatements(content: Content, { fact, facet }: Claim, item: StatementsItem): Finding[] {
  const { statements } = item;
  const trueOnes = statements.filter(({ isTrue }) => isTrue).length;
  const isTested = statements.some(({ factId, facetId }) => factId === fact.id && facetId === facet.id);
  const source = content.index.chapter.sources.find(
    ({ text, origin }) =>
      isSameText(content.render(text), item.source.text) && isSameText(content.render(origin), item.source.origin),
  );
  return [
    ...foundIf(statements.length !== STATEMENTS, "option-count", `It has ${statements.length} statements.`),
    ...foundIf(trueOnes < 1 || trueOnes > STATEMENTS - 1, "truth-count", `${trueOnes} of its statements are true.`),
    ...foundIf(!isTested, "facet-untested", `No statement tests ${facet.id}.`),
    ...alike(item),
    ...(source
      ? statements.flatMap((statement) => statementFindings(content, source, statement))
      : [found("unknown-source", "Its source is none of the content.")]),
  ];
}

function statementFindings(
  content: Content,
  source: Source,
  statement: StatementsItem["statements"][number],
): Finding[] {
  const written = source.statements.find(({ text }) => isSameText(content.render(text), statement.text));
  if (!written) return [found("unknown-statement", `${quoted(statement.text)} is not of this source.`)];
  const isElsewhere = written.fact !== statement.factId || written.facet !== statement.facetId;
  return [
    ...foundIf(
      written.isTrue !== statement.isTrue,
      "truth-differs",
      `${quoted(statement.text)} is ${written.isTrue ? "true" : "false"} in the source.`,
    ),
    ...foundIf(isElsewhere, "unknown-statement", `${quoted(statement.text)} tests ${written.fact}/${written.facet}.`),
    ...foundIf(
      !content.claim(written.fact, written.facet),
      "unknown-facet",
      `${written.fact}/${written.facet} does not exist.`,
    ),
    ...foundIf(
      !isSameText(content.render(written.why), statement.why),
      "reason-differs",
      `${quoted(statement.text)} has another reason in the source.`,
    ),
  ];
}

const alike = ({ statements }: StatementsItem): Finding[] =>
  foundIf(
    statements.some((one, at) => statements.slice(at + 1).some((other) => readsSameInOne(one.text, other.text))),
    "options-alike",
    "Two of its statements read the same.",
  );
