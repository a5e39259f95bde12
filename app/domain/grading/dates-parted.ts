const FROM = /^\s*(?:from|between|either|both|từ|tu|giữa|giua|hoặc|trong khoảng từ)\s+/u;
const WORDS = /\s+(?:or|and|to|until|till|through|hay|hoặc|hoac|và|va|đến|den|tới|toi|ou|et)\s+/u;
const SIGNS = /\s*[;&|→~\n]\s*|\s+[\p{Pd}/]\s+|\s*[–—]\s*/u;
/** Signs that stand in dates too: between a year and another, between days before a month, behind a year. */
const YEARS = /^\s*(\d{4})\s*[\p{Pd}/]\s*(\d{4}|1[3-9]|[2-9]\d)\s*$/u;
const DAYS = /^\s*(\d{1,2})\s*\p{Pd}\s*(\d{1,2}\s*(?:[/.]|\s+\p{L}).*)$/u;
const BEHIND_YEAR = /(?<=\d{4})\s*[,/]?\s+(?=[\p{L}\d])|(?<=[^\d]\d{4})\s*[,/]\s*(?=\d{1,2}\D)/u;

/** The parts of a text in lower case that may be dates by themselves; one where nothing parts them. */
export function datesParted(text: string): string[] {
  const line = text.replace(FROM, "");
  const [, first = "", second = ""] = YEARS.exec(line) ?? [];
  // "1937-38" goes on in the same century; up to 12 it is a month.
  if (first !== "") return [first, second.length === 4 ? second : first.slice(0, 2) + second];
  const days = DAYS.exec(line);
  if (days) return [days[1] ?? "", days[2] ?? ""];
  const parts = [WORDS, SIGNS, BEHIND_YEAR].map((joint) => line.split(joint)).find(({ length }) => length > 1);
  return (parts ?? [line]).map((part) => part.trim()).filter((part) => part !== "");
}
