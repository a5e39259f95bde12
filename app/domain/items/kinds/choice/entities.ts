import type { Chance } from "../../../chance";
import type { ChapterIndex } from "../../../facts/chapter-index";
import type { Entity } from "../../../facts/entity";
import type { Fact, Facet } from "../../../facts/fact";
import { isTied } from "../../entity-ties";
import { whoItIs, writtenReason } from "../../entity-reasons";
import { distanceInPrint } from "../../guessing/bank-knowledge";
import { isOfNearSort, isOfOneForm, isOfOneSort, likeness } from "../../likeness";
import { curatedDistractors, entityDistractors } from "../../refusal";
import { entityAnswer, type OptionRow, type WrongAnswer } from "./answer";
import { placed } from "./texts";

/** How many rows are drawn. */
const ROWS = 48;
/** How many of the catalogue are considered: the likeliest, and the likeliest of those printed as near as the key. */
const LIKELIEST = 12;
const BESIDE = 6;
/** With so many of their own, questions for a relative or a woman take no others: the catalogue knows neither. */
const ENOUGH = 3;
/** With so many of their own, no question takes others. */
const PLENTY = 5;
/** Where the key alone stands in the cited paragraphs, what is printed so near to them counts as beside it. */
const NEAR = 2;
const ASKS_FOR_WOMAN = /\b(?:which|what) (?:\w+ )?(?:woman|women|wife|widow|mother|daughter|sister)\b/i;
/** A question for an officer or a writer, beside whom not everybody may stand; "who" and "which man" ask for anybody. */
const ASKS_FOR_SORT = /\b(?:which|what) (?!(?:man|men|person|people)\b)/i;

const ASKS_FOR_ORGANIZATION = /\b(?:which|what) organization\b/i;

/** A wrong answer, and how readily it is drawn. */
interface Drawn {
  readonly entity: Entity;
  readonly answer: WrongAnswer;
  readonly weight: number;
  /** How many paragraphs it is printed from the cited ones. */
  readonly distance: number;
}

/** The key, one entity, among three others, in orders of chance: those that curators wrote first, then the likeliest. */
export function rowsOfEntities(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  keys: readonly string[],
  chance: Chance,
): OptionRow[] {
  const [keyId = ""] = keys;
  const key = index.entities.get(keyId);
  const right = entityAnswer(index, keyId);
  if (keys.length !== 1 || !key || !right) return [];
  const written = curated(index, fact, facet, key);
  const isPeculiar = facet.relation === "relative-of" || ASKS_FOR_WOMAN.test(facet.stem.en);
  const isComplete = written.length >= (isPeculiar ? ENOUGH : PLENTY);
  const others = isComplete ? [] : likely(index, fact, facet, key, ENOUGH - written.length);
  const reach = reachOf(distanceOf(index, fact, key), [...written, ...others]);
  return Array.from({ length: ROWS }, (_, at) => {
    // Every other row draws first from what is printed as near: the print must not give the key away.
    const weighed = (pool: readonly Drawn[]) =>
      at % 2 === 0 ? pool.map((one) => (one.distance <= reach ? { ...one, weight: one.weight * 40 } : one)) : pool;
    return placed(right, draw(index, weighed(written), weighed(others), chance), chance);
  });
}

const distanceOf = (index: ChapterIndex, fact: Fact, { id }: Entity): number =>
  distanceInPrint(index.chapter.mentions[id] ?? [], fact.paragraphs);

/** As near as the key, or where nothing is, a little farther. */
const reachOf = (distance: number, pool: readonly Drawn[]): number =>
  pool.some((one) => one.distance <= distance) ? distance : distance + NEAR;

function curated(index: ChapterIndex, fact: Fact, facet: Facet, key: Entity): Drawn[] {
  return curatedDistractors(index, fact, facet).flatMap(({ entity, why }): Drawn[] => {
    const answer = entityAnswer(index, entity.id);
    if (!answer) return [];
    const weight = key.easilyConfused.includes(entity.id) ? 2 : 1;
    const distance = distanceOf(index, fact, entity);
    return [{ entity, weight, distance, answer: { ...answer, why: writtenReason(index, entity, why) } }];
  });
}

/**
 * Of the catalogue those of the key's sort, and what is printed as near to the cited paragraphs as the key; where they
 * are fewer than needed, those of near sorts, and any of its kind, as well.
 */
function likely(index: ChapterIndex, fact: Fact, facet: Facet, key: Entity, needed: number): Drawn[] {
  const written = new Set(facet.distractors.map(({ entity }) => entity));
  const reach = distanceOf(index, fact, key);
  const all = entityDistractors(index, fact, facet)
    .filter(({ id }) => !written.has(id))
    .map((entity) => ({ entity, score: likeness(key, entity), distance: distanceOf(index, fact, entity) }))
    .sort((a, b) => b.score - a.score);
  const near = all.filter(({ entity, distance }) => distance <= reach && mayStandNear(facet, key, entity));
  const alike = [...new Set([...near.slice(0, BESIDE), ...all.filter(({ entity }) => isOfOneSort(key, entity))])];
  const stopgaps = [...all.filter(({ entity }) => isOfNearSort(key, entity)), ...all];
  const ranked = alike.length < needed ? [...new Set([...alike, ...stopgaps])].slice(0, needed + 1) : alike;
  return ranked.slice(0, LIKELIEST).flatMap(({ entity, score, distance }): Drawn[] => {
    const answer = entityAnswer(index, entity.id);
    const why = whoItIs(index, entity, fact.paragraphs);
    return answer ? [{ entity, distance, answer: { ...answer, why }, weight: 1 + score / 3 }] : [];
  });
}

/** Whether the print alone is reason enough to offer an entity: anybody where any is asked for, others of the key's type. */
function mayStandNear(facet: Facet, key: Entity, entity: Entity): boolean {
  if (key.kind === "organization" && ASKS_FOR_ORGANIZATION.test(facet.stem.en)) return true;
  if (!isOfOneForm(key, entity) || key.kind === "term" || key.kind === "event") return false;
  if (key.kind !== "person" || entity.kind !== "person") return true;
  return key.side === entity.side || !ASKS_FOR_SORT.test(facet.stem.en);
}

/** How many of three wrong answers are a curator's at least, of so many that there are. */
const fewestWritten = (count: number): number => (count >= PLENTY ? 3 : Math.min(count, 2));

/** Three wrong answers, heavier ones more readily, none tied to another: two that go together would be ruled out together. */
function draw(index: ChapterIndex, written: readonly Drawn[], others: readonly Drawn[], chance: Chance): WrongAnswer[] {
  const drawn: Drawn[] = [];
  const take = (pool: readonly Drawn[], upTo: number) => {
    const open = pool.filter((one) => !drawn.includes(one));
    while (drawn.length < upTo && open.length > 0) {
      let left = chance() * open.reduce((sum, { weight }) => sum + weight, 0);
      const at = open.findIndex(({ weight }) => (left -= weight) < 0);
      const [next] = open.splice(Math.max(at, 0), 1);
      if (next && !drawn.some(({ entity }) => isTied(index, entity, next.entity))) drawn.push(next);
    }
  };
  take(written, fewestWritten(written.length));
  take([...written, ...others], 3);
  return drawn.map(({ answer }) => answer);
}
