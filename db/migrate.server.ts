import { realpathSync } from "node:fs";
import { readMigrationFiles, type MigrationMeta } from "drizzle-orm/migrator";
import { writeBackup } from "./backup.server";
import type { Database } from "./client.server";
import { StorageStartError } from "./errors.server";
import type { DatabaseLock } from "./lock.server";

export interface MigrateOptions {
  /** Migrations run only in the process that owns the database. */
  readonly lock: DatabaseLock;
  /** The folder that drizzle-kit generates into. */
  readonly migrationsFolder: string;
  /** Made when needed; holds the automatic backups. */
  readonly backupsFolder: string;
  /** The present time in epoch milliseconds, for the backup's name. */
  readonly now: number;
}

export interface MigrationReport {
  /** How many migrations were applied now. */
  readonly applied: number;
  /** The backup made before them; null when nothing was pending or the database was new. */
  readonly backupFile: string | null;
}

interface AppliedMigration {
  readonly hash: string;
  readonly created_at: number;
}

/**
 * Brings the database to this version's schema: all pending migrations in one transaction, after a backup. Drizzle's own
 * migrator is not used because it leaves foreign keys on, where rebuilding a table deletes the rows that refer to it,
 * and commits before anyone can check; the record it keeps (`__drizzle_migrations`) is kept alike.
 *
 * Throws a StorageStartError when the database is of another version or a migration fails; it is unchanged then.
 */
export function migrateDatabase(database: Database, options: MigrateOptions): MigrationReport {
  const { lock, migrationsFolder, backupsFolder, now } = options;
  const { sqlite } = database;
  const file = sqlite.name;
  if (!lock.held || lock.databaseFile !== realpathSync(file)) throw new Error(`Migrating ${file} needs its lock.`);

  const migrations = readMigrations(migrationsFolder);
  const applied = readApplied(database);
  assertPrefix(applied, migrations, file);
  const pending = migrations.slice(applied.length);
  if (pending.length === 0) return { applied: 0, backupFile: null };

  const backupFile = applied.length === 0 ? null : writeBackup(sqlite, { backupsFolder, before: applied.length, now });
  try {
    sqlite.pragma("foreign_keys = OFF");
    sqlite.transaction(() => applyAll(database, pending)).immediate();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const backup = backupFile === null ? "" : ` A backup made before is ${backupFile}.`;
    throw new StorageStartError(`The database ${file} could not be updated and is unchanged: ${reason}.${backup}`, {
      cause: error,
    });
  } finally {
    sqlite.pragma("foreign_keys = ON");
  }
  assertSound(database);
  return { applied: pending.length, backupFile };
}

/** Our migrations, oldest first. Throws when the folder's journal is out of order: the record could not be compared. */
function readMigrations(migrationsFolder: string): MigrationMeta[] {
  const migrations = readMigrationFiles({ migrationsFolder });
  migrations.forEach((migration, index) => {
    if (migration.folderMillis <= (migrations[index - 1]?.folderMillis ?? 0)) {
      throw new Error(`Migration ${index} in ${migrationsFolder} is not later than the one before it.`);
    }
  });
  return migrations;
}

function readApplied({ sqlite }: Database): AppliedMigration[] {
  sqlite.exec(
    "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)",
  );
  return sqlite
    .prepare<[], AppliedMigration>("SELECT hash, created_at FROM __drizzle_migrations ORDER BY created_at")
    .all();
}

function assertPrefix(applied: readonly AppliedMigration[], ours: readonly MigrationMeta[], file: string): void {
  const differs = applied.some((row, index) => {
    const migration = ours[index];
    return migration !== undefined && (migration.hash !== row.hash || migration.folderMillis !== row.created_at);
  });
  if (differs) {
    throw new StorageStartError(
      `The database ${file} was made by another version of Ôn Sử, whose schema this one does not know. ` +
        `Start the version that made it, or set DATABASE_FILE to another file.`,
    );
  }
  if (applied.length > ours.length) {
    throw new StorageStartError(
      `The database ${file} was made by a newer version of Ôn Sử (schema ${applied.length}; this one knows ` +
        `${ours.length}). Install the newer version, or put back a backup made before the update.`,
    );
  }
}

function applyAll({ sqlite }: Database, pending: readonly MigrationMeta[]): void {
  const record = sqlite.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)");
  for (const migration of pending) {
    for (const statement of migration.sql) sqlite.exec(statement);
    record.run(migration.hash, migration.folderMillis);
  }
  const orphans = sqlite.pragma("foreign_key_check") as unknown[];
  if (orphans.length > 0) throw new Error(`${orphans.length} rows would refer to rows that do not exist`);
}

function assertSound({ sqlite }: Database): void {
  const answer = sqlite.pragma("quick_check(1)", { simple: true });
  if (answer === "ok") return;
  throw new StorageStartError(
    `The database ${sqlite.name} is damaged (${String(answer)}). Keep a copy of it and put the latest backup in its place.`,
  );
}
