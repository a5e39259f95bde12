import { afterEach, describe, expect, it } from "vitest";
import { startHost, type Answer, type Host, type HostOptions } from "./host";

let host: Host;
let served: string[];
afterEach(() => host.stop());
const start = async (options: HostOptions = {}) => {
  served = [];
  host = await startHost({
    remix: (request, response) => {
      served.push(`${request.method} ${request.url}`);
      response.type("text/plain").send("site");
    },
    ...options,
  });
};

/** A refusal: this status, a sentence, no stack, and the site knows nothing of it. */
function expectRefusal(answer: Answer, status: number, sentence: RegExp) {
  expect(answer.status).toBe(status);
  expect(answer.text).toMatch(sentence);
  expect(answer.text).not.toMatch(/\bat .*:\d+:\d+|node_modules|Error:/);
  expect(served).toEqual([]);
}

describe("an address that is not valid", () => {
  it.each([
    ["bad percent-encoding", "/en/%E0%A4%A"],
    ["bytes that are not UTF-8", "/en/%ff"],
    ["a NUL", "/en/%00"],
    ["a line break", "/en/%0d%0aSet-Cookie:x"],
    ["another site's address", "//evil.example/en"],
    ["another site's address behind a backslash", "/\\evil.example/en"],
    ["another site's address behind dot segments", "/en/..//evil.example"],
    ["the absolute form", "http://evil.example/en"],
    ["more than 2048 characters", `/en/${"a".repeat(2048)}`],
  ])("is refused: %s", async (_, target) => {
    await start();
    expectRefusal(await host.send(target), 400, /địa chỉ|this address is not valid/i);
  });

  it("is refused in any language that the path or the browser names", async () => {
    await start();
    expectRefusal(await host.send("/en/%ff"), 400, /This address is not valid/);
    expectRefusal(await host.send("/vi/%ff", { headers: { "accept-language": "en" } }), 400, /Địa chỉ không hợp lệ/);
    expectRefusal(await host.send("/%ff", { headers: { "accept-language": "en-GB,vi;q=0.5" } }), 400, /not valid/);
    expectRefusal(await host.send("/%ff", { headers: { "accept-language": "fr" } }), 400, /Địa chỉ không hợp lệ/);
  });

  it("gets a page when the browser reads pages, and plain text otherwise", async () => {
    await start();
    const page = await host.send("/en/%ff", { headers: { accept: "text/html,*/*;q=0.8" } });
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.text).toMatch(/<html lang="en">[^]*<h1>This address is not valid<\/h1>[^]*<a href="\/en">/);
    expect(page.text).not.toMatch(/style=|<style|<script/);
    const text = await host.send("/en/%ff", { headers: { accept: "*/*" } });
    expect(text.headers["content-type"]).toBe("text/plain; charset=utf-8");
  });
});

describe("a method other than GET, HEAD and POST", () => {
  it.each(["OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"])("is refused: %s", async (method) => {
    await start();
    const answer = await host.send("/en", { method, headers: { origin: host.origin } });
    expectRefusal(answer, 405, /GET, HEAD and POST/);
    expect(answer.headers.allow).toBe("GET, HEAD, POST");
  });

  it("does not stop HEAD", async () => {
    await start();
    expect(await host.send("/en", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });
});

describe("a form", () => {
  it("from this site is taken, by Origin or at least by Sec-Fetch-Site", async () => {
    await start();
    expect((await host.form("/en")).status).toBe(200);
    const content = { "content-type": "multipart/form-data; boundary=x" };
    const old = await host.send("/en", { method: "POST", headers: { "sec-fetch-site": "same-origin", ...content } });
    expect(old.status).toBe(200);
    expect(served).toEqual(["POST /en", "POST /en"]);
  });

  it.each<[string, Record<string, string>]>([
    ["a foreign origin", { origin: "https://evil.example" }],
    ["an opaque origin", { origin: "null" }],
    ["an empty origin", { origin: "" }],
    ["another port of this computer", { origin: "http://localhost:1" }],
    [
      "a foreign origin with a forged X-Forwarded-Host",
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    ],
    ["a foreign origin with a forged Host", { origin: "http://evil.example", host: "evil.example" }],
    [
      "a foreign origin that claims to be the same site",
      { origin: "https://evil.example", "sec-fetch-site": "same-origin" },
    ],
    ["a foreign Host without an origin", { origin: "", host: "evil.example", "sec-fetch-site": "same-origin" }],
  ])("from elsewhere is refused: %s", async (_, headers) => {
    await start();
    expectRefusal(await host.form("/en", { headers }), 403, /not sent from this site/);
  });

  it("without Origin is refused when Sec-Fetch-Site is missing or not same-origin", async () => {
    await start();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expectRefusal(await host.send("/en", { method: "POST", headers }), 403, /not sent from this site/);
    for (const site of ["cross-site", "same-site", "none"]) {
      const answer = await host.send("/en", { method: "POST", headers: { ...headers, "sec-fetch-site": site } });
      expectRefusal(answer, 403, /not sent from this site/);
    }
  });

  it("reaches this computer under each of its names, and only from the same name", async () => {
    await start();
    for (const name of ["localhost", "127.0.0.1", "[::1]"]) {
      const origin = `http://${name}:${host.port}`;
      expect((await host.form("/en", { headers: { origin, host: `${name}:${host.port}` } })).status).toBe(200);
    }
    served = [];
    const mixed = { origin: `http://127.0.0.1:${host.port}` };
    expectRefusal(await host.form("/en", { headers: mixed }), 403, /not sent from this site/);
  });

  it("comes from the public origin alone where one is set, whatever the proxy makes of Host", async () => {
    await start({ env: { PUBLIC_ORIGIN: "https://onsu.example.edu.vn" } });
    expect((await host.form("/en", { headers: { host: "127.0.0.1:3000" } })).status).toBe(200);
    served = [];
    for (const origin of [
      "http://onsu.example.edu.vn",
      "https://onsu.example.edu.vn:444",
      `http://localhost:${host.port}`,
    ]) {
      expectRefusal(await host.form("/en", { headers: { origin } }), 403, /not sent from this site/);
    }
  });

  it.each(["application/json", "text/plain", "", "application/x-www-form-urlencodedx"])(
    "must be a form, not %j",
    async (type) => {
      await start();
      expectRefusal(await host.form("/en", { headers: { "content-type": type } }), 415, /takes forms only/);
    },
  );
});

describe("a body that is too large", () => {
  const large = Buffer.alloc(64 * 1024 + 1, "a");

  it("is refused by its length, without being read", async () => {
    await start();
    expectRefusal(await host.form("/en", { body: large }), 413, /over the limit of 64 kB/);
    expectRefusal(await host.form("/en", { body: Buffer.alloc(5_000_000) }), 413, /over the limit/);
  });

  it("is refused when it does not say its length", async () => {
    await start();
    expectRefusal(await host.form("/en", { body: large, isChunked: true }), 413, /over the limit/);
    expectRefusal(await host.form("/en", { body: Buffer.alloc(5_000_000), isChunked: true }), 413, /over the limit/);
  });

  it("is allowed up to the limit, chunked or not", async () => {
    await start();
    const body = large.subarray(1);
    expect((await host.form("/en", { body })).status).toBe(200);
    expect((await host.form("/en", { body, isChunked: true })).status).toBe(200);
  });
});

describe("too many forms", () => {
  const limits = { postsPerMinute: 3, guessesPerMinute: 1, isGuessable: (path: string) => path === "/en/return" };

  it("from one address are refused with the time to wait; pages still open", async () => {
    await start({ limits });
    for (let sent = 0; sent < 3; sent += 1) expect((await host.form("/en")).status).toBe(200);
    served = [];
    const answer = await host.form("/en");
    expectRefusal(answer, 429, /Wait for \d+ s, then send it again/);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    expect((await host.send("/en")).status).toBe(200);
  });

  it("are fewer where something could be guessed, however the address is written", async () => {
    await start({ limits });
    expect((await host.form("/en/return")).status).toBe(200);
    served = [];
    expectRefusal(await host.form("/en/%72eturn"), 429, /Too many forms/);
  });

  it("are counted by the client's address behind a trusted proxy only", async () => {
    await start({ limits, env: { TRUSTED_PROXIES: "127.0.0.1" } });
    for (let sent = 0; sent < 6; sent += 1) {
      const headers = { "x-forwarded-for": `203.0.113.${sent % 2}` };
      expect((await host.form("/en", { headers })).status).toBe(200);
    }
    expect((await host.form("/en", { headers: { "x-forwarded-for": "203.0.113.0" } })).status).toBe(429);
    await host.stop();
    await start({ limits });
    for (let sent = 0; sent < 3; sent += 1)
      await host.form("/en", { headers: { "x-forwarded-for": `203.0.113.${sent}` } });
    expect((await host.form("/en", { headers: { "x-forwarded-for": "203.0.113.9" } })).status).toBe(429);
  });
});

describe("a bug in the site", () => {
  it("is answered with the request's id and logged with its stack", async () => {
    await start({
      remix: () => {
        throw new Error("secret detail");
      },
    });
    const answer = await host.send("/en");
    expectRefusal(answer, 500, /Something went wrong/);
    expect(answer.text).toContain(answer.headers["x-request-id"]);
    expect(answer.text).not.toContain("secret detail");
    await expect
      .poll(() => host.lines.find((line) => line.msg === "unexpected error"))
      .toMatchObject({
        requestId: answer.headers["x-request-id"],
        err: { message: "secret detail", stack: expect.stringContaining("at ") },
      });
  });
});
