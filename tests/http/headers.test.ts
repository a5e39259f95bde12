import { afterEach, describe, expect, it } from "vitest";
import { startHost, type Host, type HostOptions } from "./host";

let host: Host;
afterEach(() => host.stop());
const start = async (options?: HostOptions) => (host = await startHost(options));

describe("the icon that browsers ask for by themselves", () => {
  it("is the site's", async () => {
    await start();
    const { status, headers } = await host.send("/favicon.ico");
    expect([status, headers["location"]]).toEqual([301, "/favicon.svg"]);
  });
});

describe("security headers", () => {
  it("come with every answer: a page, a file, a refusal", async () => {
    await start();
    for (const target of ["/en", "/robots.txt", "/assets/page-abc123.js", "/assets/missing.js", "/%ff", "/healthz"]) {
      const { headers } = await host.send(target);
      expect(headers, target).toMatchObject({
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "same-origin",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "permissions-policy": expect.stringContaining("camera=()"),
        "x-request-id": expect.stringMatching(/^[\da-f-]{36}$/),
      });
      const policy = String(headers["content-security-policy"]);
      expect(policy).toMatch(/^default-src 'none';/);
      for (const directive of ["style-src", "img-src", "font-src", "connect-src", "form-action", "manifest-src"]) {
        expect(policy).toContain(`${directive} 'self'`);
      }
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|data:/);
      expect(headers["x-powered-by"]).toBeUndefined();
    }
  });

  it("have a nonce of their own each time, the one that pages are given", async () => {
    await start({ remix: (_request, response) => void response.send(response.locals.cspNonce as string) });
    const first = await host.send("/en");
    const second = await host.send("/en");
    expect(first.text).toMatch(/^[A-Za-z\d+/]{22}==$/);
    expect(first.headers["content-security-policy"]).toContain(`script-src 'self' 'nonce-${first.text}'`);
    expect(second.text).not.toBe(first.text);
  });

  it("ask for https only when people come over https", async () => {
    await start({ env: { PUBLIC_ORIGIN: "https://onsu.example.edu.vn" } });
    const { headers } = await host.send("/en");
    expect(headers["strict-transport-security"]).toMatch(/^max-age=31536000$/);
    expect(headers["content-security-policy"]).toContain("upgrade-insecure-requests");
  });

  it("leave out on a school's plain http what browsers would only complain of", async () => {
    await start({ env: { PUBLIC_ORIGIN: "http://192.168.1.20:3000", ALLOW_HTTP: "1" } });
    const { headers } = await host.send("/en");
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["cross-origin-opener-policy"]).toBeUndefined();
    expect(headers["content-security-policy"]).not.toContain("upgrade-insecure-requests");
  });
});

describe("files", () => {
  it("are kept by browsers: hashed ones for a year, others for an hour", async () => {
    await start();
    const asset = await host.send("/assets/page-abc123.js");
    expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await host.send("/robots.txt")).headers["cache-control"]).toBe("public, max-age=3600");
  });

  it("that are missing never reach the site", async () => {
    await start();
    const answer = await host.send("/assets/missing.js");
    expect(answer.status).toBe(404);
    expect(answer.text).toContain("Không có gì ở địa chỉ này.");
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it("are compressed on request", async () => {
    await start();
    const plain = await host.send("/assets/page-abc123.js");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    const zipped = await host.send("/assets/page-abc123.js", { headers: { "accept-encoding": "gzip" } });
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(zipped.text.length).toBeLessThan(plain.text.length / 2);
  });

  it.each([
    "/assets/../../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/..%2f..%2fetc%2fpasswd",
    "/assets/%2e%2e%2frobots.txt",
  ])("outside the build are not served: %s", async (target) => {
    await start();
    const { text } = await host.send(target);
    expect(text).not.toMatch(/root:|User-agent/);
  });
});

describe("/healthz", () => {
  it("is ok while the database answers, and 503 when it does not", async () => {
    await start();
    expect(await host.send("/healthz")).toMatchObject({ status: 200, text: "ok" });
    host.sqlite.close();
    expect(await host.send("/healthz")).toMatchObject({ status: 503, text: "the database does not answer" });
  });
});

describe("the access log", () => {
  it("has the path without its query, and nothing about the person", async () => {
    await start();
    await host.send("/en/units?code=SECRET", { headers: { cookie: "session=SECRET", "user-agent": "SECRET" } });
    await expect.poll(() => host.lines).toHaveLength(1);
    expect(host.lines[0]).toMatchObject({ method: "GET", path: "/en/units", status: 200, msg: "request" });
    expect(host.lines[0]).toHaveProperty("requestId");
    expect(host.lines[0]).toHaveProperty("durationMs");
    expect(JSON.stringify(host.lines)).not.toMatch(/SECRET|127\.0\.0\.1/);
  });
});
