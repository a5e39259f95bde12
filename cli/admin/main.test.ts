import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "#db/client.server";
import { keepParameters } from "#db/commands/mirror-content.server";
import { lockDatabase } from "#db/lock.server";
import { migrateDatabase } from "#db/migrate.server";
import { cards, learners, reviewLog } from "#db/schema.server";
import { reviewCard } from "~/domain/scheduling/review";
import { DEFAULT_PARAMETERS } from "~/domain/scheduling/parameters";
import { runAdminCommand } from "./main";

const migrationsFolder = path.resolve(import.meta.dirname, "../../db/migrations");
const now = Date.UTC(2026, 10, 2, 3);
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "on-su-admin-"));
  file = path.join(folder, "on-su.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runAdminCommand(args, {
    environment: { DATA_DIR: folder },
    migrationsFolder,
    now,
    print: (line) => out.push(line),
    printError: (line) => err.push(line),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** A database of one learner who answered two questions; their cards are what `spoil` makes of the right ones. */
async function makeDatabase(spoil = ""): Promise<void> {
  const lock = lockDatabase(file);
  const db = openDatabase({ file, busyTimeoutMs: 50 });
  migrateDatabase(db, { lock, migrationsFolder, backupsFolder: path.join(folder, "backups"), now });
  await keepParameters(db, DEFAULT_PARAMETERS);
  const learnerId = "learner";
  const who = { id: learnerId, createdAt: now, timeZone: "UTC", dayStartHour: 4, parametersId: DEFAULT_PARAMETERS.id };
  db.orm.insert(learners).values(who).run();
  for (const [at, facetId] of ["date", "place"].entries()) {
    const review = { factId: "fact", facetId, itemId: `item-${at}`, at: now + at, localDay: "2026-11-01" };
    const graded = { rating: "good" as const, itemKind: "choice" as const, parametersId: DEFAULT_PARAMETERS.id };
    const row = { id: `row-${at}`, learnerId, seq: at + 1, kind: "answer" as const, attemptId: `attempt-${at}` };
    db.orm
      .insert(reviewLog)
      .values({ ...row, ...review, ...graded })
      .run();
    const card = reviewCard(null, { ...review, rating: "good", isTyped: false, isGuessable: true }, DEFAULT_PARAMETERS);
    db.orm
      .insert(cards)
      .values({ ...card, learnerId })
      .run();
  }
  db.sqlite.exec(spoil);
  db.close();
  lock.release();
}

describe("admin rebuild-cards", () => {
  it("says that cards which equal their log are so", async () => {
    await makeDatabase();
    expect(await run("rebuild-cards")).toEqual({
      code: 0,
      out: "1 learner, 2 cards rebuilt; 0 differed from the log.",
      err: "",
    });
  });

  it.each([
    ["changed", "UPDATE cards SET stability = 999 WHERE facet_id = 'date'", 1],
    ["lost", "DELETE FROM cards", 2],
    [
      "made up",
      "INSERT INTO cards SELECT learner_id, fact_id, 'x', 1, 1, '', '', 0, 1, 0, 0, 0, '' FROM cards LIMIT 1",
      1,
    ],
  ])("repairs cards that were %s", async (_, spoil, differed) => {
    await makeDatabase(spoil);
    const { code, out } = await run("rebuild-cards", "--database", file);
    expect({ code, out }).toEqual({ code: 0, out: `1 learner, 2 cards rebuilt; ${differed} differed from the log.` });
    expect((await run("rebuild-cards")).out).toMatch(/ 0 differed/);
  });

  it("does nothing while a server has the database, and says so", async () => {
    await makeDatabase("DELETE FROM cards");
    const lock = lockDatabase(file);
    const { code, err } = await run("rebuild-cards");
    lock.release();
    expect(code).toBe(1);
    expect(err).toMatch(/^Another Ôn Sử server \(process \d+\) is using .*; stop it first\.$/);
    const sqlite = new BetterSqlite3(file, { readonly: true });
    expect(sqlite.prepare("SELECT count(*) FROM cards").pluck().get()).toBe(0);
    sqlite.close();
  });

  it("says what is wrong with a missing file, another file, and a wrong setting", async () => {
    expect(await run("rebuild-cards")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^There is no database at/),
    });
    writeFileSync(path.join(folder, "text"), "Chapter one. ".repeat(100));
    const other = await run("rebuild-cards", "--database", path.join(folder, "text"));
    expect(other).toMatchObject({ code: 1, err: expect.stringMatching(/is not a SQLite database/) });
  });
});

describe("admin", () => {
  it.each([
    [["unknown"], 'There is no command "unknown".'],
    [["toString"], 'There is no command "toString".'],
    [[], "Say what to do."],
    [["rebuild-cards", "--nonsense"], "Unknown option '--nonsense'."],
    [["rebuild-cards", "--database"], "Option '--database <value>' argument missing."],
    [["rebuild-cards", "extra"], "Unexpected argument 'extra'."],
  ])("answers the wrong call %j with its usage and exit code 2", async (args, sentence) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toContain("Usage: npm run admin -- COMMAND [--database FILE]");
  });

  it("explains itself", async () => {
    expect(await run("help")).toMatchObject({ code: 0, out: expect.stringContaining("rebuild-cards") });
  });
});
