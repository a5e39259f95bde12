import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "./client.server";
import { lockDatabase, type DatabaseLock } from "./lock.server";
import { migrateDatabase } from "./migrate.server";

const FIRST =
  "CREATE TABLE learners (id text PRIMARY KEY);--> statement-breakpoint\nCREATE TABLE log (id text, learner text REFERENCES learners(id) ON DELETE CASCADE);";
/** A table rebuilt as drizzle-kit does it; with foreign keys on, its DROP would empty the log. */
const REBUILD = `CREATE TABLE __new_learners (id text PRIMARY KEY, name text);--> statement-breakpoint
INSERT INTO __new_learners (id) SELECT id FROM learners;--> statement-breakpoint
DROP TABLE learners;--> statement-breakpoint
ALTER TABLE __new_learners RENAME TO learners;`;

let folder: string;
let database: Database;
let lock: DatabaseLock;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "on-su-migrate-"));
  const file = path.join(folder, "on-su.sqlite");
  lock = lockDatabase(file);
  database = openDatabase({ file, busyTimeoutMs: 20 });
});
afterEach(() => {
  database.close();
  lock.release();
  rmSync(folder, { recursive: true });
});

/** A folder as drizzle-kit generates it. */
function migrationsOf(...statements: string[]): string {
  const migrationsFolder = mkdtempSync(path.join(folder, "migrations-"));
  mkdirSync(path.join(migrationsFolder, "meta"));
  const entries = statements.map((sql, idx) => {
    const tag = `000${idx}_step`;
    writeFileSync(path.join(migrationsFolder, `${tag}.sql`), sql);
    return { idx, version: "6", when: 1_700_000_000_000 + idx, tag, breakpoints: true };
  });
  const journal = JSON.stringify({ version: "7", dialect: "sqlite", entries });
  writeFileSync(path.join(migrationsFolder, "meta/_journal.json"), journal);
  return migrationsFolder;
}

const backupsFolder = () => path.join(folder, "backups");
const run = (...statements: string[]) =>
  migrateDatabase(database, {
    lock,
    migrationsFolder: migrationsOf(...statements),
    backupsFolder: backupsFolder(),
    now: Date.UTC(2026, 0, 2, 3, 4, 5),
  });
const rows = (sql: string) => database.sqlite.prepare(sql).all();

describe("migrateDatabase", () => {
  it("makes a new database without a backup, and does nothing the second time", () => {
    expect(run(FIRST)).toEqual({ applied: 1, backupFile: null });
    expect(rows("SELECT * FROM log")).toEqual([]);
    expect(run(FIRST)).toEqual({ applied: 0, backupFile: null });
  });

  it("keeps the record that drizzle's own migrator keeps", () => {
    const migrationsFolder = migrationsOf(FIRST);
    migrateDatabase(database, { lock, migrationsFolder, backupsFolder: backupsFolder(), now: 0 });
    const record = rows("SELECT * FROM __drizzle_migrations");
    migrate(database.orm, { migrationsFolder });
    expect(rows("SELECT * FROM __drizzle_migrations")).toEqual(record);
  });

  it("rebuilds a table without losing the rows that refer to it, after a backup that opens", () => {
    run(FIRST);
    database.sqlite.exec("INSERT INTO learners VALUES ('a'); INSERT INTO log VALUES ('1', 'a')");
    const { applied, backupFile } = run(FIRST, REBUILD);
    expect(applied).toBe(1);
    expect(rows("SELECT id, learner FROM log")).toEqual([{ id: "1", learner: "a" }]);
    expect(rows("SELECT * FROM learners")).toEqual([{ id: "a", name: null }]);
    expect(database.sqlite.pragma("foreign_keys", { simple: true })).toBe(1);

    expect(backupFile).toBe(path.join(backupsFolder(), "on-su-before-1-20260102T030405Z.sqlite"));
    const backups = readdirSync(backupsFolder());
    expect(backups).toEqual(["on-su-before-1-20260102T030405Z.sqlite"]);
    const backup = openDatabase({ file: path.join(backupsFolder(), backups[0] ?? ""), busyTimeoutMs: 0 });
    expect(backup.sqlite.prepare("SELECT * FROM learners").all()).toEqual([{ id: "a" }]);
    expect(backup.sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
    backup.close();
  });

  it("undoes everything when a later migration fails, and names the backup", () => {
    run(FIRST);
    expect(() => run(FIRST, "CREATE TABLE extra (x)", "CREATE NONSENSE")).toThrow(
      /could not be updated and is unchanged: .*syntax error.* A backup made before is .*on-su-before-1-/,
    );
    expect(rows("SELECT name FROM sqlite_schema WHERE name = 'extra'")).toEqual([]);
    expect(rows("SELECT * FROM __drizzle_migrations")).toHaveLength(1);
    expect(database.sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
  });

  it("undoes a migration that would leave rows pointing nowhere", () => {
    run(FIRST);
    database.sqlite.exec("INSERT INTO learners VALUES ('a'); INSERT INTO log VALUES ('1', 'a')");
    expect(() => run(FIRST, "DELETE FROM learners")).toThrow(/1 rows would refer to rows that do not exist/);
    expect(rows("SELECT * FROM learners")).toHaveLength(1);
  });

  it("refuses the database of a newer version", () => {
    run(FIRST, REBUILD);
    expect(() => run(FIRST)).toThrow(
      /newer version of Ôn Sử \(schema 2; this one knows 1\).* Install the newer version/,
    );
  });

  it("refuses a database with another history", () => {
    run(FIRST);
    expect(() => run("CREATE TABLE other (x)", REBUILD)).toThrow(/made by another version/);
  });

  it("updates nothing when the backup cannot be written", () => {
    run(FIRST);
    writeFileSync(backupsFolder(), "a file in the way");
    expect(() => run(FIRST, REBUILD)).toThrow(/backup before the update could not be written .* nothing was updated/);
    expect(rows("SELECT * FROM __drizzle_migrations")).toHaveLength(1);
  });

  it("needs the lock", () => {
    lock.release();
    expect(() => run(FIRST)).toThrow(/needs its lock/);
  });
});
