import { readNames } from "../../../facts/answer-in-statement";
import type { ChapterIndex } from "../../../facts/chapter-index";
import type { Entity } from "../../../facts/entity";
import type { Fact, Facet } from "../../../facts/fact";
import type { Lang } from "../../../facts/text";
import { namesEntity } from "../../names-entity";
import type { Detail, DetailedStatement } from "./details";

/** Relations of which the key may be another person in a changed statement. */
const OF_PERSONS: ReadonlySet<Facet["relation"]> = new Set([
  "author-of",
  "founded",
  "led",
  "succeeded",
  "addressed-to",
]);
const ACCUSING: ReadonlySet<Facet["relation"]> = new Set(["killed-by", "ordered-by", "carried-out-by"]);
/** Relations of which the key may be another body where the statement speaks of harm: none that makes it answerable. */
const OF_BODIES: ReadonlySet<Facet["relation"]> = new Set([
  "place-of",
  "member-of",
  "author-of",
  "founded",
  "succeeded",
  "addressed-to",
  "alias-of",
  "meaning-of",
]);
/** Kinds of which one may stand in the place of another in a sentence. */
const SWAPPED: ReadonlySet<Entity["kind"]> = new Set([
  "person",
  "organization",
  "place",
  "publication",
  "ship",
  "term",
]);

/**
 * Whether a changed statement may name another in the key's place. Nobody is made out to be a perpetrator, a victim or a
 * denouncer, not even for as long as it takes to find the change: where a statement speaks of harm, its people stay.
 */
export function mayBeSwapped(index: ChapterIndex, fact: Fact, facet: Facet, key: Entity): boolean {
  const parts = Object.values(facet.qualifiers).join(" ");
  if (!SWAPPED.has(key.kind) || ACCUSING.has(facet.relation) || PART.test(parts)) return false;
  const subject = index.entities.get(facet.subject)?.names.en ?? "";
  const isHarmful = HARM.test(fact.statement.en) || HARM.test(subject);
  if (key.kind === "organization") return !isHarmful || OF_BODIES.has(facet.relation);
  if (key.kind !== "person") return true;
  return (
    OF_PERSONS.has(facet.relation) &&
    !isHarmful &&
    !fact.facets.some(({ relation }) => ACCUSING.has(relation)) &&
    !accusedOf(index).has(facet.subject) &&
    !accusedOf(index).has(key.id)
  );
}

const PART = /accompl|accus|instigat|perpetrat|traitor|kill|victim|denounc|inform|betray|murder|tortur/iu;
const HARM =
  /kill|murder|assassin|attempt on|\bshot\b|execut|arrest|denounc|denunci|betray|tortur|abduct|kidnap|poison|purge|liquidat|rid of|victim|\bdie[sd]?\b|death|dead|sentenc|deport|condemn|\bhunt|accus|inform(?:ed|er|ant) (?:on|against)|crime|attack|wound|struck|massacre|hang|camp|prison|terror|confess|expel/iu;

const known = new WeakMap<ChapterIndex, ReadonlySet<string>>();

/** Everybody and everything that some claim accuses, and of which it speaks: the killer and the killed, the act itself. */
function accusedOf(index: ChapterIndex): ReadonlySet<string> {
  const before = known.get(index);
  if (before) return before;
  const accused = index.chapter.facts
    .flatMap(({ facets }) => facets)
    .filter(({ relation }) => ACCUSING.has(relation))
    .flatMap(({ subject, key }) => (key.type === "entities" ? [subject, ...key.entities] : [subject]));
  const set = new Set(accused);
  known.set(index, set);
  return set;
}

/** Whether the rest of the statement spells out what stands in the detail, so that a change would give itself away. */
export function isToldElsewhere({ texts }: DetailedStatement, { places }: Detail, key: Entity): boolean {
  const rest = (lang: Lang) =>
    `${texts[lang].text.slice(0, places[lang].from)} ${texts[lang].text.slice(places[lang].to)}`;
  return namesEntity({ en: rest("en"), vi: rest("vi") }, key);
}

/** Whether the grammar of both languages lets one stand where the other does, and the statement names it nowhere. */
export function fitsInPlace(
  index: ChapterIndex,
  { texts }: DetailedStatement,
  { places }: Detail,
  key: Entity,
  other: Entity,
): boolean {
  const use = useIn(texts.en.text, places.en.from);
  if (key.kind === "term" && shareOfUse(index, other.id, use) < USUAL) return false;
  if (key.article !== other.article || ("type" in key && "type" in other && key.type !== other.type)) return false;
  const form = places.en.segment?.form ?? "full";
  const name = (entity: Entity) => (form === "short" && entity.short ? entity.short : entity.names);
  const isSame = name(key).en === name(other).en || name(key).vi === name(other).vi;
  const beginsAlike = VOWEL.test(name(key).en) === VOWEL.test(name(other).en);
  return !isSame && (use !== "a" || beginsAlike) && !namesEntity({ en: texts.en.text, vi: texts.vi.text }, other);
}

const VOWEL = /^[aeiou]/iu;

/** What stands before a word in English: "the", "a", or neither. */
type Use = "the" | "a" | "bare";

function useIn(text: string, at: number): Use {
  const [, article = ""] = /(?:^|\s)(the|an?)\s$/iu.exec(text.slice(0, at)) ?? [];
  return article === "" ? "bare" : article.toLowerCase() === "the" ? "the" : "a";
}

/** How often a term must stand so to be put there: "to distrust class struggle" is said, but seldom. */
const USUAL = 0.75;

const usesKnown = new WeakMap<ChapterIndex, ReadonlyMap<string, readonly Use[]>>();

/** How large a share of the content's sentences use a term so: the catalogue does not know whether it can be counted. */
function shareOfUse(index: ChapterIndex, id: string, use: Use): number {
  const known = usesKnown.get(index) ?? readUses(index);
  usesKnown.set(index, known);
  const uses = known.get(id) ?? [];
  return uses.length === 0 ? 0 : uses.filter((one) => one === use).length / uses.length;
}

function readUses(index: ChapterIndex): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const texts = index.chapter.facts.flatMap(({ statement, facets }) => [
    statement.en,
    ...facets.flatMap(({ stem, distractors }) => [stem.en, ...distractors.map(({ why }) => why.en)]),
  ]);
  for (const { text, names } of texts.map((one) => readNames(index, one, "en")))
    for (const { from, segment } of names) {
      const ofOne = uses.get(segment.id) ?? [];
      uses.set(segment.id, ofOne);
      ofOne.push(useIn(text, from));
    }
  return uses;
}
