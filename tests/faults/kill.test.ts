import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { seededChance } from "~/domain/chance";
import { startRealServer, type RealServer } from "../server/real-process";
import { VirtualLearner, type AnswerPlace, type SentForm } from "../server/virtual-learner";
import { auditDatabase, placeName } from "../server/audit";
import { unitFor } from "./content";

const ROUNDS = process.env["ON_SU_DEEP"] === "1" ? 200 : 10;
const LEAST_ANSWERS = 200;
const LEARNERS = 8;

const folder = mkdtempSync(path.join(tmpdir(), "on-su-kill-"));
const file = path.join(folder, "on-su.sqlite");
const seed = Date.now() % 1_000_000;
const chance = seededChance(seed);

/** Somebody who goes on through every round; `unanswered` is the form whose reply the kill swallowed. */
interface Student {
  readonly learner: VirtualLearner;
  unanswered: SentForm | null;
}

const students: Student[] = Array.from({ length: LEARNERS }, (_, at) => ({
  learner: new VirtualLearner(unitFor(at), seededChance(seed + at)),
  unanswered: null,
}));
const acknowledged: AnswerPlace[] = [];
let interrupted = 0;
let resent = 0;
let server: RealServer | null = null;

afterAll(async () => {
  await server?.end("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** Studies until the server is gone. The form in flight then is kept, to be sent again. */
async function study(student: Student, reader: BetterSqlite3.Database, isOver: () => boolean): Promise<void> {
  const { learner } = student;
  const origin = server?.origin ?? "";
  while (!isOver()) {
    let form = student.unanswered ?? learner.fillIn(reader);
    if (student.unanswered) resent += 1;
    try {
      if (!form) {
        const reply = await learner.start(origin);
        expect(reply.status, reply.text).toBe(303);
        form = learner.fillIn(reader);
      }
      if (!form) continue;
      student.unanswered = form;
      const reply = await learner.send(origin, form);
      expect(reply.status, reply.text).toBe(303);
      student.unanswered = null;
      if (form.isAnswer) acknowledged.push(form.place);
      if (chance() < 0.05) await learner.get(origin, reply.location ?? "");
    } catch (error) {
      // fetch reports a lost connection as a TypeError; anything else is a failed expectation.
      if (!(error instanceof TypeError)) throw error;
      interrupted += 1;
      return;
    }
  }
}

/** One life of the server: at least 200 answers, then the kill, at any moment, with requests in flight. */
async function liveAndDie(): Promise<void> {
  server = await startRealServer({ DATA_DIR: folder });
  const reader = new BetterSqlite3(file, { readonly: true });
  const before = acknowledged.length;
  let isOver = false;
  const studying = students.map((student) => study(student, reader, () => isOver));
  const all = Promise.all(studying);
  const endedEarly = all.then(() => Promise.reject(new Error(`the server ended by itself: ${server?.stderr()}`)));
  while (acknowledged.length - before < LEAST_ANSWERS) await Promise.race([sleep(5), endedEarly]);
  await Promise.race([sleep(chance() * 60), endedEarly]);
  await server.end("SIGKILL");
  isOver = true;
  await all;
  // Before the next start: an open reader would spare it the recovery of the write-ahead log.
  reader.close();
}

describe("a server killed with SIGKILL while requests are in flight", () => {
  it(`loses no acknowledged answer in ${ROUNDS} rounds`, { timeout: ROUNDS * 20_000 }, async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      await liveAndDie();
      expect(existsSync(`${file}-wal`), "the kill left a write-ahead log to recover").toBe(true);
      // A new process takes the lock that the dead one held, recovers, and is looked at while it runs.
      server = await startRealServer({ DATA_DIR: folder });
      const { integrity, lost, faults } = auditDatabase(file, acknowledged);
      expect({ round, integrity, lost, faults }).toEqual({ round, integrity: "ok", lost: [], faults: [] });
      await server.end();
    }
    server = null;
    expect(interrupted, "requests were in flight at the kills").toBeGreaterThanOrEqual(ROUNDS);
    expect(new Set(acknowledged.map(placeName)).size).toBe(acknowledged.length);
    const { logRows, cards } = auditDatabase(file, acknowledged);
    console.log(
      `kill: ${ROUNDS} rounds, ${acknowledged.length} answers acknowledged, lost 0; ${interrupted} requests cut off, ` +
        `${resent} forms sent again; ${logRows} log rows, ${cards} cards equal to their replay (seed ${seed})`,
    );
  });
});
