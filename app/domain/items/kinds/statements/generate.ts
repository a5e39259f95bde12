import { shortHash, shuffle, type Chance } from "../../../chance";
import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import type { Fact, Facet, Source } from "../../../facts/fact";
import { foldedWords } from "../../../facts/fold";
import { LANGS, type Bilingual } from "../../../facts/text";
import { withId } from "../../identity";
import type { StatementsItem } from "../../item";

type Sentence = Source["statements"][number];

const STEM: Bilingual = {
  en: "Read the source. From it, and from what you have learned, judge each sentence: true or false?",
  vi: "Đọc đoạn tư liệu. Dựa vào đó và những điều đã học, cho biết mỗi nhận định là đúng hay sai.",
};
/** How many of the four may be true. */
const TRUE_COUNTS = [1, 2, 3];
const CANDIDATES = 8;
/** Two sentences on one facet may share this much of their words; with more, one would say what the other denies. */
const OPPOSITE = 0.6;

/** Four sentences on a source, one or two of them on the facet; as many with one true sentence as with two and three. */
export function generateStatements(index: ChapterIndex, fact: Fact, facet: Facet, chance: Chance): StatementsItem[] {
  const isOwn = (sentence: Sentence) => sentence.fact === fact.id && sentence.facet === facet.id;
  return index.chapter.sources
    .filter(({ statements }) => statements.some(isOwn))
    .flatMap((source) => {
      const fours = foursOf(source.statements).filter((four) => four.some(isOwn));
      const byCount = shuffle(TRUE_COUNTS, chance).map((count) =>
        shuffle(
          withFewestRepeats(fours.filter((four) => four.filter(({ isTrue }) => isTrue).length === count)),
          chance,
        ),
      );
      return dealt(byCount, CANDIDATES).map((four) =>
        statementsItem(index, fact, facet, source, shuffle(four, chance)),
      );
    });
}

/** Every four that can stand together: at most two on one facet, and no two that say the opposite of each other. */
function foursOf(sentences: readonly Sentence[]): Sentence[][] {
  let groups: Sentence[][] = [[]];
  for (const sentence of sentences)
    groups = [
      ...groups,
      ...groups.filter((group) => group.length < 4 && fits(group, sentence)).map((group) => [...group, sentence]),
    ];
  return groups.filter((group) => group.length === 4);
}

function fits(group: readonly Sentence[], sentence: Sentence): boolean {
  const same = group.filter((one) => isOnSameFacet(one, sentence));
  return same.length < 2 && !same.some((one) => areAlike(one.text, sentence.text));
}

const isOnSameFacet = (a: Sentence, b: Sentence): boolean => a.fact === b.fact && a.facet === b.facet;

function areAlike(a: Bilingual, b: Bilingual): boolean {
  return LANGS.some((lang) => {
    const [words, others] = [new Set(foldedWords(a[lang])), new Set(foldedWords(b[lang]))];
    const shared = [...words].filter((word) => others.has(word)).length;
    return shared / (words.size + others.size - shared) > OPPOSITE;
  });
}

/** Those that test the most facets. */
function withFewestRepeats(fours: readonly Sentence[][]): Sentence[][] {
  const repeats = (four: readonly Sentence[]) =>
    four.filter((one, at) => four.slice(0, at).some((other) => isOnSameFacet(one, other))).length;
  const fewest = Math.min(...fours.map(repeats));
  return fours.filter((four) => repeats(four) === fewest);
}

/** As many as wanted, dealt from the piles in turn. */
function dealt<T>(piles: readonly (readonly T[])[], wanted: number): T[] {
  const rounds = Math.max(0, ...piles.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => piles.flatMap((pile) => pile.slice(round, round + 1)))
    .flat()
    .slice(0, wanted);
}

function statementsItem(
  index: ChapterIndex,
  fact: Fact,
  facet: Facet,
  source: Source,
  four: readonly Sentence[],
): StatementsItem {
  return withId<StatementsItem>({
    kind: "statements",
    factId: fact.id,
    facetId: facet.id,
    paragraphs: fact.paragraphs,
    level: facet.level,
    stem: STEM,
    source: { text: withNamesInBoth(index, source.text), origin: withNamesInBoth(index, source.origin) },
    statements: four.map((sentence) => ({
      id: shortHash(`${fact.id}/${facet.id}/${source.id}/${sentence.id}`, 7),
      text: withNamesInBoth(index, sentence.text),
      isTrue: sentence.isTrue,
      why: withNamesInBoth(index, sentence.why),
      factId: sentence.fact,
      facetId: sentence.facet,
    })),
  });
}
