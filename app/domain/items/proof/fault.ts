import type { ItemKind } from "../item";

/** What a proof can find, each by a name that tests and reports use. */
export const RULES = [
  // Every item
  "unknown-facet",
  "empty-text",
  "marker-left",
  "paragraphs-differ",
  "level-differs",
  "other-stem",
  "stem-tells",
  "id-repeated",
  "option-id-repeated",
  "unasked-paragraph",
  // An answer offered as wrong
  "key-count",
  "other-key",
  "several-entities",
  "option-count",
  "options-alike",
  "no-reason",
  "key-with-reason",
  "names-nobody",
  "misnamed",
  "other-kind",
  "second-key",
  "tied",
  "namesake",
  "printed",
  "also-the-voice",
  "accusation",
  "ho-chi-minh",
  "unread-value",
  "languages-differ",
  "other-grain",
  "in-doubt",
  "uncurated-text",
  "holds-the-key",
  // Typed answers
  "unread-key",
  "also-right-differs",
  "printed-differs",
  "unit-differs",
  "untypable",
  "foreign-spelling",
  "missing-spelling",
  "shared-spelling",
  "gap-count",
  "gap-tells",
  "gap-differs",
  // Statements
  "unknown-source",
  "unknown-statement",
  "truth-differs",
  "reason-differs",
  "truth-count",
  "facet-untested",
  // Order
  "event-count",
  "event-differs",
  "dates-overlap",
  "order-differs",
  "label-tells",
  // Match
  "pair-count",
  "not-paired",
  "other-description",
  "fits-two",
  "description-tells",
  "facet-unasked",
  // Mend
  "runs-differ",
  "change-unclear",
  // Voice
  "no-voice",
  "said-differs",
  "said-tells",
  // The bank
  "too-few-kinds",
  "too-few-items",
] as const;
export type Rule = (typeof RULES)[number];

/** What one rule found, in a sentence. */
export interface Finding {
  readonly rule: Rule;
  readonly says: string;
}

/** A finding with where it was made. Item and kind are null where something is missing from the bank. */
export interface Fault extends Finding {
  readonly item: string | null;
  readonly fact: string;
  readonly facet: string;
  readonly kind: ItemKind | null;
}

export const found = (rule: Rule, says: string): Finding => ({ rule, says });

/** The finding where the condition holds, else nothing. */
export const foundIf = (condition: boolean, rule: Rule, says: string): Finding[] =>
  condition ? [found(rule, says)] : [];
