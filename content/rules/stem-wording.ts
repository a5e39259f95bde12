import { markedEntities } from "~/domain/facts/markers";
import type { Lang } from "~/domain/facts/text";

/** Heuristics on the wording of questions: they read no grammar, so they look for what curators get wrong in practice. */

const PEOPLE_EN = "man|men|woman|women|person|people|agent|agents|leader|witness";
const THINGS_EN =
  "event|events|party|attack|murder|killing|decision|order|organization|group|place|city|country|year|time|letter|" +
  "meeting|congress|agreement|text|book|statement|plan|operation";
const PEOPLE_VI = "người|điệp viên|nhân vật|nhân chứng|ông|bà|anh|cô";
const THINGS_VI =
  "sự kiện|vụ|việc|cuộc|tổ chức|đảng|nhóm|nơi|thành phố|nước|năm|thời điểm|bức thư|đại hội|hiệp ước|văn bản|cuốn sách|" +
  "kế hoạch|chiến dịch|điều";

/** A word that needs something before it: a name, or else, where `askedFor` is true, the person or thing asked for. */
type Dangling = { pattern: RegExp; askedFor: boolean };

const DANGLING: Record<Lang, readonly Dangling[]> = {
  en: [
    { pattern: new RegExp(`\\b(?:this|these|that|those) (?:${THINGS_EN})\\b`, "iu"), askedFor: false },
    { pattern: new RegExp(`\\b(?:this|these|that|those) (?:${PEOPLE_EN})\\b`, "iu"), askedFor: true },
    { pattern: /\b(?:he|she|him|his|her|hers|they|them|their|its|the former|the latter)\b/iu, askedFor: true },
    // "it" stands for nothing in "How long did it take …" and "Where was it that …".
    { pattern: /\bit\b(?! take| takes| took| that)/iu, askedFor: true },
  ],
  vi: [
    { pattern: new RegExp(`(?<!\\p{L})(?:${THINGS_VI}) (?:này|đó|ấy|kia|trên)(?!\\p{L})`, "iu"), askedFor: false },
    { pattern: new RegExp(`(?<!\\p{L})(?:${PEOPLE_VI}) (?:này|đó|ấy|ta|kia|trên)(?!\\p{L})`, "iu"), askedFor: true },
    { pattern: /^(?:Ông|Bà|Anh|Cô) (?!nội|ngoại|trùm|chủ)\p{Ll}+/u, askedFor: false },
    { pattern: /^(?:họ|nó|đây|đó)(?!\p{L})/iu, askedFor: false },
  ],
};

const NO_PERSON_EN =
  "year|month|day|date|city|country|place|town|time|decade|season|century|name|reason|cause|result|number|way|" +
  "is|are|was|were|do|does|did|has|have|had";

/** What a question may take up with a pronoun: whom or what it asks for, or a person or thing that it has spoken of. */
const ASKED_FOR: Record<Lang, RegExp> = {
  en: new RegExp(
    `\\b(?:who|whom|whose|(?:which|what|the|an?) (?!(?:\\p{L}+ )?(?:${NO_PERSON_EN})\\b)\\p{L}+)\\b`,
    "iu",
  ),
  vi: /(?<!\p{L})(?:ai|(?:người|nhân vật|điệp viên|sĩ quan|tổ chức|cơ quan|nhân chứng|tác giả)[^,?]* nào)(?!\p{L})/iu,
};

/** The pronoun or "this event" of a stem that nothing before it explains, or null. Takes the text with its markers. */
export function danglingWord(raw: string, lang: Lang): string | null {
  for (const { pattern, askedFor } of DANGLING[lang]) {
    const match = pattern.exec(raw);
    if (!match) continue;
    const before = raw.slice(0, match.index);
    // Vietnamese asks at the end: "Theo lời người ấy, {stalin} giao việc cho sĩ quan nào?"
    const asking = lang === "vi" && namesSomebody(raw) ? raw : before;
    if (!namesSomebody(before) && !(askedFor && ASKED_FOR[lang].test(asking))) return match[0].trim();
  }
  return null;
}

/** True where a question names nobody and nothing: no entity, proper name, number or quotation. */
export function namesNothing(raw: string): boolean {
  return markedEntities(raw).length === 0 && !/\d|["“‘«]/u.test(raw) && !/[\s(]\p{Lu}/u.test(raw);
}

const ATTRIBUTION: Record<Lang, RegExp> = {
  en: /\b(?:according to|authors?|chapter|historians?|estimate[ds]?|estimates|witness(?:es)?|testimony|claim(?:s|ed)?|say|says|said|report(?:s|ed)?|g[ai]ve|gives|writes?|wrote|describe[sd]?|calls?|called|cite[sd]?|count(?:s|ed)?|view|opinion)\b/iu,
  vi: /(?<!\p{L})(?:theo|tác giả|chương|nhà sử học|sử gia|ước tính|nhân chứng|lời kể|cho rằng|cho là|khẳng định|kể|đưa ra|nhận định|nhận xét|viết|nói|gọi|đánh giá|quan điểm|coi)(?!\p{L})/iu,
};

/** True where a stem says whose judgement or figure it asks for. */
export function isAttributed(raw: string, lang: Lang, voice: string): boolean {
  return ATTRIBUTION[lang].test(raw) || markedEntities(raw).includes(voice);
}

/** True for a marker, or a proper name that does not merely begin the sentence. */
function namesSomebody(text: string): boolean {
  return markedEntities(text).length > 0 || /(?<!^)(?<![.?!:]\s)(?<!\p{L})\p{Lu}\p{L}+/u.test(text);
}
