/** What apt-get can do for us: Debian and its relatives, as root. */
import { readFileSync } from "node:fs";
import process from "node:process";
import { run } from "./steps.mjs";

function osRelease() {
  try {
    const lines = readFileSync("/etc/os-release", "utf8").split("\n");
    return Object.fromEntries(lines.map((line) => line.replaceAll('"', "").split("=")));
  } catch {
    return {};
  }
}

/** True when packages can be installed with apt-get without asking anyone. */
export function canUseApt() {
  const { ID = "", ID_LIKE = "" } = osRelease();
  return process.platform === "linux" && process.getuid?.() === 0 && /\bdebian\b/.test(`${ID} ${ID_LIKE}`);
}

/** Ubuntu's chromium package is a stub for a snap, which does not run in a container. */
export function hasChromiumPackage() {
  return canUseApt() && osRelease().ID !== "ubuntu";
}

/** Installs Debian packages; the lists are fetched first, since a fresh image has none. */
export async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const update = await run("apt-get", ["update", "-q"], { env });
  const install = await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], { env });
  return { code: install.code, output: (install.code === 0 ? "" : update.output) + install.output };
}
