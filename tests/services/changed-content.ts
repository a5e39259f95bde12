import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chapterVersion } from "#content/version";
import type { Chapter } from "~/domain/facts/chapter";
import type { Bilingual } from "~/domain/facts/text";
import type { Bank } from "~/domain/items/bank";
import { withId } from "~/domain/items/identity";
import type { Item } from "~/domain/items/item";
import { createAppContext, type AppContext } from "~/services/context.server";
import type { TestStorage } from "../server/compose";

/** An edit of the content: of the chapter, and what it makes of the questions. */
export interface Edit {
  chapter(chapter: Chapter): Chapter;
  /** In place of the generators, which take seconds: what they make is not the matter here. */
  items(items: readonly Item[]): readonly Item[];
}

/** The same database and clock, served after a restart with edited content. */
export function restartWith({ app, folder }: TestStorage, edit: Edit): Promise<AppContext> {
  const edited = edit.chapter(app.content.index.chapter);
  const chapter = { ...edited, version: chapterVersion(edited) };
  const bank: Bank = { contentVersion: chapter.version, items: edit.items([...app.content.bank.byId.values()]) };
  const contentFolder = path.join(folder, `content-${chapter.version}`);
  mkdirSync(contentFolder, { recursive: true });
  writeFileSync(path.join(contentFolder, "chapter.json"), JSON.stringify(chapter));
  writeFileSync(path.join(contentFolder, "bank.json"), JSON.stringify(bank));
  const { db, clock, random, defaultTimeZone, reportBug } = app;
  return createAppContext({ db, contentFolder, clock, random, defaultTimeZone, reportBug });
}

export const unchanged: Edit = { chapter: (same) => same, items: (same) => same };

/** Questions on other facts go with them where they name them, such as an order of events. */
export function withoutFacts(...ids: readonly string[]): Edit {
  return {
    chapter: (chapter) => ({ ...chapter, facts: chapter.facts.filter(({ id }) => !ids.includes(id)) }),
    items: (items) => items.filter((item) => !factsOf(item).some((id) => ids.includes(id))),
  };
}

function factsOf(item: Item): string[] {
  const parts = item.kind === "statements" ? item.statements : item.kind === "order" ? item.events : [];
  return [item.factId, ...parts.map(({ factId }) => factId)];
}

/** Every question in other words, so that every item is another one. */
export const reworded: Edit = {
  chapter: (chapter) => ({
    ...chapter,
    facts: chapter.facts.map((fact) => ({
      ...fact,
      facets: fact.facets.map((facet) => ({ ...facet, stem: inOtherWords(facet.stem) })),
    })),
  }),
  items: (items) => items.map(({ id: _, ...item }) => withId<Item>({ ...item, stem: inOtherWords(item.stem) })),
};

const inOtherWords = ({ vi, en }: Bilingual): Bilingual => ({
  vi: `Theo văn bản: ${vi}`,
  en: `According to the text: ${en}`,
});
