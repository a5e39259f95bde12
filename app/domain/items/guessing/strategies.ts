import type { BankKnowledge } from "./bank-knowledge";
import type { OptionQuestion } from "./option-question";
import { placeOfOddOne, placesOfHighest, placesOfLowest } from "./pick";
import { optionValues, roundness, type OptionValues } from "./values";
import { countShared, sharedWithOthers, words } from "./words";

/** A way of picking an option without knowing the answer. */
export interface Strategy {
  readonly name: string;
  /** Whether it rests on what other items hold, so that it changes with the bank. */
  readonly knowsBank?: true;
  /** Whether it is one of the fixed positions, which are to be even to the item. */
  readonly isPosition?: true;
  /** The places of the options that it cannot tell apart and would pick from; all of them where it has no opinion. */
  pick(question: OptionQuestion, bank: BankKnowledge): readonly number[];
}

type Places = readonly number[];
const everyPlace = ({ options }: OptionQuestion): number[] => options.map((_, place) => place);
const texts = ({ options }: OptionQuestion): string[] => options.map(({ text }) => text);

const byLength: readonly Strategy[] = [
  { name: "longest option", pick: (question) => placesOfHighest(texts(question).map(({ length }) => length)) },
  { name: "shortest option", pick: (question) => placesOfLowest(texts(question).map(({ length }) => length)) },
];

const byPosition: readonly Strategy[] = [
  ...["first", "second", "third", "fourth"].map((name, place): Strategy => ({
    name: `${name} position`,
    isPosition: true,
    pick: () => [place],
  })),
  { name: "most frequent position", knowsBank: true, pick: (_, { positions }) => placesOfHighest(positions) },
];

/** Picks among dates, or among numbers, and has no opinion on other questions. */
const amongValues =
  (type: OptionValues["type"], pick: (values: readonly number[]) => Places): Strategy["pick"] =>
  (question) => {
    const found = optionValues(texts(question));
    return found?.type === type ? pick(found.values) : everyPlace(question);
  };

const atRank = (rank: number) => (values: readonly number[]) => {
  const value = [...values].sort((a, b) => a - b)[rank];
  return values.flatMap((other, place) => (other === value ? [place] : []));
};

function nearestToMean(values: readonly number[]): Places {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return placesOfLowest(values.map((value) => Math.abs(value - mean)));
}

const byValue: readonly Strategy[] = (["date", "number"] as const).flatMap((type): Strategy[] => [
  ...["lowest", "second", "third", "highest"].map((name, rank): Strategy => ({
    name: `${name} ${type}`,
    pick: amongValues(type, atRank(rank)),
  })),
  { name: `${type} nearest to the mean`, pick: amongValues(type, nearestToMean) },
  { name: `roundest ${type}`, pick: amongValues(type, (values) => placesOfHighest(values.map(roundness))) },
]);

const byWords: readonly Strategy[] = [
  {
    name: "most words shared with the stem",
    pick: (question) => placesOfHighest(texts(question).map((text) => countShared(words(text), words(question.stem)))),
  },
  { name: "most words shared among options", pick: (question) => placesOfHighest(sharedWithOthers(texts(question))) },
  {
    name: "odd one out: fewest words shared",
    pick: (question) => placesOfLowest(sharedWithOthers(texts(question))),
  },
];

const byOddity = (name: string, feature: (text: string) => string | number | boolean): Strategy => ({
  name: `odd one out: ${name}`,
  pick: (question) => placeOfOddOne(texts(question).map(feature)),
});

const byShape: readonly Strategy[] = [
  byOddity("digits", (text) => /\d/.test(text)),
  byOddity("capital letters", (text) => text.match(/\p{Lu}/gu)?.length ?? 0),
  byOddity("number of words", (text) => text.split(/\s+/).length),
  byOddity("brackets and commas", (text) => /[(),;:–]/.test(text)),
];

const byBank: readonly Strategy[] = (
  [
    ["a key", "keysElsewhere"],
    ["an option", "seenElsewhere"],
  ] as const
).flatMap(([what, count]): Strategy[] => {
  const counts = ({ options, factId }: OptionQuestion, bank: BankKnowledge) =>
    options.map(({ identity }) => bank[count](identity, factId));
  return [
    {
      name: `most often ${what} elsewhere`,
      knowsBank: true,
      pick: (question, bank) => placesOfHighest(counts(question, bank)),
    },
    {
      name: `least often ${what} elsewhere`,
      knowsBank: true,
      pick: (question, bank) => placesOfLowest(counts(question, bank)),
    },
  ];
});

const byPrint: readonly Strategy[] = [
  {
    name: "printed nearest to the cited ¶",
    pick: ({ options, paragraphs }, bank) =>
      placesOfLowest(options.map(({ entity }) => bank.distance(entity, paragraphs))),
  },
];

export const STRATEGIES: readonly Strategy[] = [
  ...byLength,
  ...byPosition,
  ...byValue,
  ...byWords,
  ...byShape,
  ...byBank,
  ...byPrint,
];

/** What a strategy wins by blind picks among what it cannot tell apart: its chance of being right. */
export const scoreOf = (places: readonly number[], key: number): number =>
  places.includes(key) ? 1 / places.length : 0;
