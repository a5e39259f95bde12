import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededChance } from "~/domain/chance";
import { messagesIn } from "~/i18n/messages";
import { startRealServer, type RealServer } from "../server/real-process";
import { VirtualLearner, type SentForm } from "../server/virtual-learner";
import { auditDatabase } from "../server/audit";
import { unitFor } from "./content";

/* Another process, this one, holds the write lock of the real server's database. */

/** The server's patience is about 1.2 s; a loaded computer may take longer, but nobody waits for long. */
const LONGEST_WAIT_MS = 5_000;
/** One try may block the server for 50 ms; the rest of the time must be free for others. */
const LONGEST_STALL_MS = 400;

const folder = mkdtempSync(path.join(tmpdir(), "on-su-busy-"));
const file = path.join(folder, "on-su.sqlite");
const learner = new VirtualLearner(unitFor(0), seededChance(11));
let server: RealServer;
let other: BetterSqlite3.Database;

beforeAll(async () => {
  server = await startRealServer({ DATA_DIR: folder });
  other = new BetterSqlite3(file, { timeout: 2_000 });
  await learner.start(server.origin, "quiz");
});

afterAll(async () => {
  other.close();
  await server.end("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function nextForm(): SentForm {
  const form = learner.fillIn(other);
  if (!form) throw new Error("the quiz is over too soon for this test");
  return form;
}

const hold = () => other.exec("BEGIN IMMEDIATE");
const letGo = () => other.exec("ROLLBACK");

describe("a database that another process keeps busy", () => {
  it("takes answers that can wait for it", async () => {
    const form = nextForm();
    hold();
    const reply = learner.send(server.origin, form);
    await sleep(300);
    letGo();
    expect((await reply).status).toBe(303);
  });

  it("refuses an answer after a while, with a sentence, and takes it when the lock is free", async () => {
    const form = nextForm();
    const before = auditDatabase(file);
    hold();
    const began = performance.now();
    const refused = await learner.send(server.origin, form);
    const waitedMs = performance.now() - began;
    expect(refused.status).toBe(503);
    expect(refused.text).toContain(messagesIn("vi").notSaved.busy);
    expect(refused.text).not.toMatch(/\n\s+at |SQLITE|SqliteError/);
    expect(waitedMs).toBeGreaterThan(300);
    expect(waitedMs).toBeLessThan(LONGEST_WAIT_MS);

    const newcomer = await new VirtualLearner(unitFor(0), seededChance(12)).start(server.origin, "learn");
    expect(newcomer.status).toBe(503);
    expect(newcomer.text).toContain(messagesIn("vi").keep.errors["not-saved"]);
    letGo();
    expect(auditDatabase(file)).toEqual(before);

    expect((await learner.send(server.origin, form)).status).toBe(303);
    const after = auditDatabase(file, [form.place]);
    expect(after).toMatchObject({ integrity: "ok", lost: [], faults: [], logRows: before.logRows + 1 });
  });

  it("still shows pages, and stands still for nobody else", async () => {
    const form = nextForm();
    const { sessionId, position } = form.place;
    hold();
    const waiting = learner.send(server.origin, form);
    const reply = { hasCome: false };
    void waiting.then(() => (reply.hasCome = true));
    const latenciesMs: number[] = [];
    while (!reply.hasCome) {
      const began = performance.now();
      expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
      latenciesMs.push(performance.now() - began);
      await sleep(5);
    }
    const page = await learner.get(server.origin, `/vi/sessions/${sessionId}/${position}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain(form.fields["item"]);
    expect((await learner.get(server.origin, "/vi/progress")).status).toBe(200);
    expect((await waiting).status).toBe(503);
    letGo();
    expect(latenciesMs.length).toBeGreaterThan(10);
    expect(Math.max(...latenciesMs)).toBeLessThan(LONGEST_STALL_MS);
    const sorted = latenciesMs.sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
  });
});
