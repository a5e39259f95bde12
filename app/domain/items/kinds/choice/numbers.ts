import type { Chance } from "../../../chance";
import type { ChapterIndex } from "../../../facts/chapter-index";
import type { Fact, Facet } from "../../../facts/fact";
import type { Quantity } from "../../../facts/quantity";
import { numberRows } from "../../number-distractors";
import { numberText, whyNotNumber, type NumberKey } from "../../number-text";
import { isQuantityWithin, refusedQuantities } from "../../refusal";
import type { OptionRow } from "./answer";

/** The key among three other numbers, in ascending order. */
export function rowsOfNumbers(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  key: NumberKey,
  chance: Chance,
): OptionRow[] {
  const refused = refusedQuantities(index, fact, facet);
  // One thing would stand out among many by its unit alone.
  const isOffered = (value: Quantity) =>
    !refused.some((right) => isQuantityWithin(value, right)) && !(key.unit && value === 1);
  return numberRows(key.value, chance)
    .filter((row) => row.every((value) => value === key.value || isOffered(value)))
    .map((row) =>
      row.map((value) => {
        const text = numberText(value, key);
        return value === key.value ? { text } : { text, why: whyNotNumber(value, key) };
      }),
    );
}
