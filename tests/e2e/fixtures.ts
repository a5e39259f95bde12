import { test as base, type BrowserContext, type BrowserContextOptions } from "@playwright/test";
import { startTestServer, type TestServer } from "#tests/server/compose";
import { watch, type Watch } from "./watch";

interface TestFixtures {
  /** What the test's browsers said and asked for. Looked at when the test ends. */
  readonly watched: Watch;
  /** Opens another browser, which shares nothing with the first but the site. */
  readonly newBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

interface WorkerFixtures {
  /** The built site on a free port with a database of its own, shared by the tests of one worker. */
  readonly server: TestServer;
}

/**
 * Playwright's test with the site behind it. A test fails when one of its browsers says anything in the console, meets a
 * script error, asks another host for anything or gets a 5xx, unless the test has said that it expects so.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await startTestServer();
      await use(server);
      await server.closeServer();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
  watched: [
    async ({ server, context }, use) => {
      const watched = watch(server.origin);
      watched.add(context);
      await use(watched);
      watched.assertQuiet();
    },
    { auto: true },
  ],
  newBrowser: async ({ browser, contextOptions, baseURL, watched }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, ...(baseURL ? { baseURL } : {}), ...options });
      watched.add(context);
      opened.push(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect } from "@playwright/test";
