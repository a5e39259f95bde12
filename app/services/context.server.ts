import { readFileSync } from "node:fs";
import path from "node:path";
import { loadChapter } from "#content/load.server";
import type { Database } from "#db/client.server";
import { keepParameters, mirrorContent } from "#db/commands/mirror-content.server";
import { unscopedParameters } from "#db/queries/review-log.server";
import type { Chance } from "~/domain/chance";
import { indexChapter, withNames, type ChapterIndex } from "~/domain/facts/chapter-index";
import { fold } from "~/domain/facts/fold";
import { allSpellings } from "~/domain/facts/names";
import { LANGS } from "~/domain/facts/text";
import { indexNames, type NameIndex } from "~/domain/grading/name-index";
import { facetKey, indexBank, type Bank, type BankIndex } from "~/domain/items/bank";
import { KINDS } from "~/domain/items/kinds";
import { DEFAULT_PARAMETERS, type SchedulerParameters } from "~/domain/scheduling/parameters";

/** What every service works with. Time and chance come from here and from nowhere else. */
export interface AppContext {
  readonly db: Database;
  readonly content: Content;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly random: Chance;
  /** For learners whose browser does not tell theirs. */
  readonly defaultTimeZone: string;
  /** Writes a bug to the log, whole, under the id of the request that met it. */
  readonly reportBug: (error: unknown, requestId: string) => void;
}

/** The chapter and its questions, ready to be looked up. */
export interface Content {
  readonly index: ChapterIndex;
  readonly bank: BankIndex;
  /** Every name of the catalogue, for the grader. */
  readonly names: NameIndex;
  readonly canAsk: (factId: string, facetId: string) => boolean;
  readonly hasTyped: (factId: string, facetId: string) => boolean;
  /** The printed text of a paragraph, where the operator holds the chapter; null otherwise. */
  readonly printedText: (paragraph: number) => string | null;
}

export interface AppContextOptions {
  readonly db: Database;
  /** Holds chapter.json and bank.json. */
  readonly contentFolder: string;
  /** The chapter as text, line N being ¶N, which the project does not hold. */
  readonly chapterFile?: string | null;
  readonly defaultTimeZone: string;
  readonly reportBug: AppContext["reportBug"];
  readonly clock?: () => number;
  readonly random?: Chance;
}

/** Loads the compiled content, mirrors it into the database, and brings the clock and chance, the real ones by default. */
export async function createAppContext(options: AppContextOptions): Promise<AppContext> {
  const {
    db,
    contentFolder,
    chapterFile = null,
    defaultTimeZone,
    reportBug,
    clock = Date.now,
    random = Math.random,
  } = options;
  const content = loadContent(contentFolder, chapterFile);
  await keepParameters(db, DEFAULT_PARAMETERS);
  await mirrorContent(db, mirrorOf(content.index));
  return { db, content, clock, random, defaultTimeZone, reportBug };
}

function loadContent(folder: string, chapterFile: string | null): Content {
  const index = indexChapter(loadChapter(path.join(folder, "chapter.json")));
  // Made by the same build from the same chapter, and trusted as such.
  const bank = indexBank(JSON.parse(readFileSync(path.join(folder, "bank.json"), "utf8")) as Bank);
  const lines = chapterFile === null ? [] : readFileSync(chapterFile, "utf8").normalize("NFC").split(/\r?\n/);
  const itemsOf = (factId: string, facetId: string) => bank.byFacet.get(facetKey(factId, facetId)) ?? [];
  return {
    index,
    bank,
    names: indexNames(index.chapter.entities),
    printedText: (paragraph) => lines[paragraph - 1]?.trim() || null,
    canAsk: (factId, facetId) => itemsOf(factId, facetId).length > 0,
    hasTyped: (factId, facetId) => itemsOf(factId, facetId).some((item) => KINDS[item.kind].isTyped),
  };
}

function mirrorOf(index: ChapterIndex) {
  const { chapter } = index;
  const facts = chapter.facts.map(({ id, unit, tier }) => ({
    id,
    unitId: unit,
    sectionId: index.units.get(unit)?.section ?? "",
    tier,
  }));
  const texts = LANGS.flatMap((lang) => [
    ...chapter.facts.map(({ id, statement }) => ({
      kind: "fact" as const,
      id,
      lang,
      body: fold(withNames(index, statement[lang], lang)),
    })),
    ...chapter.entities.map((entity) => ({
      kind: "entity" as const,
      id: entity.id,
      lang,
      body: fold([...allSpellings(entity), entity.gloss[lang]].join(" ")),
    })),
  ]);
  return { version: chapter.version, facts, texts };
}

/** The parameters that a learner's cards follow. */
export function parametersOf(app: AppContext, parametersId: string): SchedulerParameters {
  return parametersId === DEFAULT_PARAMETERS.id
    ? DEFAULT_PARAMETERS
    : (unscopedParameters(app.db).get(parametersId) ?? DEFAULT_PARAMETERS);
}
