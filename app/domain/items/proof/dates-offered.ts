import { found, foundIf, type Finding } from "./fault";
import { groundInWords, isOutweighed, rightsOfType, type Case, type Offer } from "./case";
import { contains, grainOf, isSameDate, readDate, shownDateOf, stretchesOf, type ShownDate } from "./reading-dates";
import { quoted } from "./wording";

/** What speaks against offering this date as a wrong answer. */
export function datesOffered(of: Case, offer: Offer): Finding[] {
  const { key } = of.claim.facet;
  const keySpan = key.type === "date" ? of.content.date(key.date) : null;
  const [english, vietnamese] = [readDate(offer.text.en, "en"), readDate(offer.text.vi, "vi")];
  if (!english || !vietnamese) return [found("unread-value", `${quoted(offer.text)} cannot be read as a date.`)];
  const keyGrain = keySpan && grainOf(shownDateOf(keySpan));
  return [
    ...foundIf(!isSameDate(english, vietnamese), "languages-differ", `${quoted(offer.text)} are two dates.`),
    ...foundIf(keyGrain !== grainOf(english), "other-grain", `${quoted(offer.text)} has another grain than the key.`),
    ...[english, vietnamese].flatMap((shown) => rightAlready(of, offer, shown)),
  ];
}

function rightAlready(of: Case, offer: Offer, shown: ShownDate): Finding[] {
  return rightsOfType(of, "date").flatMap((right) => {
    const span = of.content.date(right.key.date);
    if (!span || isOutweighed(right, of.isCurated(offer))) return [];
    const meets = stretchesOf(shownDateOf(span)).some((one) =>
      stretchesOf(shown).some((other) => contains(one, other) || contains(other, one)),
    );
    const rule = right.ground === "printed" ? "printed" : "second-key";
    const why = `${quoted(offer.text)} is, holds or lies in ${right.key.date}: ${groundInWords(right, of.claim.facet)}.`;
    return foundIf(meets, rule, why);
  });
}
