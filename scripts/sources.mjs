/** Tells whether build/ was made from the sources as they are now. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./steps.mjs";

const folders = ["app", "cli", "content", "db", "public", "server"];
const files = [
  "aliases.ts",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "scripts/build.mjs",
  "tsconfig.json",
  "vite.config.ts",
];
const outputs = ["client", "content/bank.json", "migrations", "server/index.js", "server/main.js"];

const buildFolder = path.join(root, "build");
const stampFile = path.join(buildFolder, "sources.sha256");

function sourceFiles() {
  const inFolders = folders.flatMap((folder) => {
    const entries = existsSync(path.join(root, folder))
      ? readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      : [];
    return entries
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
  });
  return [...inFolders, ...files.filter((file) => existsSync(path.join(root, file)))].sort();
}

/** A digest of every file that the build reads. Contents, not times: a checkout touches the times. */
export function sourcesHash() {
  const hash = createHash("sha256");
  for (const file of sourceFiles()) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file.replaceAll("\\", "/")}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** True when the build is whole and was made from the present sources. */
export function isBuilt() {
  if (!outputs.every((output) => existsSync(path.join(buildFolder, output)))) return false;
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === sourcesHash();
}

/** Removed before a build and written after it: a build that was cut off is never taken for a whole one. */
export function clearBuildStamp() {
  rmSync(stampFile, { force: true });
}

export function writeBuildStamp(hash) {
  mkdirSync(buildFolder, { recursive: true });
  writeFileSync(stampFile, hash);
}
