import type { DatePrecision } from "~/domain/facts/edtf";
import type { EntityKind } from "~/domain/facts/entity";
import type { Bilingual, Lang } from "~/domain/facts/text";
import { GAP, NOTHING_CHANGED, type Item, type MendItem } from "~/domain/items/item";
import { toPublicItem, type PublicItem } from "~/domain/items/public-item";

/** Something that can be picked, placed or paired. */
export interface ChoosableView {
  readonly id: string;
  readonly text: string;
}

/** A run of a statement; those that may have been changed have a number, by which the list below names them. */
export interface MendRunView {
  readonly text: string;
  readonly number: number | null;
}

/** A question in one language, without its key. */
export type QuestionView = { readonly itemId: string; readonly stem: string } & (
  | { readonly kind: "choice"; readonly options: readonly ChoosableView[] }
  | { readonly kind: "voice"; readonly said: string; readonly options: readonly ChoosableView[] }
  | { readonly kind: "typed-date"; readonly grain: DatePrecision }
  | {
      readonly kind: "typed-name";
      readonly entityKind: EntityKind;
      /** The statement's pieces, between which the name is left out. */
      readonly gap: readonly string[] | null;
      readonly names: number;
    }
  | { readonly kind: "typed-number"; readonly unit: string | null }
  | {
      readonly kind: "statements";
      readonly source: { readonly text: string; readonly origin: string };
      readonly statements: readonly ChoosableView[];
    }
  | { readonly kind: "order"; readonly events: readonly ChoosableView[] }
  | { readonly kind: "match"; readonly left: readonly ChoosableView[]; readonly right: readonly ChoosableView[] }
  | {
      readonly kind: "mend";
      readonly runs: readonly MendRunView[];
      readonly details: readonly (ChoosableView & { readonly number: number })[];
      /** Chosen to say that nothing was changed. */
      readonly nothingId: string;
    }
);
export type QuestionOf<K extends QuestionView["kind"]> = Extract<QuestionView, { kind: K }>;

/** What was typed or chosen, as the form sent it, to be shown again. */
export interface TypedAnswer {
  readonly option: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly text: string;
  readonly detail: string;
  /** By the id of the sentence, event or name. */
  readonly entries: Readonly<Record<string, string>>;
}

/** The question that an item asks, as one language shows it. */
export function viewQuestion(item: Item, lang: Lang): QuestionView {
  const shown = toPublicItem(item);
  return { itemId: shown.id, stem: shown.stem[lang], ...viewAnswering(shown, lang) };
}

function viewAnswering(shown: PublicItem, lang: Lang): DistributiveOmit<QuestionView, "itemId" | "stem"> {
  const { kind } = shown;
  const all = (choosables: readonly { id: string; text: Bilingual }[]): ChoosableView[] =>
    choosables.map(({ id, text }) => ({ id, text: text[lang] }));
  switch (kind) {
    case "choice":
      return { kind, options: all(shown.options) };
    case "voice":
      return { kind, said: shown.said[lang], options: all(shown.options) };
    case "typed-date":
      return { kind, grain: shown.grain };
    case "typed-name":
      return { kind, entityKind: shown.entityKind, gap: shown.gap?.[lang].split(GAP) ?? null, names: shown.names };
    case "typed-number":
      return { kind, unit: shown.unit?.[lang] ?? null };
    case "statements":
      return {
        kind,
        source: { text: shown.source.text[lang], origin: shown.source.origin[lang] },
        statements: all(shown.statements),
      };
    case "order":
      return { kind, events: all(shown.events) };
    case "match":
      return { kind, left: all(shown.left), right: all(shown.right) };
    case "mend": {
      const order = detailsInPlace(shown.runs, lang);
      const numberOf = (id: string) => order.indexOf(id) + 1;
      const details = all(shown.details).map((detail) => ({ ...detail, number: numberOf(detail.id) }));
      return {
        kind,
        runs: shown.runs[lang].map(({ text, detail }) => ({
          text,
          number: detail === undefined ? null : numberOf(detail),
        })),
        details: details.sort((a, b) => a.number - b.number),
        nothingId: NOTHING_CHANGED,
      };
    }
  }
}

/** The ids of a statement's details in the order in which a language names them. */
export function detailsInPlace(runs: MendItem["runs"], lang: Lang): string[] {
  return [...new Set(runs[lang].flatMap(({ detail }) => detail ?? []))];
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
