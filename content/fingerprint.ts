import { createHash } from "node:crypto";
import { foldedWords } from "~/domain/facts/fold";

/** Content may have eleven words in a row in common with the chapter, never this many. */
export const RUN_LENGTH = 12;
const HASH_BYTES = 5;

/** Where the hashes are kept, within the content folder. */
export const RUNS_FILE = "chapter-runs.bin";

/**
 * The hashes of all twelve-word runs of a text, ascending, five bytes each. Committed in place of the chapter, they let a
 * check recognize a copied run without the text. Runs do not cross from one paragraph (line) into the next.
 */
export function fingerprint(chapterText: string): Buffer {
  const hashes = new Set(chapterText.split("\n").flatMap((line) => runsOf(foldedWords(line)).map(hashRun)));
  const buffer = Buffer.alloc(hashes.size * HASH_BYTES);
  [...hashes].sort((a, b) => a - b).forEach((hash, index) => buffer.writeUIntBE(hash, index * HASH_BYTES, HASH_BYTES));
  return buffer;
}

/** The set of hashes that `fingerprint` wrote. Throws where the length shows that the file is damaged. */
export function readFingerprint(buffer: Buffer): ReadonlySet<number> {
  if (buffer.length % HASH_BYTES !== 0) {
    throw new Error(`${RUNS_FILE} is damaged: make it anew with \`npm run content -- fingerprint --chapter FILE\`.`);
  }
  const hashes = new Set<number>();
  for (let at = 0; at < buffer.length; at += HASH_BYTES) hashes.add(buffer.readUIntBE(at, HASH_BYTES));
  return hashes;
}

/** The first run of a text that the chapter has too, or null. */
export function findSharedRun(text: string, chapterRuns: ReadonlySet<number>): string | null {
  return runsOf(foldedWords(text)).find((run) => chapterRuns.has(hashRun(run))) ?? null;
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN_LENGTH <= words.length; at++) runs.push(words.slice(at, at + RUN_LENGTH).join(" "));
  return runs;
}

function hashRun(run: string): number {
  return createHash("sha256").update(run).digest().readUIntBE(0, HASH_BYTES);
}
