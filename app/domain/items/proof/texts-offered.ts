import { LANGS } from "../../facts/text";
import { foundIf, type Finding } from "./fault";
import { groundInWords, isOutweighed, rightsOfType, type Case, type Offer } from "./case";
import { quoted, readsSame, saysAllOf } from "./wording";

/** What speaks against offering this text as a wrong answer. */
export function textsOffered(of: Case, offer: Offer): Finding[] {
  const { content, claim } = of;
  const curated = of.isCurated(offer);
  return [
    ...foundIf(
      !curated,
      "uncurated-text",
      `${quoted(offer.text)} is no wrong answer that a curator wrote for this facet.`,
    ),
    ...rightsOfType(of, "text").flatMap((right) => {
      if (isOutweighed(right, curated)) return [];
      const rendered = content.render(right.key.text);
      const isRight = LANGS.some((lang) =>
        [rendered[lang], ...right.key.variants[lang]].some(
          (wording) =>
            readsSame(wording, offer.text[lang]) ||
            saysAllOf(wording, offer.text[lang], lang) ||
            saysAllOf(offer.text[lang], wording, lang),
        ),
      );
      const rule = right.ground === "printed" ? "printed" : "second-key";
      return foundIf(isRight, rule, `${quoted(offer.text)} says what is ${groundInWords(right, claim.facet)}.`);
    }),
  ];
}
