import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const found = fileURLToPath(new URL("./node_modules/.cache/on-su/chromium.json", import.meta.url));

/** The browser that scripts/prepare.mjs found; without one, Playwright's own. */
function chromiumPath(): string | undefined {
  const asked = process.env["CHROMIUM_PATH"];
  if (asked) return asked;
  if (!existsSync(found)) return undefined;
  const { executablePath } = JSON.parse(readFileSync(found, "utf8")) as { executablePath: string };
  return executablePath;
}

const executablePath = chromiumPath();

// The browser's own errands (updates, sync, field trials) would look for hosts that a test machine may not reach.
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];
const isRoot = process.getuid?.() === 0;
const isCi = Boolean(process.env["CI"]);

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/playwright",
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  retries: 0,
  workers: process.env["CI"] ? 1 : 2,
  fullyParallel: false,
  forbidOnly: isCi,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    // Recording a trace of every test takes longer than the tests: ask for one with --trace=on.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...quiet, ...(isRoot ? ["--no-sandbox"] : [])],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      // What a small screen and a finger may change; the rest is the same on both.
      testMatch: /(learn|language|offline)\.spec\.ts$/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
});
