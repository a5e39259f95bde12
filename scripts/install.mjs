/** Keeps node_modules equal to the lock file, and explains it in a sentence when that cannot be done. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { aptInstall, canUseApt } from "./debian.mjs";
import { cacheFolder, Failure, root, run, runNpm, step, tail } from "./steps.mjs";

const stampFile = path.join(cacheFolder, "install.json");
const compilers = ["python3", "make", "g++"];

const read = (name) => readFileSync(path.join(root, name), "utf8");

/** What an installation depends on: the packages asked for, and what a native module was compiled for. */
function wantedStamp() {
  const { dependencies, devDependencies } = JSON.parse(read("package.json"));
  const hash = createHash("sha256").update(JSON.stringify([dependencies, devDependencies]));
  if (existsSync(path.join(root, "package-lock.json"))) hash.update(read("package-lock.json"));
  return JSON.stringify({
    packages: hash.digest("hex"),
    nodeModuleVersion: process.versions.modules,
    platform: `${process.platform}-${process.arch}`,
  });
}

export function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === wantedStamp();
}

/** Installs everything, development dependencies included: the site is built where it runs. */
export async function install() {
  if (isInstalled()) return;
  if (!(matchesLock() && (await loadsNativeModule()))) {
    await step("Installing packages (a few minutes the first time)", async () => {
      await installPackages();
      if (!(await loadsNativeModule())) await rebuildNativeModule();
    });
  }
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampFile, wantedStamp());
}

/** True when someone has run npm by hand and node_modules already holds what the lock file says. */
function matchesLock() {
  try {
    const wanted = JSON.parse(read("package-lock.json")).packages;
    const found = JSON.parse(read("node_modules/.package-lock.json")).packages;
    return Object.entries(wanted).every(
      ([name, entry]) => name === "" || entry.optional || found[name]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/** The one package with native code: it may be there and yet be compiled for another Node. */
async function loadsNativeModule() {
  const script = `new (require("better-sqlite3"))(":memory:").close()`;
  return (await run(process.execPath, ["-e", script])).code === 0;
}

async function installPackages() {
  // --include=dev: under NODE_ENV=production npm would leave out what the build needs.
  const options = ["--include=dev", "--no-audit", "--no-fund"];
  let result = await runNpm(["ci", ...options]);
  if (result.code !== 0 && lacksCompiler(result.output)) {
    await installCompilers(result.output);
    result = await runNpm(["ci", ...options]);
  }
  if (result.code !== 0 && refusesLock(result.output)) {
    process.stdout.write(" npm ci refuses the lock file here, using npm install …");
    result = await runNpm(["install", "--no-save", ...options]);
    if (result.code !== 0 && lacksCompiler(result.output)) {
      await installCompilers(result.output);
      result = await runNpm(["install", "--no-save", ...options]);
    }
  }
  if (result.code !== 0) throw new Failure(explain(result.output), tail(result.output));
}

async function rebuildNativeModule() {
  let result = await runNpm(["rebuild", "better-sqlite3", "--foreground-scripts"]);
  if (!(await loadsNativeModule()) && lacksCompiler(result.output)) {
    await installCompilers(result.output);
    result = await runNpm(["rebuild", "better-sqlite3", "--foreground-scripts"]);
  }
  if (await loadsNativeModule()) return;
  const ignored = (await runNpm(["config", "get", "ignore-scripts"])).output.trim() === "true";
  const sentence = ignored
    ? "npm is set to ignore install scripts (ignore-scripts=true), and better-sqlite3 needs its own: allow it and start again."
    : explain(result.output);
  throw new Failure(sentence, tail(result.output));
}

async function installCompilers(output) {
  if (!canUseApt()) throw new Failure(compilerSentence, tail(output));
  process.stdout.write(" installing a compiler …");
  const result = await aptInstall(compilers);
  if (result.code !== 0) throw new Failure(`${compilerSentence} apt-get could not install them.`, tail(result.output));
}

const compilerSentence =
  `better-sqlite3 has no prebuilt binary for this system (${process.platform}-${process.arch}, Node ${process.versions.node}) ` +
  `and no compiler was found to build it: install ${compilers.join(", ")} (or your system's equivalents) and start again.`;

/** Exported for the tests: what npm's output means. */
export function lacksCompiler(output) {
  return (
    /find Python|not found: make|g\+\+: (command )?not found|(g\+\+|c\+\+|cc): No such file|find VS/i.test(output) &&
    /gyp/.test(output)
  );
}

export function refusesLock(output) {
  return /`npm ci` can only install|EUSAGE|EBADPLATFORM|package-lock\.json.*in sync|lockfileVersion/.test(output);
}

export function explain(output) {
  if (/ENOSPC/.test(output))
    return "The disk is full: npm could not write the packages. Free some space and start again.";
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return "npm may not write here: check who owns this folder and npm's cache, and start again.";
  }
  if (lacksCompiler(output)) return compilerSentence;
  if (/gyp ERR!/.test(output)) {
    return "better-sqlite3 could not be compiled; the lines above say why (without a network, Node's headers may be missing).";
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENETDOWN|EHOSTUNREACH|network/i.test(output)) {
    return "The packages could not be fetched: npm reached no registry. Check the network (and npm's proxy settings) and start again.";
  }
  if (/\b(ETARGET|E404)\b/.test(output)) {
    return "npm's registry has no such version of a package that the lock file names; the lines above say which.";
  }
  return "npm could not install the packages; the lines above say why.";
}
