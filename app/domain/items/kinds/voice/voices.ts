import type { ChapterIndex } from "../../../facts/chapter-index";
import type { Entity } from "../../../facts/entity";
import type { Fact, Facet } from "../../../facts/fact";
import { displayName } from "../../../facts/names";
import type { Bilingual } from "../../../facts/text";
import { capitalizeBoth } from "../../capitalize";
import { isTied } from "../../entity-ties";
import { whoItIs } from "../../entity-reasons";
import { isKeptSilent, mayBeOffered } from "../../never-offered";
import { namesEntity } from "../../names-entity";
import { rightEntities } from "../../refusal";

/** Whoever may be speaking: an entity, or null for the authors of the chapter. */
export type Voice = Entity | null;

export const AUTHORS: Bilingual = { en: "The authors of the chapter", vi: "Các tác giả của chương sách" };
const NOT_THE_AUTHORS: Bilingual = {
  en: "The authors report this; they do not say it in their own name.",
  vi: "Các tác giả chỉ thuật lại điều này, không nói với tư cách của mình.",
};

export const voiceText = (voice: Voice): Bilingual =>
  voice ? capitalizeBoth({ en: displayName(voice, "en", "full"), vi: displayName(voice, "vi", "full") }) : AUTHORS;

/** Why it is not this voice: who it is. */
export function whyNotVoice(index: ChapterIndex, voice: Voice, cited: readonly number[]): Bilingual {
  return voice ? whoItIs(index, voice, cited) : NOT_THE_AUTHORS;
}

/** Who says what the facet asks of: the one entity of its key, or where it has none, the fact's voice. Undefined where unclear. */
export function speakerOf(index: ChapterIndex, fact: Fact, facet: Facet): Voice | undefined {
  if (facet.key.type !== "entities") return fact.voice === "authors" ? null : index.entities.get(fact.voice);
  const [only, ...rest] = facet.key.entities;
  return only === undefined || rest.length > 0 ? undefined : index.entities.get(only);
}

/** The chapter's other voices that may be offered: none that says or reports the same, or is named in it. */
export function otherVoices(index: ChapterIndex, facet: Facet, speaker: Voice, said: Bilingual): Entity[] {
  const same = index.chapter.facts.filter(({ facets }) =>
    facets.some(({ relation, subject }) => relation === "said-by" && subject === facet.subject),
  );
  const right = [speaker, ...same.map(({ voice }) => index.entities.get(voice))]
    .filter((entity) => entity !== null && entity !== undefined)
    .concat(rightEntities(index, facet));
  return voicesOf(index).filter(
    (voice) =>
      mayBeOffered(voice) &&
      !isKeptSilent(index, voice) &&
      !right.some((entity) => isTied(index, entity, voice)) &&
      !namesEntity(said, voice),
  );
}

const known = new WeakMap<ChapterIndex, readonly Entity[]>();

/** Whoever the chapter lets speak: the witnesses and documents that vouch for a fact, and those whose words it reports. */
function voicesOf(index: ChapterIndex): readonly Entity[] {
  const before = known.get(index);
  if (before) return before;
  const ids = index.chapter.facts.flatMap(({ voice, facets }) => [
    voice,
    ...facets.flatMap(({ relation, key }) => (relation === "said-by" && key.type === "entities" ? key.entities : [])),
  ]);
  const voices = [...new Set(ids)].map((id) => index.entities.get(id)).filter((entity) => entity !== undefined);
  known.set(index, voices);
  return voices;
}
