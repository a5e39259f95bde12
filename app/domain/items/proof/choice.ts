import type { ChoiceItem, ChoiceOption, VoiceItem } from "../item";
import { LANGS } from "../../facts/text";
import { fold } from "../../facts/fold";
import type { Claim, Content } from "./content";
import { found, foundIf, type Finding } from "./fault";
import { showsKey } from "./key-shown";
import { groundsAgainst, openCase } from "./offer";
import { holdsPhrase, quoted, readsSame } from "./wording";

const OPTIONS = 4;

/** Proves that of four options one is right and three are wrong. */
export function proveOptions(content: Content, claim: Claim, item: ChoiceItem | VoiceItem): Finding[] {
  const { key } = claim.facet;
  const keys = item.options.filter(({ id }) => id === item.key);
  const wrong = item.options.filter(({ id }) => id !== item.key);
  const several = key.type === "entities" && key.entities.length > 1;
  return [
    ...foundIf(item.options.length !== OPTIONS, "option-count", `It has ${item.options.length} options.`),
    ...foundIf(keys.length !== 1, "key-count", `${keys.length} options are the key.`),
    ...foundIf(several, "several-entities", "The key names several, and one option cannot be all of them."),
    ...keys.flatMap((option) => keyFindings(content, claim, option)),
    ...optionsAlike(item.options),
    ...wrong.flatMap((option) => [
      ...foundIf(option.why === null, "no-reason", `${quoted(option.text)} is offered without saying why it is wrong.`),
      ...heldByOther(keys, option),
    ]),
    ...wrongOptions(content, claim, wrong),
  ];
}

function keyFindings(content: Content, { facet }: Claim, option: ChoiceOption): Finding[] {
  const isOther =
    facet.key.type === "entities" && option.entity !== undefined && option.entity !== facet.key.entities[0];
  return [
    ...foundIf(
      !showsKey(content, facet.key, option.text) || isOther,
      "other-key",
      `${quoted(option.text)} is not the facet's key.`,
    ),
    ...foundIf(option.why !== null, "key-with-reason", "The key is given a reason why it is wrong."),
  ];
}

function wrongOptions(content: Content, claim: Claim, wrong: readonly ChoiceOption[]): Finding[] {
  const open = openCase(content, claim);
  return wrong.flatMap((option) => groundsAgainst(open, option));
}

function optionsAlike(options: readonly ChoiceOption[]): Finding[] {
  return options.flatMap((one, at) =>
    options
      .slice(at + 1)
      .filter(
        (other) =>
          LANGS.some((lang) => readsSame(one.text[lang], other.text[lang])) ||
          (one.entity !== undefined && one.entity === other.entity),
      )
      .map((other) => found("options-alike", `${quoted(one.text)} and ${quoted(other.text)} read the same.`)),
  );
}

/** An option that has the whole name of the key in it: "Mexico City" beside "Mexico". */
function heldByOther(keys: readonly ChoiceOption[], option: ChoiceOption): Finding[] {
  const isHeld = keys.some(({ entity, text }) =>
    entity === undefined
      ? false
      : LANGS.some((lang) => fold(text[lang]).length > 3 && holdsPhrase(option.text[lang], text[lang])),
  );
  return foundIf(isHeld, "holds-the-key", `${quoted(option.text)} holds the name of the key.`);
}
