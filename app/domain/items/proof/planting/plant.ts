import { pick, seededChance, shuffle, type Chance } from "../../../chance";
import type { ChapterIndex } from "../../../facts/chapter-index";
import type { ChoiceItem, Item, VoiceItem } from "../../item";
import { readContent } from "../content";
import type { Rule } from "../fault";
import { proveItem } from "../prove";
import { OTHER_PLANT_KINDS, otherPlants, type OtherPlant } from "./other-plants";
import { SECOND_KEY_KINDS, secondKeys, type SecondKey } from "./second-key";

export const PLANT_KINDS = [...SECOND_KEY_KINDS, ...OTHER_PLANT_KINDS] as const;
export type PlantKind = (typeof PLANT_KINDS)[number];

/** A sound item into which a fault was put. */
export interface Plant {
  readonly kind: PlantKind;
  readonly item: Item;
  /** What was put in, for the report of what was missed. */
  readonly what: string;
}

/** How many planted faults of a kind the proof found. */
export interface PlantCount {
  readonly kind: PlantKind;
  readonly planted: number;
  readonly caught: number;
  readonly missed: readonly Plant[];
}

/** As many as are planted of each kind, where the bank offers them. */
const MOST = 200;

/** Rules that a second key must be told by: to be caught for its looks alone is luck. */
const SECOND_KEY_RULES: ReadonlySet<Rule> = new Set<Rule>(["second-key", "tied", "printed", "options-alike"]);

/** Puts second keys and other faults into the items of a sound bank. The same seed makes the same plants. */
export function plantFaults(index: ChapterIndex, items: readonly Item[], seed: number): Plant[] {
  const chance = seededChance(seed);
  const counts = new Map<PlantKind, number>();
  // One of each kind at a time, from items in an order left to chance, so that no facet fills a kind alone.
  return shuffle(
    items.flatMap((item) => plantsIn(index, item, chance)),
    chance,
  ).filter(({ kind }) => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count < MOST;
  });
}

function plantsIn(index: ChapterIndex, item: Item, chance: Chance): Plant[] {
  if (item.kind === "choice" || item.kind === "voice")
    return secondKeysFor(index, item).flatMap((second) => plantSecondKey(item, second, chance));
  return otherPlants(index, item).map(({ kind, item: changed }: OtherPlant) => ({ kind, item: changed, what: kind }));
}

function secondKeysFor(index: ChapterIndex, item: ChoiceItem | VoiceItem): SecondKey[] {
  const fact = index.facts.get(item.factId);
  const facet = fact?.facets.find(({ id }) => id === item.facetId);
  const key = item.options.find(({ id }) => id === item.key);
  return fact && facet && key ? secondKeys(index, fact, facet, key.text) : [];
}

/** A distractor becomes the second key; half of those that name an entity do so by their words alone. */
function plantSecondKey(item: ChoiceItem | VoiceItem, { kind, text, entity }: SecondKey, chance: Chance): Plant[] {
  const replaced = pick(
    item.options.filter(({ id }) => id !== item.key),
    chance,
  );
  if (!replaced) return [];
  const named = entity === undefined || chance() < 0.5 ? {} : { entity };
  const planted = { id: replaced.id, text, why: replaced.why, ...named };
  const options = item.options.map((option) => (option.id === replaced.id ? planted : option));
  return [{ kind, item: { ...item, options }, what: `${text.en} / ${text.vi}` }];
}

/** How many of the planted faults the proof catches, kind by kind. */
export function measurePlants(index: ChapterIndex, items: readonly Item[], seed: number): PlantCount[] {
  const content = readContent(index);
  const isCaught = ({ kind, item }: Plant) =>
    proveItem(content, item).some(({ rule }) => !isSecondKey(kind) || SECOND_KEY_RULES.has(rule));
  const plants = plantFaults(index, items, seed);
  return PLANT_KINDS.map((kind) => {
    const all = plants.filter((plant) => plant.kind === kind);
    const missed = all.filter((plant) => !isCaught(plant));
    return { kind, planted: all.length, caught: all.length - missed.length, missed };
  });
}

const isSecondKey = (kind: PlantKind): boolean => (SECOND_KEY_KINDS as readonly string[]).includes(kind);
