import type { ChapterIndex } from "~/domain/facts/chapter-index";
import { allSpellings } from "~/domain/facts/names";
import type { Quantity } from "~/domain/facts/quantity";
import { LANGS, LangSchema, type Lang } from "~/domain/facts/text";
import {
  NOTHING_CHANGED,
  type Choosable,
  type DateAnswer,
  type Item,
  type MendAnswer,
  type NameAnswer,
  type NumberAnswer,
} from "~/domain/items/item";
import { messagesIn } from "~/i18n/messages";
import { textOption, UsageError } from "../content/command";
import { loadBank } from "./bank";
import type { ItemsCommand } from "./command";

export const exportItems: ItemsCommand = {
  usage: "export [--lang en|vi] [--seed N]",
  summary: "prints the bank as JSON lines, one for each item and language; without --seed the built bank",
  options: { lang: { type: "string" }, seed: { type: "string" } },
  positionals: false,
  run: (input) => {
    const lang = textOption(input.values, "lang");
    const { data: one } = LangSchema.safeParse(lang);
    if (lang !== undefined && !one) throw new UsageError(`--lang takes en or vi, not "${lang}".`);
    const loaded = loadBank(input);
    if (!loaded) return 1;
    for (const item of loaded.bank.items)
      for (const each of one ? [one] : LANGS) input.print(JSON.stringify(exportedItem(loaded.index, item, each)));
    return 0;
  },
};

/** What a line of the export holds. `key` has option ids, in sequence for order and as pairs for match. */
export function exportedItem(index: ChapterIndex, item: Item, lang: Lang) {
  const { options, key, accepted } = answersOf(index, item);
  return {
    type: "item",
    id: item.id,
    fact: item.factId,
    facet: item.facetId,
    kind: item.kind,
    level: item.level,
    lang,
    stem: [item.stem[lang], readBesides(item, lang)].filter(Boolean).join("\n"),
    options: options.map(({ id, text, entity }) => ({
      id,
      text: text[lang],
      ...(entity === undefined ? {} : { entity }),
    })),
    key,
    accepted,
    paragraphs: item.paragraphs,
  };
}

/** What the learner reads beside the stem. */
function readBesides(item: Item, lang: Lang): string {
  switch (item.kind) {
    case "voice":
      return item.said[lang];
    case "mend":
      return item.runs[lang].map(({ text }) => text).join("");
    case "statements":
      return item.source.text[lang];
    case "typed-name":
      return item.gap?.[lang] ?? "";
    default:
      return "";
  }
}

interface Answers {
  readonly options: readonly Choosable[];
  readonly key: readonly (string | readonly [string, string])[];
  readonly accepted: readonly (string | number)[];
}

/** As the page says it. */
const NOTHING_TEXT = { en: messagesIn("en").session.nothingChanged, vi: messagesIn("vi").session.nothingChanged };

function answersOf(index: ChapterIndex, item: Item): Answers {
  switch (item.kind) {
    case "choice":
    case "voice":
      return { options: item.options, key: [item.key], accepted: [] };
    case "statements":
      return {
        options: item.statements,
        key: item.statements.filter(({ isTrue }) => isTrue).map(({ id }) => id),
        accepted: [],
      };
    case "order":
      return { options: item.events, key: item.key, accepted: [] };
    case "match":
      return { options: [...item.left, ...item.right], key: item.key, accepted: [] };
    case "mend":
      return {
        options: [...item.details, { id: NOTHING_CHANGED, text: NOTHING_TEXT }],
        key: [item.changed ?? NOTHING_CHANGED],
        accepted: item.answer ? acceptedIn(index, item.answer) : [],
      };
    case "typed-date":
      return { options: [], key: [], accepted: acceptedDates(item) };
    case "typed-name":
      return { options: [], key: [], accepted: acceptedNames(index, item) };
    case "typed-number":
      return { options: [], key: [], accepted: acceptedNumbers(item) };
  }
}

function acceptedIn(index: ChapterIndex, answer: MendAnswer): (string | number)[] {
  switch (answer.type) {
    case "date":
      return acceptedDates(answer);
    case "name":
      return acceptedNames(index, answer);
    case "number":
      return acceptedNumbers(answer);
  }
}

const acceptedDates = ({ key, alsoRight }: DateAnswer): string[] => [key, ...alsoRight];

const acceptedNames = (index: ChapterIndex, { accepted, alsoRight }: NameAnswer): string[] => [
  ...new Set([
    ...accepted.flat(),
    ...alsoRight.flatMap((ids) => {
      const entities = ids.map((id) => index.entities.get(id)).filter((entity) => entity !== undefined);
      const [only, ...others] = entities;
      // Of several that are right together, one way to name them all.
      return only && others.length === 0 ? allSpellings(only) : [entities.map(({ names }) => names.en).join("; ")];
    }),
  ]),
];

const acceptedNumbers = ({ key, alsoRight }: NumberAnswer): (string | number)[] =>
  [key, ...alsoRight].map(exportedNumber);

const exportedNumber = (value: Quantity): string | number =>
  typeof value === "number" ? value : `${value.from}..${value.to}`;
