import type { CuratedDistractor } from "../../facts/fact";
import type { Case, Offer } from "./case";
import { entitiesNamed, type Claim, type Content } from "./content";
import { datesOffered } from "./dates-offered";
import { entitiesOffered } from "./entities-offered";
import type { Finding } from "./fault";
import { numbersOffered } from "./numbers-offered";
import { isSameDate, readDate, shownDateOf } from "./reading-dates";
import { rightAnswers } from "./rights";
import { textsOffered } from "./texts-offered";
import { isSameText } from "./wording";

export const openCase = (content: Content, claim: Claim): Case => ({
  content,
  claim,
  rights: rightAnswers(content, claim),
  isCurated: (offer) => claim.facet.distractors.some((distractor) => isOffer(content, distractor, offer)),
});

/** Every ground on which an offer may not stand as a wrong answer to the facet. */
export function groundsAgainst(of: Case, offer: Offer): Finding[] {
  switch (of.claim.facet.key.type) {
    case "entities":
      return entitiesOffered(of, offer);
    case "date":
      return datesOffered(of, offer);
    case "number":
      return numbersOffered(of, offer);
    case "text":
      return textsOffered(of, offer);
  }
}

function isOffer(content: Content, { entity, date, text }: CuratedDistractor, offer: Offer): boolean {
  if (entity !== undefined)
    return offer.entity === undefined ? entitiesNamed(content, offer.text.en).has(entity) : offer.entity === entity;
  if (text !== undefined) return isSameText(content.render(text), offer.text);
  const [meant, shown] = [date === undefined ? null : content.date(date), readDate(offer.text.en, "en")];
  return meant !== null && shown !== null && isSameDate(shownDateOf(meant), shown);
}
