/**
 * Makes a fresh clone ready: `prepare.mjs start` installs and builds, `prepare.mjs test` finds a browser too.
 * Does nothing, quickly, when everything is in place. Node's own modules only: nothing is installed yet.
 */
import process from "node:process";

const minimum = [20, 19];
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < minimum[0] || (major === minimum[0] && minor < minimum[1])) {
  console.error(
    `Ôn Sử needs Node ${minimum.join(".")} or later; this is Node ${process.versions.node}. Please update Node.`,
  );
  process.exit(1);
}

const mode = process.argv[2];
if (mode !== "start" && mode !== "test") {
  console.error("Say what to prepare for: node scripts/prepare.mjs start, or test.");
  process.exit(1);
}

// Imported only now: an older Node may not be able to read these files.
const { lockFolder, main, stopOnSignal } = await import("./steps.mjs");
const { install, isInstalled } = await import("./install.mjs");
const { isBuilt } = await import("./sources.mjs");
const { findChromium, hasChromium } = await import("./chromium.mjs");
const { withLock } = await import("./lock.mjs");

const isReady = () => isInstalled() && isBuilt() && (mode === "start" || hasChromium());

await main(async () => {
  if (isReady()) return;
  stopOnSignal();
  await withLock(lockFolder, async () => {
    await install();
    if (!isBuilt()) await (await import("./build.mjs")).buildAll();
    if (mode === "test") await findChromium();
  });
});
