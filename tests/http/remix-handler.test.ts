import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { afterEach, describe, expect, it } from "vitest";
import { startHost, type Host, type HostOptions } from "./host";

let host: Host;
afterEach(() => host.stop());
const start = async (options: Omit<HostOptions, "remix"> = {}) =>
  (host = await startHost({ build: siteBuild, ...options }));

/** What a loader or action sees, as JSON. */
async function describeRequest({ request, context }: LoaderFunctionArgs | ActionFunctionArgs): Promise<Response> {
  const form = request.method === "POST" ? [...(await request.formData()).entries()] : null;
  const { app, ...rest } = context;
  return Response.json(
    { url: request.url, headers: Object.fromEntries(request.headers), form, hasApp: app !== undefined, ...rest },
    {
      headers: [
        ["Set-Cookie", "a=1"],
        ["Set-Cookie", "b=2"],
      ],
    },
  );
}

/** A built site of one resource route: enough for Remix's own request handler. */
const siteBuild = {
  mode: "production",
  entry: { module: { default: () => new Response("page") } },
  routes: {
    root: { id: "root", path: "", module: { default: () => null } },
    echo: { id: "echo", parentId: "root", path: "echo", module: { loader: describeRequest, action: describeRequest } },
  },
  assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
  publicPath: "/",
  assetsBuildDirectory: "",
  future: { v3_singleFetch: true },
  isSpaMode: false,
} as unknown as ServerBuild;

const seen = (text: string) => JSON.parse(text) as { url: string; headers: Record<string, string>; form: unknown };

describe("what a loader sees", () => {
  it("is built from our own name, whatever Host and the forwarding headers claim", async () => {
    await start();
    const forged = {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      forwarded: "host=evil.example",
    };
    const answer = await host.send("/echo?a=1", { headers: forged });
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain("evil");
    expect(seen(answer.text)).toMatchObject({
      url: `${host.origin}/echo?a=1`,
      headers: { host: `localhost:${host.port}` },
    });
  });

  it.each(["[", "a b", "localhost:99999999", "%", "localhost"])("survives the Host %j", async (name) => {
    await start();
    const answer = await host.send("/echo", { headers: { host: name } });
    expect(seen(answer.text).url).toBe(`${host.origin}/echo`);
  });

  it("has the public origin's protocol and secure cookies over https", async () => {
    await start({ env: { PUBLIC_ORIGIN: "https://onsu.example.edu.vn" } });
    const { text } = await host.send("/echo", { headers: { host: "127.0.0.1" } });
    expect(JSON.parse(text)).toMatchObject({ url: "https://onsu.example.edu.vn/echo", secureCookies: true });
  });

  it("comes with the application, the nonce of its own response and its id", async () => {
    await start();
    const { headers, text } = await host.send("/echo");
    const context = JSON.parse(text) as Record<string, unknown>;
    expect(context).toMatchObject({ hasApp: true, secureCookies: false, requestId: headers["x-request-id"] });
    expect(headers["content-security-policy"]).toContain(`'nonce-${String(context.cspNonce)}'`);
  });
});

describe("what an action sees", () => {
  it.each([false, true])("is the whole form (chunked: %s)", async (isChunked) => {
    await start();
    const long = "Trotskij bị ám sát tại México ".repeat(200);
    const answer = await host.form("/echo", { body: new URLSearchParams({ a: "1", long }).toString(), isChunked });
    expect(seen(answer.text).form).toEqual([
      ["a", "1"],
      ["long", long],
    ]);
  });

  it("is the form of a public origin behind a proxy that changes Host", async () => {
    await start({ env: { PUBLIC_ORIGIN: "https://onsu.example.edu.vn" } });
    const answer = await host.form("/echo", { headers: { host: "127.0.0.1:8080" } });
    expect(seen(answer.text)).toMatchObject({ url: "https://onsu.example.edu.vn/echo", form: [["answer", "1940"]] });
  });
});

describe("what the browser gets", () => {
  it("keeps every cookie and stays out of shared caches", async () => {
    await start();
    const { headers } = await host.send("/echo");
    expect(headers["set-cookie"]).toEqual(["a=1", "b=2"]);
    expect(headers["cache-control"]).toBe("private, no-cache");
  });
});
