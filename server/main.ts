import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { openDatabase, type Database } from "#db/client.server";
import { lockDatabase, type DatabaseLock } from "#db/lock.server";
import { migrateDatabase } from "#db/migrate.server";
import { createAppContext } from "~/services/context.server";
import { parseConfig, type Config } from "./config.server";
import { createApp } from "./create-app.server";
import { createHttpServer, listen } from "./http-server.server";
import { createLog } from "./log.server";
import { localOrigin } from "./request-origin.server";
import { exitInOrder } from "./shutdown.server";
import { StartError, exposedSentence } from "./start-error.server";

/*
 * The production entry, bundled to build/server/main.js beside Remix's own build/server/index.js. What it starts is
 * composed here once; tests compose the same parts with a clock and a seed of their own.
 */

const buildFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const migrationsFolder = path.join(buildFolder, "migrations");

async function start(): Promise<void> {
  // React chooses its build by it, and it is loaded only with Remix's build below.
  process.env.NODE_ENV ??= "production";
  const config = parseConfig(process.env);
  const log = createLog(config.logLevel);
  makeFolder(config.dataDir);

  const lock = lockDatabase(config.databaseFile);
  const db = openMigrated(config, lock);
  const build = await importBuild();
  const app = await createAppContext({
    db,
    contentFolder: path.join(buildFolder, "content"),
    chapterFile: config.chapterFile,
    defaultTimeZone: config.defaultTimeZone,
    reportBug: (error, requestId) => log.error({ err: error, requestId }, "a bug"),
  });

  const server = createHttpServer(
    createApp({ config, app, build, log, clientFolder: path.join(buildFolder, "client") }),
  );
  exitInOrder({
    server,
    log,
    closeStorage() {
      db.close();
      lock.release();
    },
  });
  const port = await listen(server, config.host, config.port);
  log.info({ port, host: config.host, database: config.databaseFile }, "listening");
  console.log(`Ôn Sử is ready at ${config.publicOrigin ?? localOrigin(config.host, port)}/`);
}

function openMigrated(config: Config, lock: DatabaseLock): Database {
  const db = openDatabase({ file: config.databaseFile, busyTimeoutMs: config.busyTimeoutMs });
  migrateDatabase(db, {
    lock,
    migrationsFolder,
    backupsFolder: path.join(config.dataDir, "backups"),
    now: Date.now(),
  });
  return db;
}

/** Its path is computed so that the bundler leaves it to be loaded at run time. */
async function importBuild(): Promise<ServerBuild> {
  const file = path.join(buildFolder, "server", "index.js");
  if (!existsSync(file)) throw new StartError("The site is not built yet. Run npm start, or npm run build.");
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`The folder ${folder} for the data cannot be made (${reason}). Set DATA_DIR to another one.`);
  }
}

start().catch((error: unknown) => {
  // The system frees the lock and SQLite recovers on its own: nothing has to be undone.
  console.error(exposedSentence(error) ?? error);
  process.exit(1);
});
