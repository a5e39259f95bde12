import type { Lang } from "../../facts/text";
import type { ChoiceItem, Item, VoiceItem } from "../item";

/** An item of which one option is picked. */
export type OptionItem = ChoiceItem | VoiceItem;

export const isOptionItem = (item: Item): item is OptionItem => item.kind === "choice" || item.kind === "voice";

/** An option as a guesser meets it. */
export interface SeenOption {
  readonly text: string;
  /** The same in both languages and wherever the option stands: its entity, or its English text. */
  readonly identity: string;
  readonly entity: string | undefined;
}

/** What a guesser sees of an option item in one language; not which option is right. */
export interface OptionQuestion {
  readonly factId: string;
  readonly paragraphs: readonly number[];
  readonly stem: string;
  readonly options: readonly SeenOption[];
}

/** Everything that is read before the options. */
export const textAbove = (item: OptionItem, lang: Lang): string =>
  item.kind === "voice" ? `${item.stem[lang]}\n${item.said[lang]}` : item.stem[lang];

export function seenQuestion(item: OptionItem, lang: Lang): OptionQuestion {
  return {
    factId: item.factId,
    paragraphs: item.paragraphs,
    stem: textAbove(item, lang),
    options: item.options.map(({ text, entity }) => ({ text: text[lang], identity: entity ?? text.en, entity })),
  };
}

/** The place of the right option, from 0. */
export const keyPosition = (item: OptionItem): number => item.options.findIndex(({ id }) => id === item.key);
