import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder whose disk can be filled to the last byte and freed again, by means of the system's own. */
export interface FillableDisk {
  readonly folder: string;
  /** From now on nothing can grow. */
  fill(server: number, database: string): void;
  free(server: number): void;
  remove(): void;
}

const SIZE_MIB = 12;
const run = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: "utf8" });

/** A small tmpfs, filled with a file; null where this process may not mount. */
export function smallTmpfs(): FillableDisk | null {
  const folder = mkdtempSync(path.join(tmpdir(), "on-su-full-"));
  if (run("mount", "-t", "tmpfs", "-o", `size=${SIZE_MIB}m`, "tmpfs", folder).status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = path.join(folder, "filler");
  return {
    folder,
    fill: () => fillDisk(filler),
    free: () => rmSync(filler),
    remove() {
      run("umount", folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fillDisk(filler: string): void {
  const descriptor = openSync(filler, "w");
  const page = Buffer.alloc(4096);
  try {
    for (;;) writeSync(descriptor, page);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** An ordinary folder and a limit on the size of the server's files; null where there is no prlimit. */
export function limitedFiles(): FillableDisk | null {
  if (run("prlimit", "--version").status !== 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "on-su-full-"));
  mkdirSync(folder, { recursive: true });
  const limit = (server: number, bytes: number | "unlimited") => {
    const { status, stderr } = run("prlimit", `--pid=${server}`, `--fsize=${bytes}:unlimited`);
    if (status !== 0) throw new Error(`prlimit: ${stderr}`);
  };
  return {
    folder,
    fill(server, database) {
      const sizes = [database, `${database}-wal`].map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
      limit(server, Math.max(...sizes));
    },
    free: (server) => limit(server, "unlimited"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
