/**
 * Builds everything that runs, into build/:
 *   content/     the YAML, checked and compiled into chapter.json and bank.json
 *   client/      the browser's half, by Remix
 *   server/      index.js, Remix's half, and main.js, the host
 *   migrations/  of the database
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { withLock } from "./lock.mjs";
import { clearBuildStamp, sourcesHash, writeBuildStamp } from "./sources.mjs";
import { Failure, lockFolder, main, root, runBin, step, stopOnSignal } from "./steps.mjs";

const buildFolder = path.join(root, "build");
const production = { NODE_ENV: "production" };

/** Builds all of it and stamps it. Fails with the output of the tool that failed. */
export async function buildAll() {
  const hash = sourcesHash();
  clearBuildStamp();
  await step("Building the site", async () => {
    await buildRemix(); // first, because it empties build/
    await allDone([compileContent(), bundleHost()]);
    copyMigrations();
  });
  writeBuildStamp(hash);
}

/** Waits for all, so that no tool is left running when another has failed. */
async function allDone(works) {
  const results = await Promise.allSettled(works);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

async function compileContent() {
  const { code, output } = await runBin("tsx/dist/cli.mjs", ["cli/build-content.ts"], { env: production });
  if (code !== 0) throw new Failure("The content was not compiled; the lines above say where to mend it.", output);
}

async function buildRemix() {
  const { code, output } = await runBin("@remix-run/dev/dist/cli.js", ["vite:build"], { env: production });
  if (code !== 0) throw new Failure("Remix could not build the site; the lines above say why.", output);
}

/**
 * Bundles server/main.ts. Packages stay outside: native ones must, and React must be the one that Remix's half uses.
 * main.js sets NODE_ENV before it loads anything, because React chooses its slow half on import.
 */
async function bundleHost() {
  const esbuild = await import("esbuild");
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: { host: "server/main.ts" },
      outdir: "build/server",
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20.19",
      packages: "external",
      sourcemap: "linked",
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "silent",
    });
  } catch (error) {
    const messages = await esbuild.formatMessages(error.errors ?? [], { kind: "error", color: false });
    throw new Failure(
      "The server could not be bundled; the lines above say why.",
      messages.join("\n") || error.message,
    );
  }
  mkdirSync(path.join(buildFolder, "server"), { recursive: true });
  writeFileSync(
    path.join(buildFolder, "server", "main.js"),
    `process.env.NODE_ENV = "production";\nprocess.setSourceMapsEnabled(true);\nawait import("./host.js");\n`,
  );
}

function copyMigrations() {
  const target = path.join(buildFolder, "migrations");
  rmSync(target, { recursive: true, force: true });
  cpSync(path.join(root, "db", "migrations"), target, { recursive: true });
}

if (path.resolve(process.argv[1] ?? "") === path.join(root, "scripts", "build.mjs")) {
  stopOnSignal();
  await main(() => withLock(lockFolder, buildAll));
}
