import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectConsole } from "../console";
import { startTestServer, type TestServer } from "../server/compose";

describe("a bug on the server", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    Object.assign(server.app, {
      clock: () => {
        throw new Error("a planted bug with a secret");
      },
    });
  });
  afterAll(() => server.closeServer());

  it.each([
    ["vi", "Có lỗi từ phía chúng tôi"],
    ["en", "Something went wrong on our side"],
  ])("answers in %s with a sentence and the request's id, and keeps the stack in the log", async (lang, sentence) => {
    expectConsole("error", /a planted bug/);
    const response = await fetch(`${server.origin}/${lang}`);
    const page = await response.text();
    expect(response.status).toBe(500);
    expect(page).toContain(sentence);
    expect(page).toContain(response.headers.get("X-Request-Id"));
    expect(page).not.toMatch(/secret|\n\s+at /);
  });
});
