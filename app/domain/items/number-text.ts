import type { Key } from "../facts/fact";
import type { Quantity } from "../facts/quantity";
import type { Bilingual, Lang } from "../facts/text";

export type NumberKey = Extract<Key, { type: "number" }>;

/** A number as an option, with its unit and its "about". */
export function numberText(value: Quantity, { unit, about }: Pick<NumberKey, "unit" | "about">): Bilingual {
  const text = (lang: Lang, [nearly, to]: readonly [string, string]) => {
    const digits = (one: number) => new Intl.NumberFormat(lang).format(one);
    const amount = typeof value === "number" ? digits(value) : `${digits(value.from)} ${to} ${digits(value.to)}`;
    return [about ? nearly : "", amount, unit ? unitOf(unit, lang, value) : ""].filter(Boolean).join(" ");
  };
  return { en: text("en", ["about", "to"]), vi: text("vi", ["khoảng", "đến"]) };
}

/** Content gives English units in the plural; of one thing, the noun before any "of" loses it. */
function unitOf(unit: Bilingual, lang: Lang, value: Quantity): string {
  if (lang === "vi" || value !== 1) return unit[lang];
  const [noun = "", ...rest] = unit.en.split(/(?= of )/);
  return [
    noun
      .replace(/ies$/, "y")
      .replace(/(ss|x|ch|sh)es$/, "$1")
      .replace(/([^s])s$/, "$1"),
    ...rest,
  ].join("");
}

/** Why a number is wrong. */
export function whyNotNumber(value: Quantity, key: NumberKey): Bilingual {
  const isLow = lowest(value) < lowest(key.value);
  const right = numberText(key.value, key);
  return {
    en: `Too ${isLow ? "low" : "high"}: the answer is ${right.en}.`,
    vi: `${isLow ? "Thấp hơn" : "Cao hơn"} con số đúng: câu trả lời là ${right.vi}.`,
  };
}

const lowest = (value: Quantity): number => (typeof value === "number" ? value : value.from);
