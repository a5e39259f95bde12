import BetterSqlite3 from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { StorageStartError, classifyStorageError, explainOpenError, withBusyRetry } from "./errors.server";

const sqliteError = (code: string) => new BetterSqlite3.SqliteError("failed", code);

describe("classifyStorageError", () => {
  it.each([
    ["SQLITE_BUSY", "busy"],
    ["SQLITE_BUSY_SNAPSHOT", "busy"],
    ["SQLITE_FULL", "full"],
    ["SQLITE_IOERR_WRITE", "io"],
    ["SQLITE_CANTOPEN", "io"],
    ["SQLITE_READONLY_DIRECTORY", "readonly"],
    ["SQLITE_CORRUPT_INDEX", "corrupt"],
    ["SQLITE_NOTADB", "corrupt"],
    ["SQLITE_CONSTRAINT_UNIQUE", null],
  ])("takes %s for %s", (code, failure) => {
    expect(classifyStorageError(sqliteError(code))).toBe(failure);
  });

  it("finds the failure behind the error that wraps it", () => {
    expect(classifyStorageError(new Error("Failed query", { cause: sqliteError("SQLITE_FULL") }))).toBe("full");
  });

  it("leaves other errors alone", () => {
    expect(classifyStorageError(new TypeError("a bug"))).toBeNull();
    expect(classifyStorageError(null)).toBeNull();
  });

  it("recognises a database that SQLite itself finds full", () => {
    const sqlite = new BetterSqlite3(":memory:");
    sqlite.pragma("max_page_count = 2");
    sqlite.exec("CREATE TABLE t (x)");
    const fill = () => sqlite.exec("INSERT INTO t VALUES (zeroblob(100000))");
    expect(fill).toThrow();
    try {
      fill();
    } catch (error) {
      expect(classifyStorageError(error)).toBe("full");
    }
    sqlite.close();
  });
});

describe("explainOpenError", () => {
  it.each([
    ["SQLITE_FULL", /disk .* is full/],
    ["SQLITE_IOERR_FSYNC", /reports an error/],
    ["SQLITE_READONLY", /cannot be written/],
    ["SQLITE_CORRUPT", /damaged/],
    ["SQLITE_BUSY", /in use/],
    ["SQLITE_NOTADB", /not a SQLite database/],
    ["SQLITE_CANTOPEN", /cannot be opened/],
  ])("has a sentence for %s", (code, sentence) => {
    const explained = explainOpenError(sqliteError(code), "school.sqlite");
    expect(explained).toBeInstanceOf(StorageStartError);
    expect((explained as Error).message).toMatch(sentence);
    expect((explained as Error).message).toContain("school.sqlite");
  });

  it("gives back a bug as it is", () => {
    const bug = new TypeError("a bug");
    expect(explainOpenError(bug, "school.sqlite")).toBe(bug);
  });
});

describe("withBusyRetry", () => {
  const failing = (times: number, code: string) => {
    let calls = 0;
    return () => {
      calls += 1;
      if (calls <= times) throw sqliteError(code);
      return calls;
    };
  };

  it("tries again after each delay and returns what the work returns", async () => {
    const slept: number[] = [];
    const sleep = async (durationMs: number) => void slept.push(durationMs);
    await expect(withBusyRetry(failing(3, "SQLITE_BUSY"), { delaysMs: [5, 10], attempts: 4, sleep })).resolves.toBe(4);
    expect(slept).toEqual([5, 10, 10]);
  });

  it("gives up after the last attempt with SQLite's own error", async () => {
    const sleep = async () => undefined;
    const work = failing(9, "SQLITE_BUSY");
    await expect(withBusyRetry(work, { delaysMs: [1, 1], sleep })).rejects.toMatchObject({ code: "SQLITE_BUSY" });
    expect(work).toThrow();
  });

  it("does not repeat what failed for another reason", async () => {
    await expect(withBusyRetry(failing(1, "SQLITE_FULL"))).rejects.toMatchObject({ code: "SQLITE_FULL" });
  });
});
