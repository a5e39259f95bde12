import type { Content } from "./content";
import type { Problem } from "./problem";
import { articlesRule } from "./rules/articles";
import { balanceRule } from "./rules/balance";
import { chapterRule } from "./rules/chapter";
import { copiedRunsRule } from "./rules/copied-runs";
import { datesRule } from "./rules/dates";
import { distractorsRule } from "./rules/distractors";
import { entitiesRule } from "./rules/entities";
import { essaysRule } from "./rules/essays";
import { idsRule } from "./rules/ids";
import { keysRule } from "./rules/keys";
import { labelsRule } from "./rules/labels";
import { languageRule } from "./rules/language";
import { markersRule } from "./rules/markers";
import { mentionsRule } from "./rules/mentions";
import { notesRule } from "./rules/notes";
import { paragraphsRule } from "./rules/paragraphs";
import { referencesRule } from "./rules/references";
import { secondReaderRule } from "./rules/second-reader";
import { sourcesRule } from "./rules/sources";
import { stemsRule } from "./rules/stems";
import { vietnameseRule } from "./rules/vietnamese";

/** Looks at the whole content for one thing that must always hold. */
export type Rule = (content: Content) => Problem[];

const RULES: readonly Rule[] = [
  chapterRule,
  idsRule,
  referencesRule,
  paragraphsRule,
  datesRule,
  languageRule,
  vietnameseRule,
  copiedRunsRule,
  markersRule,
  keysRule,
  stemsRule,
  distractorsRule,
  notesRule,
  labelsRule,
  sourcesRule,
  essaysRule,
  balanceRule,
  entitiesRule,
  articlesRule,
  mentionsRule,
  secondReaderRule,
];

/** Every problem that any rule finds. */
export function checkContent(content: Content): Problem[] {
  return RULES.flatMap((rule) => rule(content));
}
