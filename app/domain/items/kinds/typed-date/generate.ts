import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import { parseEdtf } from "../../../facts/edtf";
import type { Fact, Facet } from "../../../facts/fact";
import { withId } from "../../identity";
import type { TypedDateItem } from "../../item";

/** A question answered by typing a date; none unless the key is one date, or one of several. */
export function generateTypedDate(index: ChapterIndex, fact: Fact, facet: Facet): TypedDateItem[] {
  if (facet.key.type !== "date") return [];
  const span = parseEdtf(facet.key.date);
  if (!span || span.kind === "span") return [];
  const printed = fact.note?.printedAnswer;
  const item = withId<TypedDateItem>({
    kind: "typed-date",
    factId: fact.id,
    facetId: facet.id,
    paragraphs: fact.paragraphs,
    level: facet.level,
    stem: withNamesInBoth(index, facet.stem),
    grain: span.precision,
    key: facet.key.date,
    alsoRight: facet.alsoRight.flatMap((key) => (key.type === "date" ? [key.date] : [])),
    printed: printed?.facet === facet.id && printed.key.type === "date" ? printed.key.date : null,
  });
  return [item];
}
