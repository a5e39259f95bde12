import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { APPLICATION_ID, databaseAnswers, openDatabase } from "./client.server";
import { StorageStartError } from "./errors.server";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "on-su-client-"));
  file = path.join(folder, "on-su.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (options: { file?: string; readonly?: boolean } = {}) =>
  openDatabase({ file, busyTimeoutMs: 20, ...options });

describe("openDatabase", () => {
  it("keeps acknowledged commits through a power cut, on every connection", () => {
    const first = open();
    const second = open();
    for (const { sqlite } of [first, second]) {
      expect(sqlite.pragma("journal_mode", { simple: true })).toBe("wal");
      expect(sqlite.pragma("synchronous", { simple: true })).toBe(2);
      expect(sqlite.pragma("foreign_keys", { simple: true })).toBe(1);
      expect(sqlite.pragma("busy_timeout", { simple: true })).toBe(20);
      expect(sqlite.pragma("trusted_schema", { simple: true })).toBe(0);
    }
    first.close();
    second.close();
  });

  it("marks a new database as ours and opens it again", () => {
    open().close();
    const again = open();
    expect(again.sqlite.pragma("application_id", { simple: true })).toBe(APPLICATION_ID);
    expect(databaseAnswers(again)).toBe(true);
    again.close();
    expect(databaseAnswers(again)).toBe(false);
  });

  it("leaves nothing in the write-ahead log when it closes, and closes twice", () => {
    const database = open();
    database.sqlite.exec("CREATE TABLE t (x)");
    database.close();
    database.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it("opens for reading only, and then creates and writes nothing", () => {
    expect(() => open({ readonly: true })).toThrow(/no database at/);
    expect(existsSync(file)).toBe(false);
    open().close();
    const reader = open({ readonly: true });
    expect(() => reader.sqlite.exec("CREATE TABLE t (x)")).toThrow(/readonly/);
    reader.close();
  });

  it("refuses a file that is not SQLite, and does not touch it", () => {
    writeFileSync(file, "Chapter one. ".repeat(100));
    const before = readFileSync(file);
    expect(() => open()).toThrow(StorageStartError);
    expect(() => open()).toThrow(/is not a SQLite database/);
    expect(readFileSync(file)).toEqual(before);
  });

  it.each(["CREATE TABLE songs (id)", "PRAGMA application_id = 7"])(
    "refuses another program's database (%s), and does not touch it",
    (sql) => {
      new BetterSqlite3(file).exec(sql).close();
      const before = readFileSync(file);
      expect(() => open()).toThrow(/database of another program/);
      expect(readFileSync(file)).toEqual(before);
    },
  );

  it("refuses a folder in place of a file, and a folder that is missing", () => {
    mkdirSync(file);
    expect(() => open()).toThrow(/is not a file/);
    expect(() => open({ file: path.join(folder, "missing", "on-su.sqlite") })).toThrow(/does not exist/);
  });

  it("says so when a damaged header meets it", () => {
    open().close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 100, 108);
    writeFileSync(file, bytes);
    expect(() => open()).toThrow(StorageStartError);
  });

  it.runIf(process.platform === "linux")("refuses a folder that cannot be written to", () => {
    // Root may write anywhere but into /proc; another user not here either.
    expect(() => open({ file: "/proc/on-su.sqlite" })).toThrow(StorageStartError);
    expect(() => open({ file: "/proc/on-su.sqlite" })).toThrow(/may not write|cannot be opened/);
  });
});
