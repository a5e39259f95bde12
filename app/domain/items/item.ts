import type { DatePrecision } from "../facts/edtf";
import type { EntityKind } from "../facts/entity";
import type { Level } from "../facts/fact";
import type { Bilingual, Lang } from "../facts/text";
import type { Quantity } from "../facts/quantity";

export const ITEM_KINDS = [
  "choice",
  "typed-date",
  "typed-name",
  "typed-number",
  "statements",
  "order",
  "match",
  "mend",
  "voice",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What every kind of question has. An item is immutable; its id is a hash of everything else in it. */
interface ItemBase {
  readonly id: string;
  readonly factId: string;
  readonly facetId: string;
  readonly paragraphs: readonly number[];
  readonly level: Level;
  readonly stem: Bilingual;
}

/** Something that can be picked, placed or paired. Its id is opaque: it tells nothing about being right. */
export interface Choosable {
  readonly id: string;
  readonly text: Bilingual;
  /** The entity that it names, where it names one. */
  readonly entity?: string;
}

export interface ChoiceOption extends Choosable {
  /** Why it is wrong and what it really is; null for the key. */
  readonly why: Bilingual | null;
}

export interface ChoiceItem extends ItemBase {
  readonly kind: "choice";
  readonly options: readonly ChoiceOption[];
  /** The id of the one right option. */
  readonly key: string;
}

/** Who says this? */
export interface VoiceItem extends ItemBase {
  readonly kind: "voice";
  /** What is said, without who says it. */
  readonly said: Bilingual;
  readonly options: readonly ChoiceOption[];
  readonly key: string;
}

/** What a typed date is held against. All are EDTF. */
export interface DateAnswer {
  /** The precision asked for. */
  readonly grain: DatePrecision;
  readonly key: string;
  /** Accepted as right too: disputed dates. */
  readonly alsoRight: readonly string[];
  /** A misprint: told apart, partly right. */
  readonly printed: string | null;
}

/** What a typed name is held against. */
export interface NameAnswer {
  readonly entityKind: EntityKind;
  /** The ids of the entities that belong to the answer, usually one; all of them are asked for. */
  readonly key: readonly string[];
  /** Every spelling of each entity of the key, as they were when the item was made. */
  readonly accepted: readonly (readonly string[])[];
  /** Sets of entities that are right too: all of one set, as a whole. */
  readonly alsoRight: readonly (readonly string[])[];
  /** The entity that the print has by mistake: told apart, partly right. */
  readonly printed: string | null;
}

/** What a typed number is held against. */
export interface NumberAnswer {
  readonly key: Quantity;
  readonly alsoRight: readonly Quantity[];
  readonly printed: Quantity | null;
  readonly unit: Bilingual | null;
}

export interface TypedDateItem extends ItemBase, DateAnswer {
  readonly kind: "typed-date";
}
export interface TypedNameItem extends ItemBase, NameAnswer {
  readonly kind: "typed-name";
  /** The statement with a gap (GAP) where the name stands; null where the stem alone asks. */
  readonly gap: Bilingual | null;
}
export interface TypedNumberItem extends ItemBase, NumberAnswer {
  readonly kind: "typed-number";
}

/** Stands where the name is left out. */
export const GAP = "_____";

/** A source and four sentences, each of which is true or false. */
export interface StatementsItem extends ItemBase {
  readonly kind: "statements";
  readonly source: { readonly text: Bilingual; readonly origin: Bilingual };
  /** In the order a–d. */
  readonly statements: readonly (Choosable & {
    readonly isTrue: boolean;
    readonly why: Bilingual;
    /** The facet that it tests. */
    readonly factId: string;
    readonly facetId: string;
  })[];
}

/** Events to be put in order of time. */
export interface OrderItem extends ItemBase {
  readonly kind: "order";
  /** In the order in which they are shown first. */
  readonly events: readonly (Choosable & {
    /** EDTF. */
    readonly date: string;
    readonly factId: string;
    readonly facetId: string;
  })[];
  /** Ids in order of time. */
  readonly key: readonly string[];
}

/** People, organizations or terms to be paired with what they did or were. */
export interface MatchItem extends ItemBase {
  readonly kind: "match";
  readonly left: readonly Choosable[];
  readonly right: readonly Choosable[];
  /** Pairs of a left and a right id, in the order of the left. */
  readonly key: readonly (readonly [left: string, right: string])[];
}

/** A run of a statement in one language; those with a detail may have been changed. */
export interface MendRun {
  readonly text: string;
  readonly detail?: string;
}

/** A statement in which one detail may have been changed: to be found and put right. */
export interface MendItem extends ItemBase {
  readonly kind: "mend";
  readonly runs: Readonly<Record<Lang, readonly MendRun[]>>;
  /** The details in the order of the English statement, as they stand in the statement, changed or not. */
  readonly details: readonly Choosable[];
  /** The id of the detail that was changed; null where the statement is right as it stands. */
  readonly changed: string | null;
  /** What belongs there; null where nothing was changed. */
  readonly answer: MendAnswer | null;
  /** Why the changed detail is wrong. */
  readonly why: Bilingual | null;
}
export type MendAnswer =
  | ({ readonly type: "date" } & DateAnswer)
  | ({ readonly type: "name" } & NameAnswer)
  | ({ readonly type: "number" } & NumberAnswer);

/** The answer "nothing was changed", where a detail is asked for. */
export const NOTHING_CHANGED = "none";

export type Item =
  | ChoiceItem
  | TypedDateItem
  | TypedNameItem
  | TypedNumberItem
  | StatementsItem
  | OrderItem
  | MatchItem
  | MendItem
  | VoiceItem;
export type ItemOf<K extends ItemKind> = Extract<Item, { kind: K }>;
