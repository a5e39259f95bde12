import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDatabase } from "./lock.server";

let folder: string;
let file: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "on-su-lock-"));
  file = path.join(folder, "on-su.sqlite");
});
afterEach(async () => {
  for (const child of children.splice(0)) if (child.exitCode === null && child.signalCode === null) await kill(child);
  rmSync(folder, { recursive: true });
});

async function kill(child: ChildProcess) {
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Another process that takes the lock and keeps it; resolves when it has it. */
async function holdInChild(): Promise<ChildProcess> {
  const script = `
    const { lockDatabase } = await import(${JSON.stringify(new URL("./lock.server.ts", import.meta.url).href)});
    globalThis.lock = lockDatabase(process.argv[1]);
    console.log("held");
    setInterval(() => globalThis.lock.held, 1000);
  `;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

describe("lockDatabase", () => {
  it("is held by one owner and can be taken again after it is released", () => {
    const lock = lockDatabase(file);
    expect(lock.held).toBe(true);
    expect(() => lockDatabase(file)).toThrow(`process ${process.pid}`);
    lock.release();
    lock.release();
    expect(lock.held).toBe(false);
    lockDatabase(file).release();
  });

  it("names the process that holds it, and is freed when that one is killed", { timeout: 30_000 }, async () => {
    const child = await holdInChild();
    const sentence = `Another Ôn Sử server (process ${child.pid}) is using ${file}; stop it first.`;
    expect(() => lockDatabase(file)).toThrow(sentence);
    // Asking must not free it.
    expect(() => lockDatabase(file)).toThrow(sentence);
    await kill(child);
    const lock = lockDatabase(file);
    expect(lock.held).toBe(true);
    lock.release();
  });

  it("is the same lock through a link to the database", () => {
    writeFileSync(file, "");
    const link = path.join(folder, "link.sqlite");
    symlinkSync(file, link);
    const lock = lockDatabase(file);
    expect(() => lockDatabase(link)).toThrow(/Another Ôn Sử server/);
    lock.release();
  });

  it("has a sentence for a missing folder and for a lock file that is something else", () => {
    expect(() => lockDatabase(path.join(folder, "missing", "on-su.sqlite"))).toThrow(/does not exist/);
    writeFileSync(`${file}.lock`, "my notes ".repeat(200));
    expect(() => lockDatabase(file)).toThrow(/is not a lock of Ôn Sử/);
  });
});
