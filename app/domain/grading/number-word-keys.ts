import { isUnconverted } from "./left-overs";
import { spell } from "./spelled";

const WORDS =
  "một hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi mốt trăm nghìn ngàn triệu tỷ tỉ vạn chục rưỡi nửa";
const SPELLED = WORDS.split(" ").map((word) => ({ word, spelled: spell(word) }));

/** The number word that the keys of an input method that was off have made of it: "trawm", "tra8m". Null for any other. */
export function numberWordOf(text: string): string | null {
  if (!/^\p{ASCII}{3,9}$/u.test(text)) return null;
  const typed = spell(text);
  const meant = SPELLED.find(({ spelled }) => typed.letters[0] === spelled.letters[0] && isUnconverted(typed, spelled));
  return meant?.word ?? null;
}
