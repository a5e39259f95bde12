import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import { parseEdtf } from "../../../facts/edtf";
import type { Fact, Facet } from "../../../facts/fact";
import { withId } from "../../identity";
import type { TypedDateItem } from "../../item";

/** A question answered by typing a date; null unless the key is one date, or one of several. */
export function generateTypedDate(index: ChapterIndex, fact: Fact, facet: Facet): TypedDateItem | null {
  if (facet.key.type !== "date") return null;
  const span = parseEdtf(facet.key.date);
  if (!span || span.kind === "span") return null;
  const printed = fact.note?.printedAnswer;
  return withId<TypedDateItem>({
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
}
