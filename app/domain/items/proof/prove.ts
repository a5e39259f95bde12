import type { ChapterIndex } from "../../facts/chapter-index";
import type { Item } from "../item";
import { proveOptions } from "./choice";
import { readContent, type Claim, type Content } from "./content";
import { proveCoverage } from "./coverage";
import { proveDateAnswer } from "./date-answer";
import { proveCommon } from "./every-item";
import { found, type Fault, type Finding } from "./fault";
import { proveMatch } from "./match";
import { proveMend } from "./mend";
import { proveNumberAnswer } from "./number-answer";
import { proveOrder } from "./order";
import { proveStatements } from "./statements";
import { proveTypedName } from "./typed-name";
import { proveVoice } from "./voice";

/**
 * Proves a whole bank anew from the facts. It shares no code with what made the bank, so that one mistake cannot hide in
 * both. No faults means: every item has one right answer, and is what the content says.
 */
export function proveBank(index: ChapterIndex, items: readonly Item[]): Fault[] {
  const content = readContent(index);
  return [...items.flatMap((item) => proveItem(content, item)), ...proveCoverage(content, items)];
}

/** Proves one item. Read the content once with `readContent` to prove many. */
export function proveItem(content: Content, item: Item): Fault[] {
  const claim = content.claim(item.factId, item.facetId);
  const findings = claim
    ? [...proveCommon(content, claim, item), ...proveKind(content, claim, item)]
    : [found("unknown-facet", `The content has no facet ${item.factId}/${item.facetId}.`)];
  return withoutRepeats(findings).map((finding) => ({
    item: item.id,
    fact: item.factId,
    facet: item.facetId,
    kind: item.kind,
    ...finding,
  }));
}

function proveKind(content: Content, claim: Claim, item: Item): Finding[] {
  switch (item.kind) {
    case "choice":
      return proveOptions(content, claim, item);
    case "voice":
      return proveVoice(content, claim, item);
    case "typed-date":
      return proveDateAnswer(claim, item);
    case "typed-number":
      return proveNumberAnswer(content, claim, item);
    case "typed-name":
      return proveTypedName(content, claim, item);
    case "statements":
      return proveStatements(content, claim, item);
    case "order":
      return proveOrder(content, claim, item);
    case "match":
      return proveMatch(content, claim, item);
    case "mend":
      return proveMend(content, claim, item);
  }
}

/** Both languages often find the same. */
const withoutRepeats = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.rule} ${finding.says}`, finding])).values(),
];
