import path from "node:path";
import { openDatabase } from "#db/client.server";
import { lockDatabase } from "#db/lock.server";
import { migrateDatabase } from "#db/migrate.server";
import { seededChance } from "~/domain/chance";
import { createAppContext } from "~/services/context.server";
import { openAttempt, start, finish, submit, unitOf } from "../factories/study";
import { contentFolder } from "../server/compose";
import { cookieWith } from "../server/cookie";

const root = path.resolve(import.meta.dirname, "../..");
const DAY_MS = 86_400_000;

/** A learner with a log, in the middle of a quiz. */
export interface PreparedLearner {
  /** As the browser sends it. */
  readonly cookie: string;
  readonly sessionId: string;
  /** Of the question that is open; the one before it is answered. */
  readonly position: number;
}

export interface PreparedDatabase {
  readonly file: string;
  readonly unitId: string;
  readonly learners: readonly PreparedLearner[];
  readonly answers: number;
}

/** Fills a new database in the folder through the services: learners who learned the day before and are quizzed today. */
export async function prepareDatabase(folder: string, learnerCount: number): Promise<PreparedDatabase> {
  const file = path.join(folder, "on-su.sqlite");
  const lock = lockDatabase(file);
  const db = openDatabase({ file, busyTimeoutMs: 50 });
  // Nobody waits for these answers to be safe; the server opens the database with its own settings.
  db.sqlite.pragma("synchronous = OFF");
  const migrationsFolder = path.join(root, "db", "migrations");
  migrateDatabase(db, { lock, migrationsFolder, backupsFolder: path.join(folder, "backups"), now: Date.now() });
  const chance = seededChance(1940);
  let clock = Date.now() - 2 * DAY_MS;
  const app = await createAppContext({
    db,
    contentFolder,
    defaultTimeZone: "Asia/Ho_Chi_Minh",
    reportBug: (error) => console.error(error),
    clock: () => clock,
    random: chance,
  });
  const learners: PreparedLearner[] = [];
  for (let made = 0; made < learnerCount; made += 1) {
    clock = Date.now() - 2 * DAY_MS;
    const learning = await start(app, "learn");
    await finish(app, learning, { chance, beforeAnswer: () => (clock += 15_000) });
    clock = Date.now() - 60_000;
    const quiz = await start(app, "quiz", learning.learner);
    const first = openAttempt(app, quiz);
    if (first) await submit(app, quiz, first, "right");
    const { sessionId } = quiz;
    learners.push({ cookie: cookieWith(learning.token ?? ""), sessionId, position: quiz.position + 1 });
  }
  const answers = db.sqlite.prepare("SELECT count(*) FROM review_log").pluck().get() as number;
  db.close();
  lock.release();
  return { file, unitId: unitOf(app), learners, answers };
}
