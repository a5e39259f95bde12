import { markedEntities } from "~/domain/facts/markers";
import type { Lang } from "~/domain/facts/text";

/** Heuristics on the wording of questions: they read no grammar, so they look for what curators get wrong in practice. */

const THINGS_EN =
  "event|events|man|men|woman|women|person|people|party|attack|murder|killing|decision|order|organization|group|place|" +
  "city|country|year|time|letter|meeting|congress|agreement|text|book|statement|plan|operation|agent";
const THINGS_VI =
  "người|sự kiện|vụ|việc|cuộc|tổ chức|đảng|nhóm|nơi|thành phố|nước|năm|thời điểm|bức thư|đại hội|hiệp ước|văn bản|cuốn sách|" +
  "kế hoạch|chiến dịch|điệp viên|điều|nhân vật|ông|bà|anh|cô";

const DANGLING_EN = [
  new RegExp(`\\b(?:this|these|that|those) (?:${THINGS_EN})\\b`, "iu"),
  /\b(?:he|she|him|his|her|hers|they|them|their|its|the former|the latter)\b/iu,
  // "it" stands for nothing in "How long did it take …" and "Where was it that …".
  /\bit\b(?! take| takes| took| that)/iu,
  /^this\b/iu,
];
const DANGLING_VI = [
  new RegExp(`(?<!\\p{L})(?:${THINGS_VI}) (?:này|đó|ấy|ta|kia|trên)(?!\\p{L})`, "iu"),
  /^(?:ông|bà|anh|cô) (?!\p{Lu}|\{|nội|ngoại|trùm|chủ)\p{Ll}+/iu,
  /^(?:họ|nó|đây|đó|điều này)(?!\p{L})/iu,
];

/** What a question may take up with a pronoun: who asks for it, or a kind of thing that is asked for. */
const ANTECEDENT_EN =
  /\b(?:who|whom|whose|(?:which|what)(?: \p{L}+)? (?!year|month|day|date|date\b|city|country|place|town|time|decade|season|century)\p{L}+)\b/iu;
const ANTECEDENT_VI = /(?<!\p{L})(?:ai|người nào|nhân vật nào|điệp viên nào|tổ chức nào|cơ quan nào)(?!\p{L})/iu;

/** The pronoun or "this event" of a stem that nothing before it explains, or null. Takes the text with its markers. */
export function danglingWord(raw: string, lang: Lang): string | null {
  const patterns = lang === "en" ? DANGLING_EN : DANGLING_VI;
  for (const pattern of patterns) {
    const match = pattern.exec(raw);
    if (match && !isExplained(raw.slice(0, match.index), lang)) return match[0].trim();
  }
  return null;
}

/** True where a question names nobody and nothing: no proper name, number or quotation. Takes the rendered text. */
export function namesNothing(stem: string): boolean {
  return !/\d|["“‘«]/u.test(stem) && !/[\s(]\p{Lu}/u.test(stem);
}

const ATTRIBUTION: Record<Lang, RegExp> = {
  en: /\b(?:according to|authors?|chapter|historians?|estimate[ds]?|estimates|witness(?:es)?|testimony|claim(?:s|ed)?|say|says|said|report(?:s|ed)?|g[ai]ve|gives|writes?|wrote|describe[sd]?|calls?|called|cite[sd]?|count(?:s|ed)?|view|opinion)\b/iu,
  vi: /(?<!\p{L})(?:theo|tác giả|chương|nhà sử học|sử gia|ước tính|nhân chứng|lời kể|cho rằng|cho là|khẳng định|kể|đưa ra|nhận định|nhận xét|viết|nói|gọi|đánh giá|quan điểm|coi)(?!\p{L})/iu,
};

/** True where a stem says whose judgement or figure it asks for. */
export function isAttributed(raw: string, lang: Lang, voice: string): boolean {
  return ATTRIBUTION[lang].test(raw) || markedEntities(raw).includes(voice);
}

/** A marker, a proper name or an asked-for person before the word is taken to explain it. */
function isExplained(before: string, lang: Lang): boolean {
  if (markedEntities(before).length > 0) return true;
  if (/(?<!^)(?<![.?!:]\s)(?<!\p{L})\p{Lu}\p{L}+/u.test(before)) return true;
  return (lang === "en" ? ANTECEDENT_EN : ANTECEDENT_VI).test(before);
}
