import { closeSync, openSync, readSync, realpathSync } from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { StorageStartError, explainOpenError } from "./errors.server";

export interface DatabaseLock {
  /** The database that it stands for, as a real path. */
  readonly databaseFile: string;
  readonly held: boolean;
  /** Safe to call twice. */
  release(): void;
}

/** Where SQLite's header keeps `user_version`, a big-endian 32-bit number; it holds the owner's process id here. */
const USER_VERSION_OFFSET = 60;

/**
 * Locks held in this process. Reading such a file by other means than SQLite's would free it: closing any descriptor of
 * a file drops the process's POSIX locks on it.
 */
const heldHere = new Set<string>();

/**
 * Takes the database for this process, for as long as it lives. The lock is an exclusive transaction on a file beside
 * the database, so that the system frees it however the process ends; the file itself stays, and means nothing alone.
 *
 * Throws a StorageStartError naming the owner's process when another server has it.
 */
export function lockDatabase(file: string): DatabaseLock {
  const databaseFile = realFile(file);
  const lockFile = `${databaseFile}.lock`;
  if (heldHere.has(lockFile)) throw inUse(file, process.pid);
  let sqlite: BetterSqlite3.Database | undefined;
  try {
    sqlite = new BetterSqlite3(lockFile, { timeout: 0 });
    sqlite.pragma("locking_mode = EXCLUSIVE");
    // Nothing here needs to outlive the process, and no journal should be left behind.
    sqlite.pragma("journal_mode = MEMORY");
    sqlite.pragma(`user_version = ${process.pid}`);
    sqlite.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    sqlite?.close();
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith("SQLITE_BUSY")) {
      throw inUse(file, readOwner(lockFile));
    }
    if (error instanceof BetterSqlite3.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code)) {
      throw new StorageStartError(`${lockFile} is not a lock of Ôn Sử. Delete it and start again.`, { cause: error });
    }
    throw explainOpenError(error, lockFile);
  }
  return asLock(sqlite, databaseFile, lockFile);
}

function asLock(sqlite: BetterSqlite3.Database, databaseFile: string, lockFile: string): DatabaseLock {
  heldHere.add(lockFile);
  return {
    databaseFile,
    get held() {
      return sqlite.open;
    },
    release() {
      if (!sqlite.open) return;
      sqlite.close();
      heldHere.delete(lockFile);
    },
  };
}

function inUse(file: string, owner: number | null): StorageStartError {
  const process = owner === null ? "" : ` (process ${owner})`;
  return new StorageStartError(`Another Ôn Sử server${process} is using ${file}; stop it first.`);
}

/** The file's real path, so that a link to a database is locked as the database itself. */
function realFile(file: string): string {
  const resolved = path.resolve(file);
  try {
    return realpathSync(resolved);
  } catch {
    try {
      return path.join(realpathSync(path.dirname(resolved)), path.basename(resolved));
    } catch (error) {
      const folder = path.dirname(resolved);
      throw new StorageStartError(`The folder ${folder} for the database does not exist. Create it and start again.`, {
        cause: error,
      });
    }
  }
}

function readOwner(lockFile: string): number | null {
  const bytes = Buffer.alloc(4);
  try {
    const descriptor = openSync(lockFile, "r");
    try {
      readSync(descriptor, bytes, 0, bytes.length, USER_VERSION_OFFSET);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
  return bytes.readInt32BE() || null;
}
