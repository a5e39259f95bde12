import { readDate, type DateFields } from "~/domain/grading/date-input";
import { formatDate, parseEdtf } from "~/domain/facts/edtf";
import { displayName } from "~/domain/facts/names";
import type { Quantity } from "~/domain/facts/quantity";
import type { Bilingual, Lang } from "~/domain/facts/text";
import type { NameIndex } from "~/domain/grading/name-index";
import type { Response } from "~/domain/grading/response";
import type { ChoiceOption, Item, MendAnswer, NameAnswer } from "~/domain/items/item";

/** Of what was typed, so much is shown again. */
const LONGEST_SHOWN = 200;

/** What is held against something typed, with the kind of thing that it is. */
type TypedKey = MendAnswer;

/** What was answered, in one piece; null where the answer has parts, cannot be read, or was "I don't know". */
export function givenWords(item: Item, response: Response, lang: Lang): string | null {
  switch (response.kind) {
    case "choice":
    case "voice":
      return chosenOption(item, response)?.text[lang] ?? null;
    case "typed-date":
      return typedDateWords(response, lang);
    case "typed-name":
    case "typed-number":
      return typedWords(response.text);
    default:
      return null;
  }
}

/** What is right, in one piece; null where the answer has parts. */
export function expectedWords(item: Item, names: NameIndex, lang: Lang): string | null {
  if (item.kind === "choice" || item.kind === "voice")
    return item.options.find(({ id }) => id === item.key)?.text[lang] ?? null;
  const key = typedKey(item);
  return key && keyWords(key, names, lang);
}

/** What is accepted beside the key of something typed. */
export function alsoRightWords(item: Item, names: NameIndex, lang: Lang): string[] {
  const key = typedKey(item);
  switch (key?.type) {
    case "date":
      return key.alsoRight.map((date) => dateWords(date, lang));
    case "name":
      return key.alsoRight.map((ids) =>
        listWords(
          ids.map((id) => nameWords(id, names, lang)),
          lang,
        ),
      );
    case "number":
      return key.alsoRight.map((quantity) => quantityWords(quantity, key.unit, lang));
    case undefined:
      return [];
  }
}

/** The option that was chosen, where the question has options. */
export function chosenOption(item: Item, response: Response): ChoiceOption | null {
  if (item.kind !== "choice" && item.kind !== "voice") return null;
  if (response.kind !== item.kind) return null;
  return item.options.find(({ id }) => id === response.optionId) ?? null;
}

/** The key of something typed, as it stands in a sentence. */
export function keyWords(key: TypedKey, names: NameIndex, lang: Lang): string {
  switch (key.type) {
    case "date":
      return dateWords(key.key, lang);
    case "name":
      return namesWords(key, names, lang);
    case "number":
      return quantityWords(key.key, key.unit, lang);
  }
}

/** What was typed in one line, cut where it is endless. */
export function typedWords(text: string): string | null {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return null;
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)} …` : line;
}

export function dateWords(edtf: string, lang: Lang): string {
  const span = parseEdtf(edtf);
  return span ? formatDate(span, lang) : edtf;
}

function typedKey(item: Item): TypedKey | null {
  if (item.kind === "typed-date") return { type: "date", ...item };
  if (item.kind === "typed-name") return { type: "name", ...item };
  return item.kind === "typed-number" ? { type: "number", ...item } : null;
}

function typedDateWords(fields: DateFields, lang: Lang): string | null {
  const read = readDate(fields);
  if (!("date" in read)) return null;
  const { date } = read;
  const precision = date.day !== undefined ? "day" : date.month !== undefined ? "month" : "year";
  return formatDate({ kind: "date", precision, approximate: false, earliest: date, latest: date }, lang);
}

/** The standard names; where an entity has left the catalogue, the spelling that was kept with the item. */
function namesWords({ key, accepted }: NameAnswer, names: NameIndex, lang: Lang): string {
  return listWords(
    key.map((id, at) => nameWords(id, names, lang, accepted[at]?.[0])),
    lang,
  );
}

const listWords = (words: readonly string[], lang: Lang): string =>
  new Intl.ListFormat(lang, { type: "conjunction" }).format(words);

function nameWords(id: string, names: NameIndex, lang: Lang, kept?: string): string {
  const entity = names.entities.get(id);
  return entity ? displayName(entity, lang, "full") : (kept ?? id);
}

function quantityWords(quantity: Quantity, unit: Bilingual | null, lang: Lang): string {
  const { format } = new Intl.NumberFormat(lang);
  const figures = typeof quantity === "number" ? format(quantity) : `${format(quantity.from)}–${format(quantity.to)}`;
  return unit ? `${figures} ${unit[lang]}` : figures;
}
