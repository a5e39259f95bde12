import { shuffle, type Chance } from "../../../chance";
import type { ChapterIndex } from "../../../facts/chapter-index";
import type { Fact, Facet } from "../../../facts/fact";
import type { Bilingual } from "../../../facts/text";
import { withId } from "../../identity";
import type { MendAnswer, MendItem } from "../../item";
import { mendAnswer } from "./answer";
import { changesOf, type Change } from "./changes";
import { detailOf, readDetails, showStatement, type Detail, type DetailedStatement } from "./details";

const STEM: Bilingual = {
  en: "One detail of this statement may have been changed. Find it, and write what belongs there.",
  vi: "Trong câu sau, có thể một chi tiết đã bị thay đổi. Hãy tìm chi tiết ấy và viết lại cho đúng.",
};
const FEWEST = 3;
const MOST = 6;
/** Statements that were changed, for each that was not. */
const CHANGED = 3;

/** The fact's statement with another value in the place of the key, and, once in four, as it is. */
export function generateMend(index: ChapterIndex, fact: Fact, facet: Facet, chance: Chance): MendItem[] {
  const statement = readDetails(index, fact);
  const detail = detailOf(statement, facet);
  const answer = mendAnswer(index, fact, facet);
  if (!detail || !answer) return [];
  const changes = changesOf(index, fact, facet, statement, detail, chance).slice(0, CHANGED);
  const items = changes.flatMap((change) => {
    const details = chooseDetails(facet, statement, detail, chance);
    return details ? [mendItem(fact, facet, statement, details, { detail, change, answer })] : [];
  });
  // Where few changes are to be had, few statements may stand unchanged.
  const unchanged = chance() < items.length / CHANGED ? chooseDetails(facet, statement, detail, chance) : null;
  if (unchanged) items.push(mendItem(fact, facet, statement, unchanged, null));
  return shuffle([...new Map(items.map((item) => [item.id, item])).values()], chance);
}

/** The key's detail and some others, as they stand in the statement; null where there are too few. */
function chooseDetails(facet: Facet, statement: DetailedStatement, key: Detail, chance: Chance): Detail[] | null {
  const others = statement.details.filter(
    (detail) => detail !== key && !(detail.key.type === "entities" && detail.key.entities.includes(facet.subject)),
  );
  const chosen = new Set([key, ...shuffle(others, chance).slice(0, MOST - 1)]);
  return chosen.size < FEWEST ? null : statement.details.filter((detail) => chosen.has(detail));
}

function mendItem(
  fact: Fact,
  facet: Facet,
  statement: DetailedStatement,
  details: readonly Detail[],
  made: { detail: Detail; change: Change; answer: MendAnswer } | null,
): MendItem {
  const { runs, shownAs } = showStatement(statement, details, made && { detail: made.detail, text: made.change.text });
  const entityOf = (detail: Detail) =>
    made?.detail === detail ? made.change.entity : detail.key.type === "entities" ? detail.key.entities[0] : undefined;
  return withId<MendItem>({
    kind: "mend",
    factId: fact.id,
    facetId: facet.id,
    paragraphs: fact.paragraphs,
    level: facet.level,
    stem: STEM,
    runs,
    details: details.map((detail) => {
      const entity = entityOf(detail);
      return { id: detail.id, text: shownAs(detail), ...(entity === undefined ? {} : { entity }) };
    }),
    changed: made?.detail.id ?? null,
    answer: made?.answer ?? null,
    why: made?.change.why ?? null,
  });
}
