/** Finds a Chromium for the browser tests, or gets one. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { aptInstall, hasChromiumPackage, canUseApt } from "./debian.mjs";
import { cacheFolder, Failure, root, run, runBin, step, tail } from "./steps.mjs";

/** Read by playwright.config.ts. */
const foundFile = path.join(cacheFolder, "chromium.json");

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** True when an earlier run found a browser that is still there, and CHROMIUM_PATH asks for no other. */
export function hasChromium() {
  if (!existsSync(foundFile)) return false;
  const { executablePath } = JSON.parse(readFileSync(foundFile, "utf8"));
  const asked = process.env.CHROMIUM_PATH;
  return existsSync(executablePath) && (!asked || asked === executablePath);
}

/** Writes down the path of a Chromium that runs. Fails with a sentence when there is none to be had. */
export async function findChromium() {
  if (hasChromium()) return;
  const executablePath = await step("Finding Chromium", async () => {
    const asked = process.env.CHROMIUM_PATH;
    if (asked) {
      if (await runs(asked)) return asked;
      throw new Failure(`CHROMIUM_PATH is ${asked}, but no browser runs from there: correct it or leave it out.`);
    }
    return (await firstThatRuns()) ?? (await fetchChromium());
  });
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(foundFile, JSON.stringify({ executablePath }));
}

async function firstThatRuns() {
  for (const candidate of candidates()) if (existsSync(candidate) && (await runs(candidate))) return candidate;
  return undefined;
}

function candidates() {
  const { platform, env } = process;
  const onPath = (env.PATH ?? "").split(path.delimiter).filter(path.isAbsolute);
  const usual = {
    darwin: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => path.join(folder, "Google", "Chrome", "Application", "chrome.exe")),
  };
  return [
    ...names.flatMap((name) => onPath.map((folder) => path.join(folder, name))),
    ...(usual[platform] ?? []),
    ...ownOfPlaywright(),
  ];
}

function ownOfPlaywright() {
  try {
    const require = createRequire(path.join(root, "package.json"));
    return [require("playwright").chromium.executablePath()].filter(Boolean);
  } catch {
    return []; // Playwright knows no browser for this platform.
  }
}

/** A file of the right name is not enough: it may be a stub for a snap, or lack a library. */
async function runs(executablePath) {
  if (process.platform === "win32") return existsSync(executablePath); // there, --version opens a window
  const { code, output } = await run(executablePath, ["--version"], { timeoutMs: 20_000 });
  return code === 0 && /chrom/i.test(output);
}

/**
 * Debian's package first, where root may install it: it brings its libraries, and where it can be had there is no
 * waiting for a download host that a closed network never reaches. Playwright's own browser otherwise.
 */
async function fetchChromium() {
  let output = "";
  if (hasChromiumPackage()) {
    process.stdout.write(" installing Debian's …");
    output += (await aptInstall(["chromium"])).output;
    const found = await firstThatRuns();
    if (found) return found;
  }
  process.stdout.write(" downloading Playwright's …");
  const withLibraries = canUseApt() ? ["--with-deps"] : [];
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: process.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ?? "10000" };
  output += (await runBin("@playwright/test/cli.js", ["install", ...withLibraries, "chromium"], { env })).output;
  const found = await firstThatRuns();
  if (found) return found;
  throw new Failure(
    "The browser tests need Chromium, and none was found or could be fetched: install Chromium or Chrome, " +
      "or set CHROMIUM_PATH to its program file, and run the tests again.",
    tail(output),
  );
}
