import { readFileSync } from "node:fs";
import { CommandError, textOption, UsageError, type CommandInput } from "./command";

/** The text of the chapter, which an operator holds and the project does not: --chapter FILE, or CHAPTER_FILE. */
export function readChapterText({ values, environment }: CommandInput): string {
  const file = textOption(values, "chapter") ?? environment["CHAPTER_FILE"];
  if (!file)
    throw new UsageError("Say where the text of the chapter is: --chapter FILE, or CHAPTER_FILE in the environment.");
  try {
    return readFileSync(file, "utf8").normalize("NFC");
  } catch {
    throw new CommandError(`The chapter cannot be read from ${file}: see whether the file is there.`);
  }
}
