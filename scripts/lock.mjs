/** One preparation at a time: two `npm start` must not install or build over each other. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { removeOnExit } from "./steps.mjs";

const pollMs = 250;
const heartbeatMs = 2_000;
/** A holder that has not been heard of for so long is gone, even if its process number lives on in another program. */
const silenceMs = 30_000;

/**
 * Runs `work` while holding the lock folder, waiting for whoever holds it. A holder that was killed is noticed.
 *
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  let told = false;
  while (!tryTake(folder)) {
    const holder = readHolder(folder);
    if (holder !== undefined && isGone(holder)) breakLock(folder);
    else {
      if (!told && holder !== undefined) console.log(`Process ${holder.pid} is preparing this folder; waiting for it.`);
      told ||= holder !== undefined;
      await delay(pollMs);
    }
  }
  const release = removeOnExit(folder);
  const heartbeat = setInterval(() => touch(folder), heartbeatMs);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    release();
  }
}

/** Renames a folder that already names its holder, so that the lock is never there without a name. */
function tryTake(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  const candidate = mkdtempSync(`${folder}-`);
  writeFileSync(path.join(candidate, "pid"), String(process.pid));
  try {
    renameSync(candidate, folder);
    return true;
  } catch (error) {
    rmSync(candidate, { recursive: true, force: true });
    if (["ENOTEMPTY", "EEXIST", "EPERM", "EACCES"].includes(error.code) && readHolder(folder)) return false;
    if (error.code === "ENOTEMPTY" || error.code === "EEXIST") return false; // released in the meantime: try again
    throw error;
  }
}

function readHolder(folder) {
  try {
    const pid = Number(readFileSync(path.join(folder, "pid"), "utf8"));
    return { pid, seenMs: statSync(folder).mtimeMs };
  } catch {
    return undefined;
  }
}

function isGone({ pid, seenMs }) {
  if (pid === process.pid || Date.now() - seenMs > silenceMs) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

/** Removes the lock of a dead holder. Only one waiter may, or the second would remove the first one's new lock. */
function breakLock(folder) {
  const breaking = `${folder}.breaking`;
  try {
    mkdirSync(breaking);
  } catch {
    if (Date.now() - (statSync(breaking, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > silenceMs) {
      rmSync(breaking, { recursive: true, force: true });
    }
    return;
  }
  try {
    const holder = readHolder(folder);
    if (holder !== undefined && isGone(holder)) rmSync(folder, { recursive: true, force: true });
  } finally {
    rmSync(breaking, { recursive: true, force: true });
  }
}

function touch(folder) {
  try {
    const now = new Date();
    utimesSync(folder, now, now);
  } catch {
    // The folder was removed by hand: nothing to keep alive.
  }
}
