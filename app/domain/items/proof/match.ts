import type { Choosable, MatchItem } from "../item";
import type { Entity } from "../../facts/entity";
import { fold } from "../../facts/fold";
import { allSpellings } from "../../facts/names";
import { LANGS, type Bilingual, type Lang } from "../../facts/text";
import { entityOf, type Claim, type Content } from "./content";
import { foundIf, type Finding } from "./fault";
import { isNameOf } from "./key-shown";
import { isKeptAside, isSilentAbout } from "./untouchable";
import { holdsPhrase, holdsWords, isSameText, quoted, readsSameInOne, significantWords } from "./wording";

/** One pair of the key, with what its entity is called and said to be; words are taken apart once for all comparisons. */
interface Pair {
  readonly entity: Entity;
  readonly left: Choosable;
  readonly right: Choosable;
  readonly names: readonly string[];
  readonly descriptions: readonly Bilingual[];
  readonly described: readonly Words[];
  readonly rightWords: Words;
}
type Words = Readonly<Record<Lang, readonly string[]>>;

/** Proves that each description is that of its own entity, and fits none of the others. */
export function proveMatch(content: Content, { facet }: Claim, item: MatchItem): Finding[] {
  const { left, right, key } = item;
  const pairs = key.flatMap(([leftId, rightId]) => pairOf(content, item, leftId, rightId));
  const asked = facet.key.type === "entities" ? facet.key.entities : [facet.subject];
  const isWhole =
    isPermutation(
      key.map(([id]) => id),
      left,
    ) &&
    isPermutation(
      key.map(([, id]) => id),
      right,
    ) &&
    pairs.length === key.length;
  return [
    ...foundIf(
      left.length < 4 || left.length > 5 || right.length !== left.length,
      "pair-count",
      `It has ${left.length} and ${right.length} to pair.`,
    ),
    ...foundIf(
      !isWhole,
      "not-paired",
      "The key does not pair every left with a right, once each, or a left is nothing in the catalogue.",
    ),
    ...foundIf(
      !pairs.some(({ entity }) => asked.includes(entity.id)),
      "facet-unasked",
      `Nobody whom ${facet.id} asks for is to be paired.`,
    ),
    ...foundIf(
      new Set(pairs.map(({ entity }) => entity.kind)).size > 1,
      "other-kind",
      "Its lefts are of more than one kind.",
    ),
    ...pairs.flatMap((pair) => pairFindings(content, pair, asked)),
    ...pairs.flatMap((one) =>
      pairs.filter((other) => other !== one).flatMap((other) => crossFindings(content, one, other)),
    ),
  ];
}

const isPermutation = (ids: readonly string[], of: readonly Choosable[]) =>
  ids.length === of.length && of.every(({ id }) => ids.includes(id));

function pairOf(content: Content, { left, right }: MatchItem, leftId: string, rightId: string): Pair[] {
  const [one, other] = [left.find(({ id }) => id === leftId), right.find(({ id }) => id === rightId)];
  const entity = one?.entity === undefined ? undefined : entityOf(content, one.entity);
  if (!one || !other || !entity) return [];
  const names = allSpellings(entity).filter((name) => fold(name).length > 2);
  const descriptions = descriptionsOf(content, entity);
  const described = descriptions.map(wordsOf);
  return [{ entity, left: one, right: other, names, descriptions, described, rightWords: wordsOf(other.text) }];
}

const wordsOf = ({ en, vi }: Bilingual): Words => ({ en: significantWords(en, "en"), vi: significantWords(vi, "vi") });

/** What the catalogue says of an entity. */
function descriptionsOf({ render }: Content, entity: Entity): Bilingual[] {
  const more = entity.kind === "term" ? [entity.definition] : entity.kind === "person" ? [entity.role] : [];
  return [entity.gloss, ...more].map(render);
}

function pairFindings(content: Content, pair: Pair, asked: readonly string[]): Finding[] {
  const { entity, left, right } = pair;
  const isOwn = pair.descriptions.some((description) => isSameText(description, right.text));
  return [
    ...foundIf(
      !isNameOf(content, entity.id, left.text),
      "misnamed",
      `${quoted(left.text)} is no name of ${entity.id}.`,
    ),
    ...foundIf(!isOwn, "other-description", `${quoted(right.text)} is not how the catalogue describes ${entity.id}.`),
    ...foundIf(
      isKeptAside(entity) && !asked.includes(entity.id),
      "ho-chi-minh",
      `${entity.id} is nobody's wrong answer.`,
    ),
    ...foundIf(isSilentAbout(content, entity), "unasked-paragraph", `${entity.id} stands in ¶78 only.`),
    ...foundIf(isNamedIn(pair, right.text), "description-tells", `${quoted(right.text)} names ${entity.id}.`),
  ];
}

function crossFindings(content: Content, one: Pair, other: Pair): Finding[] {
  const tie = content.ties.between(one.entity.id, other.entity.id);
  const fitsBoth = other.described.some((words) => LANGS.some((lang) => holdsWords(words[lang], one.rightWords[lang])));
  return [
    ...foundIf(tie !== null, "tied", `${one.entity.id} and ${other.entity.id} are tied: ${tie ?? ""}.`),
    ...foundIf(
      fitsBoth || readsSameInOne(one.right.text, other.right.text),
      "fits-two",
      `${quoted(one.right.text)} fits ${other.entity.id} too.`,
    ),
    ...foundIf(
      isNamedIn(other, one.right.text),
      "description-tells",
      `${quoted(one.right.text)} names ${other.entity.id}, which is to be paired too.`,
    ),
  ];
}

const isNamedIn = ({ names }: Pair, text: Bilingual): boolean =>
  names.some((name) => LANGS.some((lang) => holdsPhrase(text[lang], name)));
