import { readFileSync } from "node:fs";
import type { Chapter } from "~/domain/facts/chapter";
import { chapterVersion } from "./version";

const REMEDY = "Make it anew with `npm run content -- compile --out build/content`.";

/**
 * Reads a compiled chapter (build/content/chapter.json). The compiler has checked it against its schema; here its hash
 * tells that it is whole and unchanged. Throws an Error with a sentence for the operator where it is not.
 */
export function loadChapter(file: string): Chapter {
  const chapter = parse(file, read(file));
  if (chapterVersion(chapter) !== chapter.version) {
    throw new Error(
      `The compiled content ${file} has been changed or cut short: its hash is not its version. ${REMEDY}`,
    );
  }
  return chapter;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const why = error instanceof Error && "code" in error && error.code === "ENOENT" ? "is missing" : "cannot be read";
    throw new Error(`The compiled content ${file} ${why}. ${REMEDY}`, { cause: error });
  }
}

function parse(file: string, text: string): Chapter {
  try {
    const data: unknown = JSON.parse(text);
    if (isChapter(data)) return data;
  } catch (error) {
    throw new Error(`The compiled content ${file} is not JSON. ${REMEDY}`, { cause: error });
  }
  throw new Error(`${file} holds no compiled chapter. ${REMEDY}`);
}

/** The hash vouches for what is inside; this tells a chapter from any other JSON. */
function isChapter(data: unknown): data is Chapter {
  if (typeof data !== "object" || data === null) return false;
  const record = data as Record<string, unknown>;
  return (
    typeof record["version"] === "string" &&
    typeof record["mentions"] === "object" &&
    LISTS.every((list) => Array.isArray(record[list]))
  );
}

const LISTS = ["sections", "units", "facts", "sources", "essays", "entities", "paragraphs"] as const;
