import { LANGS } from "~/domain/facts/text";
import { gatherKnowledge } from "~/domain/items/guessing/bank-knowledge";
import { measureStrategies, type Measurement } from "~/domain/items/guessing/measure";
import { isOptionItem, type OptionItem } from "~/domain/items/guessing/option-question";
import { sectionsOf } from "./audit-bank";
import type { LoadedBank } from "./bank";

/** How far above chance a strategy may come over the whole bank. */
const LIMIT = 0.03;

const gain = ({ score, chance }: Measurement): number => score - chance;
const points = (share: number): string => `${share < 0 ? "−" : "+"}${(100 * Math.abs(share)).toFixed(1)}`;

/** Each strategy in both languages: over all option items, over those on which it has an opinion, and where it wins most. */
export function guessingLines(loaded: LoadedBank): string[] {
  const bySection = measureSections(loaded);
  const measured = measureAll(loaded);
  const names = [...new Set(measured.map(({ strategy }) => strategy))];
  return [
    `${"".padEnd(36)}${LANGS.map((lang) => `${lang} all items`.padEnd(20) + "with an opinion".padEnd(22)).join("")}worst section`,
    ...names.map((name) => {
      const cells = LANGS.map((lang) => {
        const row = measured.find((one) => one.strategy === name && one.lang === lang);
        if (!row) return "";
        const all = `${points(gain(row))} ± ${(100 * row.margin).toFixed(1)}${gain(row) > LIMIT ? " !" : ""}`;
        const some = row.opinions === 0 ? "–" : `${points(row.scoreWithOpinion - row.chance)} of ${row.opinions}`;
        return all.padEnd(20) + some.padEnd(22);
      });
      const worst = bySection
        .filter(({ strategy }) => strategy === name)
        .reduce<SectionMeasurement | null>((a, b) => (a && gain(a) >= gain(b) ? a : b), null);
      return `${name.padEnd(36)}${cells.join("")}${worst ? `${points(gain(worst))} ${worst.section} (${worst.lang})` : ""}`;
    }),
  ];
}

/** The strategies that win more than is allowed. */
export function overLimit(loaded: LoadedBank): string[] {
  const over = measureAll(loaded).filter((row) => gain(row) > LIMIT);
  return [...new Set(over.map(({ strategy }) => strategy))];
}

/** The strategy that wins most, in a phrase. */
export function worstStrategy(loaded: LoadedBank): string {
  const [worst] = measureAll(loaded).sort((a, b) => gain(b) - gain(a));
  return worst ? `${points(gain(worst))} ${worst.strategy} (${worst.lang})` : "no option items";
}

function measureAll({ index, bank }: LoadedBank): Measurement[] {
  const items = bank.items.filter(isOptionItem);
  const knowledge = gatherKnowledge(items, index.chapter.mentions);
  return LANGS.flatMap((lang) => measureStrategies(items, lang, knowledge));
}

type SectionMeasurement = Measurement & { readonly section: string };

function measureSections({ index, bank }: LoadedBank): SectionMeasurement[] {
  const items = bank.items.filter(isOptionItem);
  const knowledge = gatherKnowledge(items, index.chapter.mentions);
  const sectionOf = sectionsOf(index);
  const sections = new Map<string, OptionItem[]>();
  for (const item of items) {
    const section = sectionOf(item.factId);
    sections.set(section, [...(sections.get(section) ?? []), item]);
  }
  return [...sections].flatMap(([section, some]) =>
    LANGS.flatMap((lang) => measureStrategies(some, lang, knowledge).map((row) => ({ ...row, section }))),
  );
}
