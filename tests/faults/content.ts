import path from "node:path";
import { loadChapter } from "#content/load.server";
import { contentFolder } from "../server/compose";

/** The unit that virtual learners study: the first of the built content. */
export function firstUnit(): string {
  const [unit] = loadChapter(path.join(contentFolder, "chapter.json")).units;
  if (!unit) throw new Error("the built content has no unit");
  return unit.id;
}
