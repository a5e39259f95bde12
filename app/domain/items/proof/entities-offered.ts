import type { Entity } from "../../facts/entity";
import { fold, foldedWords } from "../../facts/fold";
import { allSpellings } from "../../facts/names";
import { LANGS } from "../../facts/text";
import { isAccusing } from "./accusation";
import { speaksForBook } from "./book-voices";
import { entitiesNamed, entityOf } from "./content";
import { found, foundIf, type Finding } from "./fault";
import { groundInWords, isOutweighed, rightsOfType, type Case, type Offer } from "./case";
import type { Tie } from "./ties";
import { isKeptAside, isSilentAbout } from "./untouchable";
import { quoted } from "./wording";

const TIES: Readonly<Record<Tie, string>> = {
  alias: "another name of",
  part: "a part of, or the whole around,",
  successor: "the successor or predecessor of",
};

/** What speaks against naming this entity, or whoever the text names, as a wrong answer. */
export function entitiesOffered(of: Case, offer: Offer): Finding[] {
  const meant = entitiesMeant(of, offer);
  const isBookVoice = of.claim.facet.relation === "said-by" && speaksForBook(offer.text);
  const isUnknown = meant.length === 0 && !isBookVoice && !of.isCurated(offer);
  return [
    ...foundIf(isUnknown, "names-nobody", `${quoted(offer.text)} is nothing in the catalogue.`),
    ...misnamed(of, offer),
    ...spellingOfKey(of, offer),
    ...meant.flatMap((entity) => against(of, offer, entity)),
  ];
}

/** The entity that is given, and all of the key's kind whom either text names; of another kind only where there is no other. */
function entitiesMeant({ content, claim }: Case, { text, entity }: Offer): Entity[] {
  const ids = new Set([
    ...(entity === undefined ? [] : [entity]),
    ...LANGS.flatMap((lang) => [...entitiesNamed(content, text[lang])]),
  ]);
  const all = [...ids].map((id) => entityOf(content, id)).filter((known) => known !== undefined);
  const kinds = keyEntities(content, claim.facet.key).map(({ kind }) => kind);
  const sameKind = all.filter(({ kind, id }) => kinds.includes(kind) || id === entity);
  return sameKind.length > 0 ? sameKind : all;
}

const keyEntities = (content: Case["content"], key: Case["claim"]["facet"]["key"]): Entity[] =>
  key.type === "entities" ? key.entities.map((id) => entityOf(content, id)).filter((known) => known !== undefined) : [];

function misnamed({ content }: Case, { text, entity }: Offer): Finding[] {
  if (entity === undefined) return [];
  const isNamed = LANGS.every((lang) => entitiesNamed(content, text[lang]).has(entity));
  return foundIf(!isNamed, "misnamed", `${quoted(text)} is no name of ${entity}.`);
}

function spellingOfKey({ content, claim }: Case, { text }: Offer): Finding[] {
  const spellings = new Set(keyEntities(content, claim.facet.key).flatMap(allSpellings).map(fold));
  const isSpelling = LANGS.some((lang) => spellings.has(fold(text[lang])));
  return foundIf(isSpelling, "second-key", `${quoted(text)} is a spelling of the key.`);
}

function against(of: Case, offer: Offer, entity: Entity): Finding[] {
  const { content, claim } = of;
  const curated = of.isCurated(offer);
  const keys = keyEntities(content, claim.facet.key);
  const isAccusedUnproven =
    isAccusing(content.index, claim.facet) &&
    entity.kind === "person" &&
    !curated &&
    !content.accused.has(content.ties.sameAs(entity.id));
  return [
    ...foundIf(
      !keys.some(({ kind }) => kind === entity.kind),
      "other-kind",
      `${entity.id} is a ${entity.kind}, unlike the key.`,
    ),
    ...rightAlready(of, entity, curated),
    ...keys.flatMap((key) => namesake(key, entity)),
    ...foundIf(
      isAlsoTheVoice(of, entity) && !curated,
      "also-the-voice",
      `It is by ${entity.id} that the fact is told.`,
    ),
    ...foundIf(
      isAccusedUnproven,
      "accusation",
      `The content records no such act of ${entity.id}, and no curator offers that name.`,
    ),
    ...foundIf(isKeptAside(entity), "ho-chi-minh", `${entity.id} is nobody's wrong answer.`),
    ...foundIf(isSilentAbout(content, entity), "unasked-paragraph", `${entity.id} stands in ¶78 only.`),
  ];
}

function rightAlready(of: Case, entity: Entity, curated: boolean): Finding[] {
  const { ties } = of.content;
  return rightsOfType(of, "entities").flatMap((right) =>
    right.key.entities.flatMap((id) => {
      if (isOutweighed(right, curated)) return [];
      const why = groundInWords(right, of.claim.facet);
      const tie = ties.between(entity.id, id);
      if (tie === "alias")
        return [found(right.ground === "printed" ? "printed" : "second-key", `${entity.id} is ${id}: ${why}.`)];
      // What is tied to an answer of another claim may still be wrong here; what is tied to the facet's own may not.
      const isOwn = right.ground === "key" || right.ground === "also-right";
      return tie && isOwn ? [found("tied", `${entity.id} is ${TIES[tie]} ${id}: ${why}.`)] : [];
    }),
  );
}

/** People whom readers know by the same name. */
function namesake(key: Entity, entity: Entity): Finding[] {
  if (key.kind !== "person" || entity.kind !== "person" || key.id === entity.id) return [];
  const known = ({ names, short }: Entity) => fold((short ?? names).en);
  const family = ({ names }: Entity) => foldedWords(names.en).at(-1);
  const isSame = known(key) === known(entity) || family(key) === family(entity);
  return foundIf(isSame, "namesake", `${entity.id} and ${key.id} share a name.`);
}

const isAlsoTheVoice = ({ content, claim: { fact, facet } }: Case, { id }: Entity): boolean =>
  facet.relation === "said-by" && content.ties.sameAs(fact.voice) === content.ties.sameAs(id);
