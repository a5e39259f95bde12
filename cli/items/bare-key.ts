import { parseEdtf } from "~/domain/facts/edtf";
import type { Entity, EntityKind } from "~/domain/facts/entity";
import { fold } from "~/domain/facts/fold";
import { allSpellings } from "~/domain/facts/names";
import type { Quantity } from "~/domain/facts/quantity";
import type { DateAnswer, NameAnswer, NumberAnswer } from "~/domain/items/item";

/** The answer that an entity is to a question for its name; null where no entity of the kind is so called. */
export function nameAnswer(entities: readonly Entity[], kind: EntityKind, key: unknown): NameAnswer | null {
  const asked = Array.isArray(key) ? key : [key];
  const found = asked.map((one) => (typeof one === "string" ? findEntity(entities, kind, one) : undefined));
  const known = found.filter((entity) => entity !== undefined);
  if (known.length === 0 || known.length < found.length) return null;
  const ids = known.map(({ id }) => id);
  return { entityKind: kind, key: ids, accepted: known.map(allSpellings), alsoRight: [], printed: null };
}

/** By its id, else its standard English name, else a name or spelling that no other of the kind has. */
function findEntity(entities: readonly Entity[], kind: EntityKind, key: string): Entity | undefined {
  const ofKind = entities.filter((entity) => entity.kind === kind);
  const named = (names: (entity: Entity) => readonly string[]) => {
    const found = ofKind.filter((entity) => names(entity).some((name) => fold(name) === fold(key)));
    return found.length === 1 ? found[0] : undefined;
  };
  return (
    ofKind.find(({ id }) => id === key) ??
    named(({ names }) => [names.en]) ??
    named(({ names, short }) => [names.vi, ...(short ? [short.en, short.vi] : [])]) ??
    named(allSpellings)
  );
}

/** A key that is one date, or one of several, in EDTF. */
export function dateAnswer(key: unknown): DateAnswer | null {
  const text = typeof key === "number" ? String(key) : key;
  const span = typeof text === "string" ? parseEdtf(text) : null;
  if (typeof text !== "string" || !span || span.kind === "span") return null;
  return { grain: span.precision, key: text, alsoRight: [], printed: null };
}

/** A key that is a whole number, or a range such as 200..300. */
export function numberAnswer(key: unknown): NumberAnswer | null {
  const quantity = quantityOf(key);
  return quantity === null ? null : { key: quantity, alsoRight: [], printed: null, unit: null };
}

function quantityOf(key: unknown): Quantity | null {
  const [, from = "", to] = /^(-?\d{1,15})(?:\.\.(-?\d{1,15}))?$/.exec(String(key)) ?? [];
  if (from === "") return null;
  if (to === undefined) return Number(from);
  return Number(from) < Number(to) ? { from: Number(from), to: Number(to) } : null;
}
