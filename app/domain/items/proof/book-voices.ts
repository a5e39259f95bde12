import { fold } from "../../facts/fold";
import type { Bilingual } from "../../facts/text";

/** True for the book's own voices, its authors and translators, whom the catalogue does not hold. */
export function speaksForBook({ en, vi }: Bilingual): boolean {
  const [english, vietnamese] = [fold(en), fold(vi)];
  return (
    (/^the authors\b/.test(english) && /^(cac )?tac gia\b/.test(vietnamese)) ||
    (/^the translators?\b/.test(english) && /^(cac |nhung )?(nguoi dich|dich gia)\b/.test(vietnamese))
  );
}
