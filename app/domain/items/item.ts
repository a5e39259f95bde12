import type { Bilingual } from "../facts/text";
import type { DatePrecision } from "../facts/edtf";
import type { Level } from "../facts/fact";

export const ITEM_KINDS = ["choice", "typed-date"] as const;
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

export interface ChoiceOption {
  /** Opaque: it tells nothing about being right. */
  readonly id: string;
  readonly text: Bilingual;
  /** The entity that the option names, where it names one. */
  readonly entity?: string;
  /** Why it is wrong and what it really is; null for the key. */
  readonly why: Bilingual | null;
}

export interface ChoiceItem extends ItemBase {
  readonly kind: "choice";
  readonly options: readonly ChoiceOption[];
  /** The id of the one right option. */
  readonly key: string;
}

export interface TypedDateItem extends ItemBase {
  readonly kind: "typed-date";
  /** The precision asked for. */
  readonly grain: DatePrecision;
  /** EDTF. */
  readonly key: string;
  /** EDTF, accepted as right too: disputed dates. */
  readonly alsoRight: readonly string[];
  /** EDTF of a misprint: told apart, partly right. */
  readonly printed: string | null;
}

export type Item = ChoiceItem | TypedDateItem;

/** What leaves the server before an answer is logged: never a key, a reason or a fact's id. */
export type PublicItem =
  | {
      readonly kind: "choice";
      readonly id: string;
      readonly stem: Bilingual;
      readonly options: readonly { readonly id: string; readonly text: Bilingual }[];
    }
  | { readonly kind: "typed-date"; readonly id: string; readonly stem: Bilingual; readonly grain: DatePrecision };

/** The item without its key, built field by field so that a new field stays on the server until it is let out. */
export function toPublicItem(item: Item): PublicItem {
  switch (item.kind) {
    case "choice":
      return {
        kind: item.kind,
        id: item.id,
        stem: item.stem,
        options: item.options.map(({ id, text }) => ({ id, text })),
      };
    case "typed-date":
      return { kind: item.kind, id: item.id, stem: item.stem, grain: item.grain };
  }
}
