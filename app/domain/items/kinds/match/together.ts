import type { ChapterIndex } from "../../../facts/chapter-index";
import type { Entity } from "../../../facts/entity";
import { LANGS } from "../../../facts/text";
import { isTied } from "../../entity-ties";
import { namesEntity } from "../../names-entity";
import { shareStem, type Described } from "./described";

const known = new WeakMap<ChapterIndex, Map<Entity, Map<Entity, boolean>>>();

/**
 * Whether two can stand in one item: neither is the other in any way, and no description could be meant for both. Kept
 * once found.
 */
export function canStandTogether(index: ChapterIndex, a: Described, b: Described): boolean {
  const pairs = known.get(index) ?? new Map<Entity, Map<Entity, boolean>>();
  known.set(index, pairs);
  const ofOne = pairs.get(a.entity) ?? new Map<Entity, boolean>();
  pairs.set(a.entity, ofOne);
  const fits = ofOne.get(b.entity) ?? fitTogether(index, a, b);
  ofOne.set(b.entity, fits);
  return fits;
}

function fitTogether(index: ChapterIndex, a: Described, b: Described): boolean {
  return (
    !areAlike(a, b) &&
    !fitsToo(a, b) &&
    !fitsToo(b, a) &&
    !isMemberOf(a.entity, b.entity) &&
    !isMemberOf(b.entity, a.entity) &&
    !isTied(index, a.entity, b.entity) &&
    !namesEntity(a.description, b.entity) &&
    !namesEntity(b.description, a.entity)
  );
}

const isMemberOf = ({ relations }: Entity, { id }: Entity): boolean => relations.memberOf.includes(id);

/** How much of their words two descriptions may share. */
const MOST_SHARED = 0.5;
/** How much of a description may stand in what the catalogue says of another. */
const MOST_HELD = 0.75;

function areAlike(a: Described, b: Described): boolean {
  const isOfOneSort = areOfOneSort(a.entity, b.entity);
  return LANGS.some((lang) => {
    const [one, other] = [a.read[lang], b.read[lang]];
    const shared = countShared(one.words, other.words);
    return (
      a.name[lang] === b.name[lang] ||
      shared / (one.words.size + other.words.size - shared) >= MOST_SHARED ||
      (isOfOneSort && one.bare === other.bare)
    );
  });
}

/** Whether the first's description says little that is not said of the second too. */
const fitsToo = (a: Described, b: Described): boolean =>
  LANGS.some((lang) => {
    const { telling } = a.read[lang];
    return b.read[lang].said.some((said) => countShared(telling, said) >= MOST_HELD * telling.size);
  });

function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared;
}

function areOfOneSort(a: Entity, b: Entity): boolean {
  if (a.kind === "person" && b.kind === "person") return a.side === b.side && a.country === b.country;
  return a.kind === b.kind;
}

/** Whether something other than knowledge tells one of the pairs. */
export function tellsPair(index: ChapterIndex, all: readonly Described[]): boolean {
  const women = all.filter(({ description }) => WOMAN.en.test(description.en) || WOMAN.vi.test(description.vi));
  const native = all.filter(
    (one) => namesItsCountry(index, one) && all.every((other) => other === one || countryOf(other) !== countryOf(one)),
  );
  return women.length === 1 || native.length === 1 || all.some((one) => echoesName(one, all));
}

const WOMAN = {
  en: /\b(she|her|hers|woman|women|wife|widow|mother|daughter|sister|girl|actress|countess|queen)\b/iu,
  vi: /(?<!\p{L})(bà|cô|vợ|mẹ|con gái|chị|em gái|góa phụ|nữ)(?!\p{L})/iu,
};

const countryOf = ({ entity }: Described): string => ("country" in entity ? entity.country : "");

/** So many letters of a country's name begin its adjective: Mexico, Mexican. */
const ADJECTIVE = 4;

function namesItsCountry(index: ChapterIndex, one: Described): boolean {
  const country = countryOf(one);
  if (country === "") return false;
  const place = index.chapter.entities.find(({ kind, names }) => kind === "place" && names.en === country);
  const adjective = country.slice(0, ADJECTIVE).toLowerCase();
  return (
    [...one.read.en.words].some((word) => word.startsWith(adjective)) ||
    (place !== undefined && one.description.vi.includes(place.names.vi))
  );
}

/** Whether a description shares a word with its name, or the stem of one, and none has it whose name has not. */
export const echoesName = (one: Described, all: readonly Described[]): boolean =>
  LANGS.some((lang) => {
    const has = (words: readonly string[], mark: string) => words.some((word) => shareStem(word, mark, lang));
    const { marks, nameMarks } = one.read[lang];
    return nameMarks.some(
      (mark) =>
        has(marks, mark) && !all.some(({ read }) => has(read[lang].marks, mark) && !has(read[lang].nameMarks, mark)),
    );
  });
