import BetterSqlite3 from "better-sqlite3";

/** What a storage failure means for the person who waits for an answer. */
export type StorageFailure = "busy" | "full" | "io" | "readonly" | "corrupt";

const FAILURES: readonly [prefix: string, failure: StorageFailure][] = [
  ["SQLITE_BUSY", "busy"],
  ["SQLITE_LOCKED", "busy"],
  ["SQLITE_FULL", "full"],
  ["SQLITE_IOERR", "io"],
  ["SQLITE_CANTOPEN", "io"],
  ["SQLITE_READONLY", "readonly"],
  ["SQLITE_CORRUPT", "corrupt"],
  ["SQLITE_NOTADB", "corrupt"],
];

/**
 * Tells what kind of storage failure an error is, following its causes (drizzle wraps SQLite's errors). Returns null
 * for anything else, a broken constraint included: that is a bug or a conflict, not a failing disk.
 */
export function classifyStorageError(error: unknown): StorageFailure | null {
  for (let link = error, depth = 0; link instanceof Error && depth < 5; link = link.cause, depth += 1) {
    if (!(link instanceof BetterSqlite3.SqliteError)) continue;
    const { code } = link;
    return FAILURES.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`))?.[1] ?? null;
  }
  return null;
}

/** The storage cannot be used at start; the message is one or two sentences written for the operator. */
export class StorageStartError extends Error {
  override readonly name = "StorageStartError";
  /** The message may be shown as it is, without a stack. */
  readonly expose = true;
}

/** A sentence for an error met while opening `file`; errors that are not about storage come back as they are. */
export function explainOpenError(error: unknown, file: string): unknown {
  const sentence = openSentence(error, file);
  return sentence === null ? error : new StorageStartError(sentence, { cause: error });
}

function openSentence(error: unknown, file: string): string | null {
  if (error instanceof BetterSqlite3.SqliteError && error.code === "SQLITE_NOTADB") {
    return `${file} is not a SQLite database. Set DATABASE_FILE to another file, or move this one away.`;
  }
  if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith("SQLITE_CANTOPEN")) {
    return `The database ${file} cannot be opened. Check that the file and its folder may be read and written.`;
  }
  switch (classifyStorageError(error)) {
    case "busy":
      return `The database ${file} is in use by another program. Close that program and start again.`;
    case "full":
      return `The disk that holds ${file} is full. Free some space and start again.`;
    case "io":
      return `The disk that holds ${file} reports an error. Check the disk and its free space, then start again.`;
    case "readonly":
      return `The database ${file} cannot be written to. Give the server's user the right to write it and its folder.`;
    case "corrupt":
      return `The database ${file} is damaged. Keep a copy of it and put the latest backup in its place.`;
    case null:
      return null;
  }
}

export interface BusyRetryOptions {
  /** How often the work is tried in all, the first time included; by default one more than there are delays. */
  readonly attempts?: number;
  /** Milliseconds to wait after the first, second … refusal; the last one repeats. */
  readonly delaysMs?: readonly number[];
  readonly sleep?: (durationMs: number) => Promise<void>;
}

const DELAYS_MS = [15, 40, 100, 250, 500];
const wait = (durationMs: number) => new Promise<void>((resolve) => setTimeout(resolve, durationMs));

/**
 * Runs a synchronous transaction, again after a pause when SQLite says that the database is busy. better-sqlite3 blocks
 * the event loop while it waits for a lock, so the connection's own timeout is short and the patience is here.
 *
 * The work must be a whole transaction: a refused one has left nothing behind. Throws the last error when every attempt
 * was refused, and any other error at once.
 */
export async function withBusyRetry<Result>(work: () => Result, options: BusyRetryOptions = {}): Promise<Result> {
  const { delaysMs = DELAYS_MS, sleep = wait } = options;
  const attempts = options.attempts ?? delaysMs.length + 1;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work();
    } catch (error) {
      if (attempt >= attempts || classifyStorageError(error) !== "busy") throw error;
      await sleep(delaysMs[Math.min(attempt, delaysMs.length) - 1] ?? 0);
    }
  }
}
