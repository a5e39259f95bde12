import type { Lang } from "../../facts/text";
import type { BankKnowledge } from "./bank-knowledge";
import { keyPosition, seenQuestion, type OptionItem } from "./option-question";
import { scoreOf, STRATEGIES } from "./strategies";

/** What a strategy wins over many items, all as shares from 0 to 1. */
export interface Measurement {
  readonly strategy: string;
  readonly lang: Lang;
  readonly score: number;
  /** What blind guesses win. */
  readonly chance: number;
  /** Half the width of the 95 % interval of the score. */
  readonly margin: number;
  /** Of how many items it tells some options apart, and what it wins on them. */
  readonly opinions: number;
  readonly scoreWithOpinion: number;
}

/** Measures every strategy on the items in one language. */
export function measureStrategies(items: readonly OptionItem[], lang: Lang, bank: BankKnowledge): Measurement[] {
  return STRATEGIES.map((strategy): Measurement => {
    const picks = items.map((item) => {
      const places = strategy.pick(seenQuestion(item, lang), bank);
      return {
        score: scoreOf(places, keyPosition(item)),
        chance: 1 / item.options.length,
        cluster: item.factId,
        hasOpinion: places.length < item.options.length,
      };
    });
    const opined = picks.filter(({ hasOpinion }) => hasOpinion);
    return {
      strategy: strategy.name,
      lang,
      score: mean(picks.map(({ score }) => score)),
      chance: mean(picks.map(({ chance }) => chance)),
      margin: NORMAL_95 * clusteredError(picks),
      opinions: opined.length,
      scoreWithOpinion: mean(opined.map(({ score }) => score)),
    };
  });
}

const NORMAL_95 = 1.96;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The cluster-robust standard error of a mean (Liang and Zeger 1986; Cameron and Miller, "A Practitioner's Guide to
 * Cluster-Robust Inference", 2015): √( G/(G−1) · Σ_g ( Σ_{i∈g} (x_i − x̄) )² ) / N, of N items in G facts. Items on one fact
 * share stem and key, so that they are no N independent trials.
 */
function clusteredError(picks: readonly { readonly score: number; readonly cluster: string }[]): number {
  const average = mean(picks.map(({ score }) => score));
  const residuals = new Map<string, number>();
  for (const { score, cluster } of picks) residuals.set(cluster, (residuals.get(cluster) ?? 0) + score - average);
  const clusters = residuals.size;
  if (clusters < 2) return 0;
  const squares = [...residuals.values()].reduce((sum, residual) => sum + residual ** 2, 0);
  return Math.sqrt((clusters / (clusters - 1)) * squares) / picks.length;
}
