import type { DatePrecision } from "../facts/edtf";
import type { EntityKind } from "../facts/entity";
import type { Bilingual } from "../facts/text";
import type { Choosable, Item, MendItem } from "./item";

interface PublicBase {
  readonly id: string;
  readonly stem: Bilingual;
}
/** Without the entity: which of them is right could be told from it elsewhere. */
type PublicChoosable = Pick<Choosable, "id" | "text">;

/** What leaves the server before an answer is logged: never a key, a reason or a fact's id. */
export type PublicItem = PublicBase &
  (
    | { readonly kind: "choice"; readonly options: readonly PublicChoosable[] }
    | { readonly kind: "voice"; readonly said: Bilingual; readonly options: readonly PublicChoosable[] }
    | { readonly kind: "typed-date"; readonly grain: DatePrecision }
    | {
        readonly kind: "typed-name";
        readonly entityKind: EntityKind;
        readonly gap: Bilingual | null;
        /** How many names are asked for. */
        readonly names: number;
      }
    | { readonly kind: "typed-number"; readonly unit: Bilingual | null }
    | {
        readonly kind: "statements";
        readonly source: { readonly text: Bilingual; readonly origin: Bilingual };
        readonly statements: readonly PublicChoosable[];
      }
    | { readonly kind: "order"; readonly events: readonly PublicChoosable[] }
    | { readonly kind: "match"; readonly left: readonly PublicChoosable[]; readonly right: readonly PublicChoosable[] }
    | { readonly kind: "mend"; readonly runs: MendItem["runs"]; readonly details: readonly PublicChoosable[] }
  );

const shown = (choosables: readonly Choosable[]): PublicChoosable[] => choosables.map(({ id, text }) => ({ id, text }));

/** The item without its key, built field by field so that a new field stays on the server until it is let out. */
export function toPublicItem(item: Item): PublicItem {
  const { id, stem } = item;
  switch (item.kind) {
    case "choice":
      return { kind: item.kind, id, stem, options: shown(item.options) };
    case "voice":
      return { kind: item.kind, id, stem, said: item.said, options: shown(item.options) };
    case "typed-date":
      return { kind: item.kind, id, stem, grain: item.grain };
    case "typed-name":
      return { kind: item.kind, id, stem, entityKind: item.entityKind, gap: item.gap, names: item.key.length };
    case "typed-number":
      return { kind: item.kind, id, stem, unit: item.unit };
    case "statements":
      return {
        kind: item.kind,
        id,
        stem,
        source: { text: item.source.text, origin: item.source.origin },
        statements: shown(item.statements),
      };
    case "order":
      return { kind: item.kind, id, stem, events: shown(item.events) };
    case "match":
      return { kind: item.kind, id, stem, left: shown(item.left), right: shown(item.right) };
    case "mend":
      return { kind: item.kind, id, stem, runs: item.runs, details: shown(item.details) };
  }
}
