import { shortHash, shuffle, type Chance } from "../../../chance";
import type { ChapterIndex } from "../../../facts/chapter-index";
import type { Entity } from "../../../facts/entity";
import type { Fact, Facet } from "../../../facts/fact";
import { markedEntities } from "../../../facts/markers";
import type { Bilingual } from "../../../facts/text";
import { withId } from "../../identity";
import type { MatchItem } from "../../item";
import { isAssumedName, isOfNearSort, isOfOneForm, likeness } from "../../likeness";
import { isKeptSilent, isUnprinted, mayBeOffered } from "../../never-offered";
import { describe, type Described } from "./described";
import { canStandTogether, echoesName, tellsPair } from "./together";

const STEMS: Readonly<Partial<Record<Entity["kind"], Bilingual>>> = {
  person: {
    en: "Match each person with who they were or what they did.",
    vi: "Ghép mỗi nhân vật với vai trò hoặc việc làm của người đó.",
  },
  organization: {
    en: "Match each organization with what it was.",
    vi: "Ghép mỗi tổ chức với mô tả đúng về tổ chức đó.",
  },
  publication: {
    en: "Match each publication with what it is.",
    vi: "Ghép mỗi ấn phẩm với mô tả đúng về ấn phẩm đó.",
  },
  term: { en: "Match each term with its meaning.", vi: "Ghép mỗi thuật ngữ với ý nghĩa của thuật ngữ đó." },
};
const OF_ASSUMED_NAMES: Bilingual = {
  en: "Match each assumed name with its description.",
  vi: "Ghép mỗi bí danh với mô tả đúng về bí danh đó.",
};
const FEWEST = 4;
const MOST = 5;
const CANDIDATES = 8;
/** How often chance may try. */
const TRIALS = 24;
/** How many of the likeliest are looked at. */
const REACH = 60;

/** The one entity of the key among others of its kind, to be paired with what they are. */
export function generateMatch(index: ChapterIndex, fact: Fact, facet: Facet, chance: Chance): MatchItem[] {
  const [id, ...rest] = facet.key.type === "entities" ? facet.key.entities : [];
  const entity = rest.length > 0 ? undefined : index.entities.get(id ?? "");
  const stem = entity && (isAssumedName(entity) ? OF_ASSUMED_NAMES : STEMS[entity.kind]);
  const own = entity && describe(index, entity);
  if (!own || !stem) return [];
  const others = companions(index, fact, facet, own, chance);
  const items = new Map<string, MatchItem>();
  for (let trial = 0; trial < TRIALS && items.size < CANDIDATES; trial += 1) {
    const size = FEWEST + Math.floor(chance() * (MOST - FEWEST + 1));
    const chosen = choose(index, own, others, size, chance);
    const set = chosen
      .map(({ entity: { id: one } }) => one)
      .sort()
      .join();
    if (chosen.length >= FEWEST && !items.has(set) && !tellsPair(index, chosen))
      items.set(set, matchItem(fact, facet, stem, chosen, chance));
  }
  return [...items.values()];
}

type Companion = Described & { readonly score: number };

/**
 * Others of the entity's kind and type that can stand beside it: the likeliest to be taken for it, and those of its unit.
 * Where a type has too few, those of near types stand in.
 */
function companions(index: ChapterIndex, fact: Fact, facet: Facet, own: Described, chance: Chance): Companion[] {
  const written = new Set(facet.distractors.map(({ entity }) => entity));
  const section = index.units.get(fact.unit)?.section;
  const units = index.chapter.units.filter((unit) => unit.section === section).map(({ id }) => id);
  const [ofUnit, ofSection] = [entitiesOf(index, fact.unit), units.map((unit) => entitiesOf(index, unit))];
  const nearness = (id: string) => (ofUnit.has(id) ? 4 : ofSection.some((ids) => ids.has(id)) ? 2 : 0);
  const offered = index.chapter.entities.filter(
    (other) =>
      other !== own.entity &&
      isOfNearSort(own.entity, other) &&
      mayBeOffered(other) &&
      !isKeptSilent(index, other) &&
      (!isUnprinted(index, other) || written.has(other.id)),
  );
  const alike = offered.filter((other) => isOfOneForm(own.entity, other));
  return (alike.length < FEWEST - 1 ? offered : alike)
    .map((other) => ({ other, score: likeness(own.entity, other) + nearness(other.id) + chance() }))
    .sort((a, b) => b.score - a.score)
    .slice(0, REACH)
    .flatMap(({ other, score }) => {
      const described = describe(index, other);
      return described && canStandTogether(index, own, described) ? [{ ...described, score }] : [];
    });
}

const known = new WeakMap<ChapterIndex, Map<string, ReadonlySet<string>>>();

/** Whoever and whatever the facts of a unit name. */
function entitiesOf(index: ChapterIndex, unit: string): ReadonlySet<string> {
  const sets = known.get(index) ?? new Map<string, ReadonlySet<string>>();
  known.set(index, sets);
  const before = sets.get(unit);
  if (before) return before;
  const named = (index.factsByUnit.get(unit) ?? []).flatMap(({ voice, statement, facets }) => [
    voice,
    ...markedEntities(statement.en),
    ...facets.flatMap(({ key, subject }) => [subject, ...(key.type === "entities" ? key.entities : [])]),
  ]);
  const set = new Set(named);
  sets.set(unit, set);
  return set;
}

function choose(
  index: ChapterIndex,
  own: Described,
  others: readonly Companion[],
  size: number,
  chance: Chance,
): Described[] {
  const chosen: Described[] = [own];
  const likely = others
    .map((other) => ({ other, score: other.score + chance() * 5 }))
    .sort((a, b) => b.score - a.score);
  for (const { other } of likely) {
    if (chosen.length === size) break;
    const fits = chosen.every((one) => canStandTogether(index, one, other));
    if (fits && !echoesName(other, [...chosen, other])) chosen.push(other);
  }
  return chosen;
}

/** The first of the chosen is the key's entity: it stays the first of the left, which tells nothing of its pair. */
function matchItem(
  { id: factId, paragraphs }: Fact,
  facet: Facet,
  stem: Bilingual,
  chosen: readonly Described[],
  chance: Chance,
): MatchItem {
  const [own, ...others] = chosen;
  const lefts = [...(own ? [own] : []), ...shuffle(others, chance)];
  const idOf = (side: string, { entity }: Described) => shortHash(`${factId}/${facet.id}/${side}/${entity.id}`, 7);
  return withId<MatchItem>({
    kind: "match",
    factId,
    facetId: facet.id,
    paragraphs,
    level: facet.level,
    stem,
    left: lefts.map((one) => ({ id: idOf("left", one), text: one.name, entity: one.entity.id })),
    right: mix(lefts, chance).map((one) => ({
      id: idOf("right", one),
      text: one.description,
      entity: one.entity.id,
    })),
    key: lefts.map((one) => [idOf("left", one), idOf("right", one)] as const),
  });
}

/** An order of chance in which less than half of the descriptions stand beside their own. */
function mix(lefts: readonly Described[], chance: Chance): Described[] {
  const mixed = shuffle(lefts, chance);
  const inPlace = mixed.filter((one, at) => one === lefts[at]).length;
  return inPlace < lefts.length / 2 ? mixed : [...mixed.slice(1), ...mixed.slice(0, 1)];
}
