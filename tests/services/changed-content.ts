import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chapterVersion } from "#content/version";
import type { Chapter } from "~/domain/facts/chapter";
import { indexChapter } from "~/domain/facts/chapter-index";
import { buildBank } from "~/domain/items/bank";
import { createAppContext, type AppContext } from "~/services/context.server";
import type { TestStorage } from "../server/compose";

/** The same database and clock, served after a restart with an edited chapter, compiled as the build does it. */
export function restartWith({ app, folder }: TestStorage, edit: (chapter: Chapter) => Chapter): Promise<AppContext> {
  const edited = edit(app.content.index.chapter);
  const chapter = { ...edited, version: chapterVersion(edited) };
  const contentFolder = path.join(folder, `content-${chapter.version}`);
  mkdirSync(contentFolder, { recursive: true });
  writeFileSync(path.join(contentFolder, "chapter.json"), JSON.stringify(chapter));
  writeFileSync(path.join(contentFolder, "bank.json"), JSON.stringify(buildBank(indexChapter(chapter), 1)));
  const { db, clock, random, defaultTimeZone, reportBug } = app;
  return createAppContext({ db, contentFolder, clock, random, defaultTimeZone, reportBug });
}

export const withoutFacts =
  (...ids: readonly string[]) =>
  (chapter: Chapter): Chapter => ({ ...chapter, facts: chapter.facts.filter(({ id }) => !ids.includes(id)) });

/** Every question in other words, so that every item is another one. */
export const reworded = (chapter: Chapter): Chapter => ({
  ...chapter,
  facts: chapter.facts.map((fact) => ({
    ...fact,
    facets: fact.facets.map((facet) => ({
      ...facet,
      stem: { vi: `Theo văn bản: ${facet.stem.vi}`, en: `According to the text: ${facet.stem.en}` },
    })),
  })),
});
