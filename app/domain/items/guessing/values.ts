import { ENGLISH_MONTHS } from "../../facts/date-format";

/** What kind of value the options of a question are, and each as a number that sorts. */
export interface OptionValues {
  readonly type: "date" | "number";
  readonly values: readonly number[];
}

/** "20 August 1940", "tháng 8 năm 1940", "1937–1938": day and month may be wanting, another date may follow. */
const DATE = new RegExp(
  `^(?:about |khoảng )?(?:(\\d{1,2}) )?(?:(${ENGLISH_MONTHS.join("|")}) |tháng (\\d{1,2}) )?(?:năm )?(\\d{4})(?= ?–| or | hoặc |$)`,
);
const NUMBER = /^(?:about |khoảng )?(\d{1,3}(?:[.,]\d{3})+|\d+)(?!\d)/;

/** The options as dates or as numbers, as a reader would put them in order; null where they are neither. */
export function optionValues(texts: readonly string[]): OptionValues | null {
  const dates = texts.map(dateValue);
  if (isComplete(dates)) return { type: "date", values: dates };
  const numbers = texts.map(numberValue);
  return isComplete(numbers) ? { type: "number", values: numbers } : null;
}

const isComplete = (values: readonly (number | null)[]): values is number[] => values.every((value) => value !== null);

function dateValue(text: string): number | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, day = "0", english, vietnamese = "0", year = "0"] = match;
  const month = english === undefined ? Number(vietnamese) : ENGLISH_MONTHS.indexOf(english) + 1;
  return Number(year) + month / 13 + Number(day) / 500;
}

function numberValue(text: string): number | null {
  const match = NUMBER.exec(text);
  return match ? Number((match[1] ?? "").replace(/[.,]/g, "")) : null;
}

/** How round a number is: how often ten divides it. A date is as round as its year. */
export const roundness = (value: number): number => /0*$/.exec(String(Math.floor(value)))?.[0].length ?? 0;
