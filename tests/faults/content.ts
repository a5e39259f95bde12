import path from "node:path";
import { loadChapter } from "#content/load.server";
import { contentFolder } from "../server/compose";

/** The units of the built content, which virtual learners study in turn. */
const units = loadChapter(path.join(contentFolder, "chapter.json")).units.map(({ id }) => id);

/** The unit of the learner with this number. */
export function unitFor(learner: number): string {
  const unit = units[learner % units.length];
  if (unit === undefined) throw new Error("the built content has no unit");
  return unit;
}
