import { constants, accessSync, statSync } from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { drizzle, type BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { StorageStartError, explainOpenError } from "./errors.server";
import * as schema from "./schema.server";

/** "OnSu" in ASCII: written into the header of every database of ours, so that another program's file is recognised. */
export const APPLICATION_ID = 0x4f6e5375;

export interface Database {
  readonly orm: BetterSQLite3Database<typeof schema>;
  readonly sqlite: BetterSqlite3.Database;
  /** Moves the write-ahead log into the database file and closes it. Safe to call twice. */
  close(): void;
}

export interface OpenDatabaseOptions {
  readonly file: string;
  /** How long one statement may block the event loop waiting for a lock, in milliseconds. */
  readonly busyTimeoutMs: number;
  readonly readonly?: boolean;
}

/**
 * Opens the database, creating it when it is new (unless `readonly`), and makes sure that an acknowledged commit
 * survives a power cut. Throws a StorageStartError, with a sentence for the operator, when the file cannot be used.
 */
export function openDatabase({ file, busyTimeoutMs, readonly = false }: OpenDatabaseOptions): Database {
  assertUsablePath(file, readonly);
  let sqlite: BetterSqlite3.Database | undefined;
  try {
    sqlite = new BetterSqlite3(file, { timeout: busyTimeoutMs, readonly });
    assertOurs(sqlite, file, readonly);
    configure(sqlite, file, busyTimeoutMs, readonly);
    return asDatabase(sqlite);
  } catch (error) {
    sqlite?.close();
    throw error instanceof StorageStartError ? error : explainOpenError(error, file);
  }
}

/** Whether the database answers a read now. */
export function databaseAnswers({ sqlite }: Database): boolean {
  try {
    return sqlite.prepare("SELECT count(*) AS tables FROM sqlite_schema").get() !== undefined;
  } catch {
    return false;
  }
}

function assertUsablePath(file: string, readonly: boolean): void {
  const folder = path.dirname(path.resolve(file));
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile()) {
    throw new StorageStartError(`${file} is not a file. DATABASE_FILE must name a file for the database.`);
  }
  if (!found && readonly) throw new StorageStartError(`There is no database at ${file}.`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StorageStartError(`The folder ${folder} for the database does not exist. Create it and start again.`);
  }
  if (readonly) return;
  try {
    accessSync(folder, constants.W_OK);
    if (found) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new StorageStartError(
      `The server may not write to ${found ? file : folder}. SQLite needs to write both the database and its folder.`,
      { cause: error },
    );
  }
}

/** Looks before anything is changed: switching the journal mode would already rewrite another program's file. */
function assertOurs(sqlite: BetterSqlite3.Database, file: string, readonly: boolean): void {
  const applicationId = sqlite.pragma("application_id", { simple: true });
  if (applicationId === APPLICATION_ID) return;
  const { objects } = sqlite.prepare("SELECT count(*) AS objects FROM sqlite_schema").get() as { objects: number };
  if (applicationId !== 0 || objects > 0 || readonly) {
    throw new StorageStartError(
      `${file} is a database of another program, not of Ôn Sử. Set DATABASE_FILE to another file.`,
    );
  }
  sqlite.pragma(`application_id = ${APPLICATION_ID}`);
}

/**
 * Sets every pragma and reads it back. `synchronous` comes after `journal_mode`: a connection to a WAL database starts
 * at NORMAL here, which loses acknowledged rows in a power cut.
 */
function configure(sqlite: BetterSqlite3.Database, file: string, busyTimeoutMs: number, readonly: boolean): void {
  const settings: readonly [pragma: string, value: string, readBack: string | number][] = [
    ["journal_mode", readonly ? "" : "WAL", "wal"],
    ["synchronous", "FULL", 2],
    ["foreign_keys", "ON", 1],
    ["busy_timeout", String(busyTimeoutMs), busyTimeoutMs],
    ["trusted_schema", "OFF", 0],
    // Otherwise INSERT OR REPLACE would delete rows of the log behind its triggers' back.
    ["recursive_triggers", "ON", 1],
    ["cell_size_check", "ON", 1],
    ["application_id", "", APPLICATION_ID],
  ];
  for (const [pragma, value, readBack] of settings) {
    if (value !== "") sqlite.pragma(`${pragma} = ${value}`);
    const found = sqlite.pragma(pragma, { simple: true });
    if (found !== readBack) {
      throw new StorageStartError(
        `SQLite does not keep ${pragma} at ${readBack} for ${file} (it answers ${String(found)}), so answers could be ` +
          `lost in a power cut. Put the database on a local disk.`,
      );
    }
  }
}

function asDatabase(sqlite: BetterSqlite3.Database): Database {
  return {
    orm: drizzle(sqlite, { schema }),
    sqlite,
    close() {
      if (!sqlite.open) return;
      try {
        if (!sqlite.readonly) sqlite.pragma("wal_checkpoint(TRUNCATE)");
      } finally {
        sqlite.close();
      }
    },
  };
}
