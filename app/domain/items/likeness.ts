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
