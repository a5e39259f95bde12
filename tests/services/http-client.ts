import { request } from "node:http";
import { expect } from "vitest";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  /** "" leaves a header out. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/**
 * Sends a path as it is, which fetch would tidy up, asking for a page. A POST is a form from the site's own origin unless
 * said otherwise.
 */
export function send(origin: string, path: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<Answer> {
  const { hostname, port, host } = new URL(origin);
  const own = method === "POST" ? { origin, "content-type": "application/x-www-form-urlencoded" } : {};
  const all = Object.entries({ host, accept: "text/html", ...own, ...headers }).filter(([, value]) => value !== "");
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, headers: Object.fromEntries(all), agent: false, setHost: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    sent.on("error", reject);
    if (body !== undefined) sent.setHeader("content-length", Buffer.byteLength(body));
    sent.end(body);
  });
}

/** The `name=value` of the cookie that an answer sets. */
export const cookieOf = ({ headers }: Answer): string => String(headers["set-cookie"] ?? "").split(";")[0] ?? "";

/** Whatever was asked, it is not the server's fault, and nothing of its inside is shown. */
export function expectHarmless({ status, text }: Answer, what: string): void {
  expect(status, what).toBeLessThan(500);
  expect(text, what).not.toMatch(/ {4}at |node_modules|SqliteError|ZodError/);
}
