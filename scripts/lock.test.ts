import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withLock } from "./lock.mjs";

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "on-su-lock-"));
  lock = path.join(folder, "prepare.lock");
  vi.spyOn(console, "log").mockReturnValue(undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A lock as another process would have left it. */
function leaveLock(pid: number, ageMs = 0): void {
  mkdirSync(lock);
  writeFileSync(path.join(lock, "pid"), String(pid));
  const seen = new Date(Date.now() - ageMs);
  utimesSync(lock, seen, seen);
}

describe("withLock", () => {
  it("is held during the work, and gone after it", async () => {
    expect(await withLock(lock, () => Promise.resolve(existsSync(lock)))).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is gone after work that failed", async () => {
    await expect(withLock(lock, () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is taken from a process that was killed", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    leaveLock(pid);
    expect(await withLock(lock, () => Promise.resolve("done"))).toBe("done");
  });

  it("is taken from a holder that has been silent for long, whose number another program has now", async () => {
    leaveLock(process.ppid, 60_000);
    expect(await withLock(lock, () => Promise.resolve("done"))).toBe("done");
  });

  it("waits for a living holder", async () => {
    leaveLock(process.ppid);
    let done = false;
    const work = withLock(lock, () => Promise.resolve((done = true)));
    await delay(600);
    expect(done).toBe(false);
    expect(console.log).toHaveBeenCalledOnce();
    rmSync(lock, { recursive: true });
    await work;
    expect(done).toBe(true);
  });
});
