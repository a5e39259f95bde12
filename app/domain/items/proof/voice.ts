import type { VoiceItem } from "../item";
import { fold } from "../../facts/fold";
import { allSpellings } from "../../facts/names";
import { LANGS } from "../../facts/text";
import { proveOptions } from "./choice";
import { entitiesNamed, entityOf, type Claim, type Content } from "./content";
import { found, foundIf, type Finding } from "./fault";
import { holdsPhrase, isSameText, quoted, readsSameInOne } from "./wording";

/** Proves that one of the options says it, that none of the others does, and that the words name none of them. */
export function proveVoice(content: Content, claim: Claim, item: VoiceItem): Finding[] {
  const { facet } = claim;
  if (facet.relation !== "said-by" || facet.said === undefined)
    return [found("no-voice", `The facet ${facet.id} does not ask who says something.`)];
  return [
    ...foundIf(
      !isSameText(content.render(facet.said), item.said),
      "said-differs",
      `${quoted(item.said)} is not what is said.`,
    ),
    ...proveOptions(content, claim, item),
    ...othersWhoSayIt(content, item),
    ...namedInWords(content, item),
  ];
}

function othersWhoSayIt(content: Content, item: VoiceItem): Finding[] {
  const speakers = content.index.chapter.facts.flatMap(({ facets }) =>
    facets
      .filter(({ said }) => said !== undefined && readsSameInOne(content.render(said), item.said))
      .flatMap(({ key }) => (key.type === "entities" ? key.entities : [])),
  );
  return item.options
    .filter(({ id }) => id !== item.key)
    .flatMap((option) => {
      const also = entitiesOf(content, option).filter((id) => speakers.includes(id));
      return also.map((id) => found("second-key", `${id} says the same elsewhere in the content.`));
    });
}

function namedInWords(content: Content, item: VoiceItem): Finding[] {
  return item.options.flatMap((option) => {
    const spellings = entitiesOf(content, option).flatMap((id) => {
      const entity = entityOf(content, id);
      return entity ? allSpellings(entity) : [];
    });
    const isNamed = [...spellings, option.text.en, option.text.vi].some(
      (name) => fold(name).length > 3 && LANGS.some((lang) => holdsPhrase(item.said[lang], name)),
    );
    return foundIf(isNamed, "said-tells", `What is said names ${quoted(option.text)}.`);
  });
}

const entitiesOf = (content: Content, { entity, text }: VoiceItem["options"][number]): string[] =>
  entity === undefined ? LANGS.flatMap((lang) => [...entitiesNamed(content, text[lang])]) : [entity];
