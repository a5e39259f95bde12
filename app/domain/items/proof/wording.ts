import { fold } from "../../facts/fold";
import { LANGS, type Bilingual, type Lang } from "../../facts/text";

/** Words that carry no meaning of their own. */
const EMPTY_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    "a an the of in on at to by for from with and or as its his her their it he she they was were is are be been had has that this".split(
      " ",
    ),
  ),
  vi: new Set(
    "của ở tại vào cho từ với và hoặc là một những các cùng ông bà họ nó đã được bị này đó khi mà thì sự việc cuộc".split(
      " ",
    ),
  ),
};
/** Words that turn a text into another one: "won" is no part of "never won". Folded, of both languages. */
const TURNING_WORDS = new Set(
  (
    "not no never nobody nothing none without against before after only except unless outside instead neither nor less more than " +
    "khong chua chang ngoai truoc sau chong tru chi thay phan hon"
  ).split(" "),
);

/** True where two texts read the same, whatever their accents, case and punctuation. */
export const readsSame = (one: string, other: string): boolean => fold(one) === fold(other);

/** True where they read the same in one of the languages, which is enough to confuse its readers. */
export const readsSameInOne = (one: Bilingual, other: Bilingual): boolean =>
  LANGS.some((lang) => readsSame(one[lang], other[lang]));

/** True where the texts are the same to the letter, but for a capital at the start. */
export const isSameText = (one: Bilingual, other: Bilingual): boolean =>
  LANGS.every((lang) => uncapitalized(one[lang]) === uncapitalized(other[lang]));

/** With its first letter small: a name or a text takes a capital where it begins a line. */
export const uncapitalized = (text: string): string => {
  const [first = "", ...rest] = text.normalize("NFC").trim();
  return first.toLowerCase() + rest.join("");
};

/** The words that carry the meaning, folded. What is empty is told before folding: "từ" is empty, "tư" is not. */
export const significantWords = (text: string, lang: Lang): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !EMPTY_WORDS[lang].has(word))
    .map(fold);

/** True where one text says all that the other does, in one run, and nothing that turns it. */
export const saysAllOf = (whole: string, part: string, lang: Lang): boolean =>
  holdsWords(significantWords(whole, lang), significantWords(part, lang));

/** `saysAllOf`, for texts already taken apart. */
export const holdsWords = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 &&
  whole.some((_, at) => part.every((word, further) => whole[at + further] === word)) &&
  !whole.some((word) => TURNING_WORDS.has(word) && !part.includes(word));

/** True where the text holds the phrase as whole words. Names are told from common words by their capital. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const [body, sought] = /\p{Lu}/u.test(phrase)
    ? [text.normalize("NFC"), phrase.normalize("NFC")]
    : [text.normalize("NFC").toLowerCase(), phrase.normalize("NFC").toLowerCase()];
  for (let at = body.indexOf(sought); at >= 0; at = body.indexOf(sought, at + 1))
    if (!/[\p{L}\p{N}]$/u.test(body.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(body.slice(at + sought.length)))
      return true;
  return false;
}

/** A text as it is quoted in a finding. */
export const quoted = (text: Bilingual): string => `“${text.en}” / “${text.vi}”`;
