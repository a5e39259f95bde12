import { expect, type BrowserContext } from "@playwright/test";

/** Collects what browsers complain of. */
export interface Watch {
  /** Watches every page of a browser context. */
  add(context: BrowserContext): void;
  /** Lets console messages pass that match: Chromium reports every 4xx and every failed request there. */
  expectInConsole(message: RegExp): void;
  /** Fails the test for anything that was not expected. */
  assertQuiet(): void;
}

/** A watch for browsers that may talk to one origin only. */
export function watch(origin: string): Watch {
  const complaints: string[] = [];
  const said: string[] = [];
  // Remix's single fetch says so when a second navigation overtakes the first, whose answer has begun to come; it then
  // drops that answer, as it should. Tests are quick enough to do that.
  const expected: RegExp[] = [/^console error: AbortError: signal is aborted/];
  return {
    add(context) {
      context.on("console", (message) => {
        const { url } = message.location();
        said.push(`console ${message.type()}: ${message.text()}${url === "" ? "" : ` (${url})`}`);
      });
      context.on("weberror", (error) => complaints.push(`script error: ${error.error().message}`));
      context.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${origin}/`) && !/^(about|blob|data):/.test(url))
          complaints.push(`foreign request: ${url}`);
      });
      context.on("response", (response) => {
        if (response.status() >= 500) complaints.push(`${response.status()}: ${response.url()}`);
      });
    },
    expectInConsole: (message) => void expected.push(message),
    assertQuiet() {
      const unexpected = said.filter((message) => !expected.some((pattern) => pattern.test(message)));
      expect([...complaints, ...unexpected], "what the browsers complained of").toEqual([]);
    },
  };
}
