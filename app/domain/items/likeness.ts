import type { Entity } from "../facts/entity";
import { parseYears } from "../facts/edtf";

/** How plausible a candidate is beside the key: more for the same side, type, country and time, most for a known confusion. */
export function likeness(key: Entity, candidate: Entity): number {
  let score = key.easilyConfused.includes(candidate.id) ? 8 : 0;
  if ("country" in key && "country" in candidate && key.country === candidate.country) score += 2;
  if ("type" in key && "type" in candidate && key.type === candidate.type) score += 3;
  if (key.kind === "person" && candidate.kind === "person") {
    if (key.side === candidate.side) score += 3;
    if (key.role.en === candidate.role.en) score += 2;
    if (yearsApart(key.years, candidate.years) <= 15) score += 1;
  }
  return score;
}

/**
 * Whether a candidate is of the key's sort, so that no question can tell them apart by what they are: a person of the
 * same camp and country or role, an organization, a place or a publication of the same type, an assumed name beside
 * assumed names. Two terms never are for certain.
 */
export function isOfOneSort(key: Entity, candidate: Entity): boolean {
  if (!isOfOneForm(key, candidate)) return false;
  if (key.kind === "person" && candidate.kind === "person")
    return key.side === candidate.side && (key.country === candidate.country || key.role.en === candidate.role.en);
  return key.kind !== "term" && key.kind !== "event";
}

/** Whether a candidate may stand beside the key where the print does: of its kind, its type, and both real names or neither. */
export function isOfOneForm(key: Entity, candidate: Entity): boolean {
  if (key.kind !== candidate.kind || isAssumedName(key) !== isAssumedName(candidate)) return false;
  return !("type" in key && "type" in candidate) || key.type === candidate.type;
}

export const isAssumedName = ({ kind, relations }: Entity): boolean =>
  kind === "person" && relations.aliasOf.length > 0;

/** Types of which one passes for another, where the catalogue has too few of a type. */
const NEAR_TYPES: readonly ReadonlySet<string>[] = [
  new Set(["secret-service", "state-organ", "armed-force", "committee", "other"]),
  new Set(["party", "international"]),
  new Set(["newspaper", "journal"]),
  new Set(["document", "letter", "book"]),
];

/** Whether a candidate may stand in for those of the key's sort, where they are too few. */
export function isOfNearSort(key: Entity, candidate: Entity): boolean {
  if (key.kind !== candidate.kind || isAssumedName(key) !== isAssumedName(candidate)) return false;
  if (!("type" in key && "type" in candidate)) return true;
  return key.type === candidate.type || NEAR_TYPES.some((types) => types.has(key.type) && types.has(candidate.type));
}

function yearsApart(a: string | undefined, b: string | undefined): number {
  const [from, other] = [firstYear(a), firstYear(b)];
  return from === null || other === null ? Number.POSITIVE_INFINITY : Math.abs(from - other);
}

const firstYears = new Map<string, number | null>();

/** Kept once read: parsing is slow, and a bank compares the same people again and again. */
function firstYear(years: string | undefined): number | null {
  if (years === undefined) return null;
  const known = firstYears.get(years);
  if (known !== undefined) return known;
  const from = parseYears(years)?.from ?? null;
  firstYears.set(years, from);
  return from;
}
