import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import { seededChance } from "~/domain/chance";
import { messagesIn } from "~/i18n/messages";
import { startRealServer, type RealServer } from "../server/real-process";
import { VirtualLearner, type AnswerPlace, type Reply, type SentForm } from "../server/virtual-learner";
import { auditDatabase } from "../server/audit";
import { unitFor } from "./content";
import { limitedFiles, smallTmpfs, type FillableDisk } from "./full-disk";

const sentences = messagesIn("vi").notSaved;

/** `sentence`: a limit on files is not told as a full disk by SQLite, but as a failing one. */
const disks: readonly { name: string; disk: FillableDisk; sentence: string }[] = [
  { name: "a full tmpfs", make: smallTmpfs, sentence: sentences.full },
  { name: "files that may not grow", make: limitedFiles, sentence: sentences.other },
].flatMap(({ name, make, sentence }) => {
  const disk = make();
  return disk ? [{ name, disk, sentence }] : [];
});

const servers: RealServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.end("SIGKILL");
  for (const { disk } of disks) disk.remove();
});

it("finds a way to fill a disk on this computer", () => {
  expect(disks.map(({ name }) => name)).not.toEqual([]);
});

describe.each(disks)("a server on $name", ({ disk, sentence }) => {
  const file = path.join(disk.folder, "on-su.sqlite");
  const acknowledged: AnswerPlace[] = [];
  const learner = new VirtualLearner(unitFor(0), seededChance(3));

  it("acknowledges nothing while it is full, says why, and goes on once there is space", async () => {
    const server = await startRealServer({ DATA_DIR: disk.folder });
    servers.push(server);
    const { origin } = server;
    const pid = server.process.pid ?? 0;
    const reader = new BetterSqlite3(file, { readonly: true });
    const send = async (form: SentForm): Promise<Reply> => {
      const reply = await learner.send(origin, form);
      if (reply.status === 303 && form.isAnswer) acknowledged.push(form.place);
      return reply;
    };
    const nextForm = async (): Promise<SentForm> => {
      for (;;) {
        const form = learner.fillIn(reader);
        if (form) return form;
        const started = await learner.start(origin, "quiz");
        if (started.status !== 303) throw new Error(`the quiz did not start: ${started.status}`);
      }
    };
    for (let answer = 0; answer < 20; answer += 1) expect((await send(await nextForm())).status).toBe(303);

    disk.fill(pid, file);
    // Some space inside the write-ahead log may still be used up.
    const refused = await untilRefused(nextForm, send);
    expect(refused.reply.status).toBe(503);
    expect(refused.reply.text).toContain(sentence);
    expect(refused.reply.text).not.toMatch(/\n\s+at |SQLITE|SqliteError/);

    const before = auditDatabase(file, acknowledged);
    for (let again = 0; again < 5; again += 1) expect((await learner.send(origin, refused.form)).status).toBe(503);
    const newcomer = await new VirtualLearner(unitFor(0), seededChance(5)).start(origin, "learn");
    expect(newcomer.status, newcomer.text).toBe(503);
    expect(newcomer.text).toContain(messagesIn("vi").keep.errors["not-saved"]);
    const { sessionId, position } = refused.form.place;
    const page = await learner.get(origin, `/vi/sessions/${sessionId}/${position}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain(refused.form.fields["item"]);
    expect((await learner.get(origin, "/healthz")).text).toBe("ok");
    expect(auditDatabase(file, acknowledged)).toEqual(before);
    expect(before).toMatchObject({ integrity: "ok", lost: [], faults: [], logRows: acknowledged.length });

    disk.free(pid);
    expect((await send(refused.form)).status).toBe(303);
    for (let answer = 0; answer < 20; answer += 1) expect((await send(await nextForm())).status).toBe(303);
    const after = auditDatabase(file, acknowledged);
    expect(after).toMatchObject({ integrity: "ok", lost: [], faults: [], logRows: before.logRows + 21 });
    expect(server.process.exitCode).toBe(null);
    reader.close();
    expect(await server.end()).toBe(0);
  });
});

/** Answers until one is refused, and returns it. */
async function untilRefused(nextForm: () => Promise<SentForm>, send: (form: SentForm) => Promise<Reply>) {
  for (let answer = 0; answer < 2_000; answer += 1) {
    const form = await nextForm();
    const reply = await send(form);
    if (reply.status !== 303) return { form, reply };
  }
  throw new Error("2,000 answers were recorded on a full disk");
}
