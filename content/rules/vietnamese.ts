import type { Content } from "../content";
import type { Problem } from "../problem";
import { allTexts } from "../texts";
import { problemAt } from "../yaml-file";

type Pattern = { pattern: RegExp; message: (found: string) => string; severity: Problem["severity"] };

const LETTER = "\\p{L}";
const word = (inside: string, flags = "iu") => new RegExp(`(?<!${LETTER})(?:${inside})(?!${LETTER})`, flags);

/** Tone marks go on the first vowel of an open oa, oe, uy (hòa, thủy), on the second before a consonant (toàn, thuyền). */
const TONES: readonly Pattern[] = [
  {
    pattern: /(?<![qQ])(?:[oO][àáảãạèéẻẽẹ]|[uU][ỳýỷỹỵ])(?!\p{L})/u,
    message: (found) => `has the tone mark of “${found}” on the last vowel: put it on the one before, as in hòa, thủy.`,
    severity: "error",
  },
  {
    pattern: /(?:[òóỏõọ][ae]|(?<![qQ])[ùúủũụ]y)(?=\p{L})/iu,
    message: (found) => `has the tone mark of “${found}” on the first vowel: put it on the second, as in hoàn, thuyền.`,
    severity: "error",
  },
  {
    pattern: word("kĩ|lí|mĩ|kì|kí|quí"),
    message: (found) => `writes “${found}” with i: write y, as in kỹ, lý, Mỹ.`,
    severity: "error",
  },
];

/** Words that belittle. "Tên" and "y" also mean name and medicine, "thị" stands in compounds: only the pronouns count. */
const WORDING: readonly Pattern[] = [
  { pattern: word("bọn|hắn"), message: (found) => `says “${found}”: use a neutral word.`, severity: "warning" },
  {
    pattern: word("(?:một|hai|ba|các|những|mọi|từng) tên(?! (?:gọi|giả|thật|khác|mới|tuổi|riêng|chung|họ|viết))"),
    message: (found) => `says “${found}” of people: use a neutral word, such as người.`,
    severity: "warning",
  },
  {
    pattern: word(
      "tên (?:này|ấy|kia|sát nhân|giết người|phản bội|phản quốc|trùm|đao phủ|gián điệp|mật vụ|điệp viên|lính|phát xít)",
    ),
    message: (found) => `says “${found}”: use a neutral word for the person.`,
    severity: "warning",
  },
  {
    pattern: new RegExp(
      `(?<!${LETTER})(?<!(?:tây|đông|nam|ngành|trường|nguyên) )y(?! (?:tế|tá|học|khoa|sĩ|sinh|dược|viện|án|phục|nguyên|hệt|như|tá))(?!${LETTER}|[-.])`,
      "u",
    ),
    message: (found) => `says “${found}” of a person: write the name, or ông.`,
    severity: "warning",
  },
  {
    pattern: new RegExp(
      `(?<!${LETTER})(?<!(?:thành|đô|chỉ|biểu|kỳ|giám|yết|cận|viễn|hiển|siêu|niêm|cáo) )thị(?! (?:trấn|trường|xã|trưởng|sát|thực|giác|lực|tộc|uy|hiếu|phi|dân|tứ|vệ|chính|phần))(?!${LETTER})`,
      "u",
    ),
    message: (found) => `says “${found}” of a woman: write the name, or bà.`,
    severity: "warning",
  },
  {
    pattern: word("lãnh tụ"),
    message: (found) => `says “${found}”: a militant is a đảng viên, cán bộ or nhà hoạt động.`,
    severity: "warning",
  },
];

/** The Vietnamese of every text keeps to one spelling of tones and to sober words. */
export function vietnameseRule(content: Content): Problem[] {
  return allTexts(content).flatMap(({ text, label, at, path }) => {
    const prose = text.vi.replace(/\{[^}]*\}/g, "□");
    return [...TONES, ...WORDING].flatMap(({ pattern, message, severity }) => {
      const match = pattern.exec(prose);
      if (!match) return [];
      return [problemAt(at, [...path, "vi"], `${label} ${message(wordAround(prose, match))}`, severity)];
    });
  });
}

/** The whole word, or words, in which a pattern was found. */
function wordAround(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  const before = /\p{L}*$/u.exec(text.slice(0, match.index))?.[0] ?? "";
  const after = /^\p{L}*/u.exec(text.slice(end))?.[0] ?? "";
  return before + match[0] + after;
}
