import type { Quantity } from "../../facts/quantity";
import type { Lang } from "../../facts/text";

/** A number or a range as an option shows it, read back from its words. */
export interface ShownNumber {
  readonly from: number;
  readonly to: number;
  readonly isRange: boolean;
  readonly about: boolean;
}

const GROUPED = { en: /\d{1,3}(?:,\d{3})+(?!\d)|\d+/g, vi: /\d{1,3}(?:\.\d{3})+(?!\d)|\d+/g };
const ABOUT = { en: /\b(about|around|some|roughly|nearly)\b/i, vi: /(khoảng|chừng|độ|gần)\s/iu };

/** Reads the number, or the two ends of a range, that a text shows; null for a text with none or more. */
export function readNumber(text: string, lang: Lang): ShownNumber | null {
  const plain = text.normalize("NFC").replace(/(\d)[\u00a0\u2009\u202f ](?=\d{3}(?!\d))/g, "$1");
  const numbers = [...plain.matchAll(GROUPED[lang])].map(([digits]) => Number(digits.replace(/[.,]/g, "")));
  const [from, to = from] = numbers;
  if (from === undefined || to === undefined || numbers.length > 2) return null;
  return { from, to, isRange: numbers.length === 2, about: ABOUT[lang].test(plain) };
}

export const endsOf = (value: Quantity): { from: number; to: number } =>
  typeof value === "number" ? { from: value, to: value } : value;

/** Numbers that a text gives outside its dates and paragraph references. */
export function numbersBesideDates(text: string): number[] {
  const bare = text
    .replace(/¶\s*\d+([–,-]\s*\d+)*/g, " ")
    .replace(/\b(1[5-9]|20)\d\d\b/g, " ")
    .replace(/(ngày|tháng|năm)\s+\d+/giu, " ")
    .replace(/\d+\s+(January|February|March|April|May|June|July|August|September|October|November|December)/g, " ");
  return [...bare.matchAll(/\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+/g)].map(([digits]) => Number(digits.replace(/[.,]/g, "")));
}
