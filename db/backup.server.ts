import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { StorageStartError, classifyStorageError } from "./errors.server";

export interface BackupOptions {
  /** Made when it does not exist. */
  readonly backupsFolder: string;
  /** The number of the migration that it precedes. */
  readonly before: number;
  /** The present time in epoch milliseconds. */
  readonly now: number;
}

/**
 * Writes a complete, checked copy of the database and returns its path, once it is on the disk. Blocks until done.
 * Throws a StorageStartError when the copy cannot be made or is not sound.
 */
export function writeBackup(sqlite: BetterSqlite3.Database, options: BackupOptions): string {
  const { backupsFolder, before, now } = options;
  const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
  const backupFile = path.join(backupsFolder, `on-su-before-${before}-${time}.sqlite`);
  const partialFile = `${backupFile}.partial`;
  try {
    mkdirSync(backupsFolder, { recursive: true });
    rmSync(partialFile, { force: true });
    sqlite.prepare("VACUUM INTO ?").run(partialFile);
    assertSound(partialFile);
    // VACUUM INTO leaves the copy to the system's cache.
    flush(partialFile);
    renameSync(partialFile, backupFile);
    flush(backupsFolder);
    return backupFile;
  } catch (error) {
    discard(partialFile);
    throw new StorageStartError(
      `The backup before the update could not be written to ${backupsFolder} (${reasonOf(error)}), so nothing was updated.`,
      { cause: error },
    );
  }
}

function discard(partialFile: string): void {
  try {
    rmSync(partialFile, { force: true });
  } catch {
    // The folder itself cannot be used; the first error says why.
  }
}

function reasonOf(error: unknown): string {
  if (classifyStorageError(error) === "full") return "the disk is full";
  return error instanceof Error ? error.message : String(error);
}

function assertSound(file: string): void {
  const copy = new BetterSqlite3(file, { readonly: true });
  try {
    const answer = copy.pragma("quick_check(1)", { simple: true });
    if (answer !== "ok") throw new Error(`the copy is damaged: ${String(answer)}`);
  } finally {
    copy.close();
  }
}

/** Waits until a file, or the list of a folder's files, is on the disk. */
function flush(file: string): void {
  const descriptor = openSync(file, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
