import { existsSync } from "node:fs";
import path from "node:path";
import { openDatabase, type Database } from "#db/client.server";
import { rebuildCards as rebuildCardsOf, replayLearner } from "#db/commands/rebuild-cards.server";
import { StorageStartError } from "#db/errors.server";
import { lockDatabase } from "#db/lock.server";
import { migrateDatabase } from "#db/migrate.server";
import { cardsOfLearner } from "#db/queries/cards.server";
import { unscopedLearnerIds } from "#db/queries/review-log.server";
import type { Card } from "~/domain/scheduling/card";
import type { AdminInput } from "./main";

const BUSY_TIMEOUT_MS = 5_000;

/** Replays every learner's log, and says how many cards were not what their log amounts to. No server may run. */
export async function rebuildCards({ databaseFile, migrationsFolder, now, print }: AdminInput): Promise<void> {
  if (!existsSync(databaseFile)) throw new StorageStartError(`There is no database at ${databaseFile}.`);
  const lock = lockDatabase(databaseFile);
  try {
    const db = openDatabase({ file: databaseFile, busyTimeoutMs: BUSY_TIMEOUT_MS });
    try {
      const backupsFolder = path.join(path.dirname(databaseFile), "backups");
      migrateDatabase(db, { lock, migrationsFolder, backupsFolder, now });
      print(await rebuildAll(db));
    } finally {
      db.close();
    }
  } finally {
    lock.release();
  }
}

async function rebuildAll(db: Database): Promise<string> {
  const learnerIds = unscopedLearnerIds(db);
  let cards = 0;
  let differed = 0;
  for (const id of learnerIds) {
    differed += countDifferences(cardsOfLearner(db, id), replayLearner(db, id));
    cards += await rebuildCardsOf(db, id);
  }
  return `${counted(learnerIds.length, "learner")}, ${counted(cards, "card")} rebuilt; ${differed} differed from the log.`;
}

/** Cards that are missing, too many, or other than the log's in any field. */
function countDifferences(stored: readonly Card[], replayed: readonly Card[]): number {
  const [left, right] = [byFacet(stored), byFacet(replayed)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key)).length;
}

const byFacet = (cards: readonly Card[]): ReadonlyMap<string, string> =>
  new Map(cards.map((card) => [`${card.factId}/${card.facetId}`, JSON.stringify(Object.entries(card).sort())]));

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
