import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDatabase } from "#db/lock.server";

let folder: string;
let file: string;
let child: ChildProcessByStdio<null, Readable, Readable>;
let output = "";
let complaints = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "on-su-exit-"));
  file = path.join(folder, "on-su.sqlite");
});
afterEach(async () => {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true });
});

async function startServer(): Promise<number> {
  const fixture = fileURLToPath(new URL("./exit.fixture.ts", import.meta.url));
  output = "";
  complaints = "";
  child = spawn(process.execPath, ["--import", "tsx", fixture, file], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  await expect.poll(() => output + complaints, { timeout: 15_000 }).toMatch(/port \d+/);
  return Number(/port (\d+)/.exec(output)?.[1]);
}

const written = () => {
  const sqlite = new BetterSqlite3(file, { readonly: true });
  const rows = sqlite.prepare<[], { at: string }>("SELECT at FROM written").all();
  sqlite.close();
  return rows.map((row) => row.at);
};

describe("ending the process", { timeout: 30_000 }, () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "on %s finishes the requests in flight, then closes everything",
    async (signal) => {
      const port = await startServer();
      const answer = fetch(`http://127.0.0.1:${port}/slow`).then((response) => response.text());
      await expect.poll(() => output).toContain("received");
      const exited = once(child, "exit");
      child.kill(signal);
      // npm passes a terminal's SIGINT on to a server that has had it already.
      child.kill(signal);
      await expect(answer).resolves.toBe("done");
      expect(await exited).toEqual([0, null]);
      expect(existsSync(`${file}-wal`)).toBe(false);
      expect(written()).toEqual(["start", "end"]);
      lockDatabase(file).release();
    },
  );

  it("on a bug that nobody caught is logged, with code 1 and nothing committed lost", async () => {
    const port = await startServer();
    const exited = once(child, "exit");
    await fetch(`http://127.0.0.1:${port}/bug`).catch(() => undefined);
    expect(await exited).toEqual([1, null]);
    expect(complaints).toContain("a bug outside of any request");
    expect(output).not.toContain("at ");
    expect(written()).toEqual(["start"]);
    lockDatabase(file).release();
  });
});
