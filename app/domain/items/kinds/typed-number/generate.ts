import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import type { Fact, Facet } from "../../../facts/fact";
import { withId } from "../../identity";
import type { TypedNumberItem } from "../../item";

/** A question answered by typing a number; none unless the key is a number or a range. */
export function generateTypedNumber(index: ChapterIndex, fact: Fact, facet: Facet): TypedNumberItem[] {
  if (facet.key.type !== "number") return [];
  const printed = fact.note?.printedAnswer;
  const item = withId<TypedNumberItem>({
    kind: "typed-number",
    factId: fact.id,
    facetId: facet.id,
    paragraphs: fact.paragraphs,
    level: facet.level,
    stem: withNamesInBoth(index, facet.stem),
    key: facet.key.value,
    alsoRight: facet.alsoRight.flatMap((key) => (key.type === "number" ? [key.value] : [])),
    printed: printed?.facet === facet.id && printed.key.type === "number" ? printed.key.value : null,
    unit: facet.key.unit ?? null,
  });
  return [item];
}
