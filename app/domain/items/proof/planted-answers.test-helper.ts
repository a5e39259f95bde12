import type { ChoiceItem, ChoiceOption, Item, VoiceItem } from "../item";
import type { Bilingual } from "../../facts/text";
import type { Rule } from "./fault";
import {
  both,
  option,
  placeChoice,
  killerChoice,
  bodyChoice,
  dateChoice,
  numberChoice,
  aboutChoice,
  textChoice,
  voice,
  typedDate,
} from "./sample-items.test-helper";

/** The item with a wrong option in place of its second. */
export function offering<T extends ChoiceItem | VoiceItem>(item: T, text: string | Bilingual, entity?: string): T {
  return { ...item, options: item.options.map((old, at) => (at === 1 ? option("x", text, entity) : old)) };
}

const withKey = <T extends ChoiceItem | VoiceItem>(item: T, more: Partial<ChoiceOption>): T => ({
  ...item,
  options: item.options.map((old) => (old.id === item.key ? { ...old, ...more } : old)),
});

/** A rule, what was planted for it, and an item that is sound but for that. */
export type Planted = readonly [rule: Rule, what: string, item: Item];

/** Faults of every item, and of answers offered as wrong. */
export const PLANTED_ANSWERS: readonly Planted[] = [
  ["unknown-facet", "a facet that is gone", { ...placeChoice, facetId: "gone" }],
  ["empty-text", "no Vietnamese", offering(placeChoice, { en: "Paris", vi: " " })],
  [
    "marker-left",
    "a marker",
    { ...placeChoice, stem: { ...placeChoice.stem, en: "In which city did {trotsky} live?" } },
  ],
  ["paragraphs-differ", "another paragraph", { ...typedDate, paragraphs: [2] }],
  ["level-differs", "another level", { ...typedDate, level: "apply" }],
  ["other-stem", "another question", { ...dateChoice, stem: both("When was it?") }],
  ["stem-tells", "the key in the stem", { ...placeChoice, stem: both("Which city is called Mexico City?") }],
  [
    "option-id-repeated",
    "two options of one id",
    { ...placeChoice, options: [...placeChoice.options.slice(0, 3), option("y", "Lisbon")] },
  ],
  [
    "unasked-paragraph",
    "a man of ¶78 asked for",
    { ...killerChoice, factId: "silent", facetId: "who", paragraphs: [78] },
  ],
  ["unasked-paragraph", "a man of ¶78 offered", offering(killerChoice, "Silent Recluse")],
  ["key-count", "no key", { ...placeChoice, key: "none" }],
  ["other-key", "another city as the key", withKey(placeChoice, { text: both("Oslo"), entity: "oslo" })],
  [
    "other-key",
    "another day as the key",
    withKey(dateChoice, { text: { en: "20 August 1940", vi: "19 tháng 8 năm 1940" } }),
  ],
  ["other-key", "another number as the key", withKey(numberChoice, { text: both("501") })],
  ["option-count", "three options", { ...placeChoice, options: placeChoice.options.slice(0, 3) }],
  ["options-alike", "an option twice in other dress", offering(placeChoice, "MADRID.")],
  ["no-reason", "no reason", { ...placeChoice, options: placeChoice.options.map((old) => ({ ...old, why: null })) }],
  ["key-with-reason", "a reason against the key", withKey(placeChoice, { why: both("Not so.") })],
  ["names-nobody", "a town of nowhere", offering(placeChoice, "Utopia")],
  ["misnamed", "a name of another", offering(placeChoice, "Paris", "oslo")],
  ["other-kind", "a body among cities", offering(placeChoice, "KPD", "kpd")],
  ["second-key", "the key's own name", offering(placeChoice, "mexico  city")],
  ["second-key", "an assumed name of the key", offering(killerChoice, "Frank Jacson")],
  ["second-key", "what is right too", offering({ ...killerChoice, factId: "order", facetId: "by" }, "Yezhov")],
  ["second-key", "what another fact answers", offering(placeChoice, "Oslo")],
  ["second-key", "the year of the day", offering(dateChoice, both("1940"))],
  ["second-key", "a range around the number", offering(numberChoice, both("450–550"))],
  ["second-key", "the same reason in other words", offering(textChoice, "An approaching conflict")],
  ["second-key", "all that the key says, and more", offering(textChoice, "Soon a war was coming")],
  ["second-key", "another who says the same", offering(voice, "Molotov", "molotov")],
  ["tied", "the country around the city", offering(placeChoice, "Mexico")],
  ["tied", "a part of the city", offering(placeChoice, "Coyoacán", "coyoacan")],
  ["tied", "the predecessor's predecessor", offering(bodyChoice, "Cheka")],
  ["namesake", "a man's mother", offering(killerChoice, "Caridad Mercader", "caridad")],
  ["printed", "the misprint", offering(dateChoice, { en: "20 August 1929", vi: "20 tháng 8 năm 1929" })],
  ["also-the-voice", "the witness who tells it", offering(voice, "Sudoplatov", "sudoplatov")],
  ["accusation", "a man who did no worse than carry out a parade", offering(killerChoice, "Reiss", "reiss")],
  ["ho-chi-minh", "Nguyễn Ái Quốc", offering(killerChoice, "Nguyễn Ái Quốc")],
  ["unread-value", "a date in words", offering(dateChoice, both("that summer"))],
  ["languages-differ", "two dates", offering(dateChoice, { en: "21 August 1940", vi: "22 tháng 8 năm 1940" })],
  ["languages-differ", "two numbers", offering(numberChoice, { en: "1,600", vi: "1.700" })],
  ["other-grain", "a month among days", offering(dateChoice, { en: "May 1931", vi: "tháng 5 năm 1931" })],
  ["other-grain", "a range among numbers", offering(numberChoice, both("600–700"))],
  ["in-doubt", "nearly as much", offering(aboutChoice, { en: "about 1,040", vi: "khoảng 1.040" })],
  ["uncurated-text", "a text that no curator wrote", offering(textChoice, "A letter had come")],
  ["holds-the-key", "the key inside another name", offering(placeChoice, "Greater Mexico City")],
  ["several-entities", "one option for two", { ...placeChoice, factId: "two", facetId: "homes" }],
];
