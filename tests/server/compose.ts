import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { openDatabase, type Database } from "#db/client.server";
import { lockDatabase } from "#db/lock.server";
import { migrateDatabase } from "#db/migrate.server";
import { parseConfig } from "#server/config.server";
import { createApp } from "#server/create-app.server";
import { createHttpServer, listen } from "#server/http-server.server";
import { createLog } from "#server/log.server";
import { seededChance } from "~/domain/chance";
import { createAppContext, type AppContext } from "~/services/context.server";

const root = path.resolve(import.meta.dirname, "../..");
/** Made by the build, which `npm test` runs first. */
export const contentFolder = path.join(root, "build", "content");

export interface TestStorage {
  readonly app: AppContext;
  readonly db: Database;
  readonly folder: string;
  /** Moves the server's clock on. */
  advance(ms: number): void;
  setClock(ms: number): void;
  close(): void;
}

export interface TestOptions {
  /** Where the clock starts, epoch milliseconds; it stands still until it is moved. */
  readonly now?: number;
  readonly seed?: number;
}

/** A fresh database on a real file with the built content, a clock that is set by hand, and seeded chance. */
export async function openTestStorage({
  now = Date.UTC(2026, 10, 2, 3),
  seed = 7,
}: TestOptions = {}): Promise<TestStorage> {
  const folder = mkdtempSync(path.join(tmpdir(), "on-su-test-"));
  const file = path.join(folder, "on-su.sqlite");
  const lock = lockDatabase(file);
  const db = openDatabase({ file, busyTimeoutMs: 50 });
  migrateDatabase(db, {
    lock,
    migrationsFolder: path.join(root, "db", "migrations"),
    backupsFolder: path.join(folder, "backups"),
    now,
  });
  let clock = now;
  const app = await createAppContext({
    db,
    contentFolder,
    defaultTimeZone: "Asia/Ho_Chi_Minh",
    reportBug: (error, requestId) => console.error(`request ${requestId}:`, error),
    clock: () => clock,
    random: seededChance(seed),
  });
  return {
    app,
    db,
    folder,
    advance: (ms) => (clock += ms),
    setClock: (ms) => (clock = ms),
    close() {
      db.close();
      lock.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface TestServer extends TestStorage {
  readonly origin: string;
  closeServer(): Promise<void>;
}

/** The whole site on a free port, composed of the same parts as the production entry. */
export async function startTestServer(options: TestOptions = {}): Promise<TestServer> {
  const storage = await openTestStorage(options);
  const config = parseConfig({ NODE_ENV: "production", PORT: "0", DATA_DIR: storage.folder, LOG_LEVEL: "silent" });
  const built = path.join(root, "build", "server", "index.js");
  const build = (await import(pathToFileURL(built).href)) as ServerBuild;
  const host = createApp({
    config,
    app: storage.app,
    build,
    log: createLog("silent"),
    clientFolder: path.join(root, "build", "client"),
  });
  const server = createHttpServer(host);
  const port = await listen(server, config.host, 0);
  return {
    ...storage,
    origin: `http://localhost:${port}`,
    async closeServer() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      storage.close();
    },
  };
}
