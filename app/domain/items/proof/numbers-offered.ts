import { found, foundIf, type Finding } from "./fault";
import { groundInWords, isOutweighed, rightsOfType, type Case, type Offer } from "./case";
import { endsOf, readNumber, type ShownNumber } from "./reading-numbers";
import { quoted } from "./wording";

/** "About 500" leaves in doubt whatever lies within this share of it. */
const DOUBT = 0.05;

/** What speaks against offering this number as a wrong answer. */
export function numbersOffered(of: Case, offer: Offer): Finding[] {
  const { key } = of.claim.facet;
  const [english, vietnamese] = [readNumber(offer.text.en, "en"), readNumber(offer.text.vi, "vi")];
  if (!english || !vietnamese) return [found("unread-value", `${quoted(offer.text)} cannot be read as a number.`)];
  const isRange = key.type === "number" && typeof key.value !== "number";
  const about = key.type === "number" && key.about;
  const differ = english.from !== vietnamese.from || english.to !== vietnamese.to;
  return [
    ...foundIf(differ, "languages-differ", `${quoted(offer.text)} are two numbers.`),
    ...foundIf(english.isRange !== isRange, "other-grain", `${quoted(offer.text)}: a range beside a number.`),
    ...foundIf(
      english.about !== about,
      "other-grain",
      `${quoted(offer.text)}: only one of it and the key says "about".`,
    ),
    ...[english, vietnamese].flatMap((shown) => rightAlready(of, offer, shown)),
  ];
}

function rightAlready(of: Case, offer: Offer, shown: ShownNumber): Finding[] {
  return rightsOfType(of, "number").flatMap((right) => {
    if (isOutweighed(right, of.isCurated(offer))) return [];
    const { from, to } = endsOf(right.key.value);
    const why = groundInWords(right, of.claim.facet);
    const meets = shown.from <= to && from <= shown.to;
    const slack = right.key.about ? to * DOUBT : 0;
    const isNear = !meets && shown.from <= to + slack && from - slack <= shown.to;
    const rule = right.ground === "printed" ? "printed" : "second-key";
    return [
      ...foundIf(meets, rule, `${quoted(offer.text)} meets ${from}–${to}: ${why}.`),
      ...foundIf(isNear, "in-doubt", `${quoted(offer.text)} is about as much as ${from}–${to}: ${why}.`),
    ];
  });
}
