import { shortHash, shuffle, type Chance } from "../../../chance";
import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import type { Entity } from "../../../facts/entity";
import type { Fact, Facet } from "../../../facts/fact";
import { LANGS, type Bilingual } from "../../../facts/text";
import { isTied } from "../../entity-ties";
import { withId } from "../../identity";
import type { ChoiceOption, VoiceItem } from "../../item";
import { likeness } from "../../likeness";
import { namesEntity } from "../../names-entity";
import { otherVoices, speakerOf, voiceText, whyNotVoice, type Voice } from "./voices";

const STEM: Bilingual = {
  en: "Who, or which document, says this, according to the chapter?",
  vi: "Theo chương sách, đây là lời của ai, hay của văn kiện nào?",
};
const CANDIDATES = 8;
/** More than likeness and chance together: a document beside people only where there are too few documents. */
const OF_ONE_KIND = 100;

/** Who is speaking? The authors are among the wrong answers every other time. */
export function generateVoice(index: ChapterIndex, fact: Fact, facet: Facet, chance: Chance): VoiceItem[] {
  const speaker = facet.relation === "said-by" ? speakerOf(index, fact, facet) : undefined;
  if (speaker === undefined || !facet.said) return [];
  const said = withNamesInBoth(index, facet.said);
  if (speaker && namesEntity(said, speaker)) return [];
  const others = otherVoices(index, facet, speaker, said);
  const mayBeAuthors = speaker !== null && !isSaidByAuthors(index, facet);
  const items = new Map<string, VoiceItem>();
  for (let trial = 0; trial < CANDIDATES; trial += 1) {
    const likely = likeliest(index, fact, speaker, others, chance);
    const wrong: Voice[] = mayBeAuthors && trial % 2 === 0 ? [null, ...likely.slice(0, 2)] : likely.slice(0, 3);
    const item = voiceItem(index, fact, facet, said, [speaker, ...wrong], chance);
    if (item)
      items.set(
        item.options
          .map(({ id }) => id)
          .sort()
          .join(),
        item,
      );
  }
  return [...items.values()];
}

/** Whether the authors say the same elsewhere in their own name. */
const isSaidByAuthors = (index: ChapterIndex, { subject }: Facet): boolean =>
  index.chapter.facts.some(
    ({ voice, facets }) =>
      voice === "authors" &&
      facets.some(
        ({ relation, subject: other, key }) => relation === "said-by" && other === subject && key.type !== "entities",
      ),
  );

/** Voices of the speaker's kind first; among them the likely ones, and those of the unit, tend to come before others. */
function likeliest(
  index: ChapterIndex,
  fact: Fact,
  speaker: Voice,
  voices: readonly Entity[],
  chance: Chance,
): Entity[] {
  const ofUnit = new Set(index.factsByUnit.get(fact.unit)?.map(({ voice }) => voice));
  return voices
    .map((voice) => ({
      voice,
      score:
        (speaker ? likeness(speaker, voice) + (speaker.kind === voice.kind ? OF_ONE_KIND : 0) : 0) +
        (ofUnit.has(voice.id) ? 2 : 0) +
        chance() * 6,
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ voice }) => voice)
    .reduce<Entity[]>(
      // Two that belong together would be ruled out together.
      (taken, voice) => (taken.some((one) => isTied(index, one, voice)) ? taken : [...taken, voice]),
      [],
    );
}

/** The first voice is the right one. Null where there are too few, or two read the same. */
function voiceItem(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  said: Bilingual,
  voices: readonly Voice[],
  chance: Chance,
): VoiceItem | null {
  const options = voices.map((voice, at): ChoiceOption => {
    const text = voiceText(voice);
    return {
      id: shortHash(`${fact.id}/${facet.id}/${text.en}`, 7),
      text,
      ...(voice ? { entity: voice.id } : {}),
      why: at === 0 ? null : whyNotVoice(index, voice, fact.paragraphs),
    };
  });
  if (LANGS.some((lang) => new Set(options.map(({ text }) => text[lang])).size < 4)) return null;
  return withId<VoiceItem>({
    kind: "voice",
    factId: fact.id,
    facetId: facet.id,
    paragraphs: fact.paragraphs,
    level: facet.level,
    stem: STEM,
    said,
    options: shuffle(options, chance),
    key: options[0]?.id ?? "",
  });
}
