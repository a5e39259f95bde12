import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig, type Environment } from "./config.server";
import { exposedSentence } from "./start-error.server";

const sentencesOf = (env: Environment): readonly string[] => {
  try {
    parseConfig(env, "/srv/on-su");
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences;
    throw error;
  }
  return [];
};

describe("parseConfig", () => {
  it("has a value for everything", () => {
    expect(parseConfig({}, "/srv/on-su")).toEqual({
      port: 3000,
      host: "localhost",
      publicOrigin: null,
      isHttps: false,
      dataDir: "/srv/on-su/data",
      databaseFile: "/srv/on-su/data/on-su.sqlite",
      defaultTimeZone: "Asia/Ho_Chi_Minh",
      logLevel: "info",
      chapterFile: null,
      busyTimeoutMs: 50,
      trustedProxies: [],
    });
  });

  it("takes an empty variable for an unset one", () => {
    expect(parseConfig({ PORT: "", PUBLIC_ORIGIN: " ", DATA_DIR: "" })).toEqual(parseConfig({}));
  });

  it("reads every variable", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "on-su-config-"));
    const chapterFile = path.join(folder, "chapter.json");
    writeFileSync(chapterFile, "{}");
    const config = parseConfig(
      {
        PORT: "0",
        HOST: "0.0.0.0",
        PUBLIC_ORIGIN: "https://OnSu.example.edu.vn:8443/",
        DATA_DIR: "/var/lib/on-su",
        DATABASE_FILE: "school.sqlite",
        DEFAULT_TIME_ZONE: "Europe/Paris",
        LOG_LEVEL: "warn",
        CHAPTER_FILE: chapterFile,
        BUSY_TIMEOUT_MS: "0",
        TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8,::1",
      },
      "/srv/on-su",
    );
    expect(config).toEqual({
      port: 0,
      host: "0.0.0.0",
      publicOrigin: "https://onsu.example.edu.vn:8443",
      isHttps: true,
      dataDir: "/var/lib/on-su",
      databaseFile: "/srv/on-su/school.sqlite",
      defaultTimeZone: "Europe/Paris",
      logLevel: "warn",
      chapterFile,
      busyTimeoutMs: 0,
      trustedProxies: ["127.0.0.1", "10.0.0.0/8", "::1"],
    });
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["PORT", "80a"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "3000.5"],
    ["HOST", "http://localhost"],
    ["HOST", "1.2.3"],
    ["PUBLIC_ORIGIN", "onsu.example.edu.vn"],
    ["PUBLIC_ORIGIN", "https://onsu.example.edu.vn/site"],
    ["PUBLIC_ORIGIN", "https://user@onsu.example.edu.vn"],
    ["PUBLIC_ORIGIN", "https://onsu.example.edu.vn/?"],
    ["PUBLIC_ORIGIN", "ftp://onsu.example.edu.vn"],
    ["ALLOW_HTTP", "yes"],
    ["DATA_DIR", "da\0ta"],
    ["DATABASE_FILE", ":memory:"],
    ["DATABASE_FILE", "data/"],
    ["DEFAULT_TIME_ZONE", "Hanoi"],
    ["DEFAULT_TIME_ZONE", "+07:00"],
    ["LOG_LEVEL", "verbose"],
    ["CHAPTER_FILE", "/no/such/chapter.json"],
    ["CHAPTER_FILE", "/"],
    ["BUSY_TIMEOUT_MS", "1m"],
    ["BUSY_TIMEOUT_MS", "5001"],
    ["TRUSTED_PROXIES", "proxy.example"],
    ["TRUSTED_PROXIES", "10.0.0.0/33"],
    ["TRUSTED_PROXIES", "10.0.0.0/8/8"],
  ])("says what is wrong with %s=%s", (name, value) => {
    const sentences = sentencesOf({ [name]: value });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(new RegExp(`^${name} is ".*"; it must be .+\\.$`));
    expect(sentences[0]).toContain(JSON.stringify(value));
  });

  it("has a sentence for every wrong variable at once, in a message that may be shown", () => {
    const env = { PORT: "x", LOG_LEVEL: "y", ALLOW_HTTP: "z" };
    expect(sentencesOf(env).map((sentence) => sentence.split(" ")[0])).toEqual(["PORT", "ALLOW_HTTP", "LOG_LEVEL"]);
    expect(() => parseConfig(env)).toThrow(/PORT is .*\nALLOW_HTTP is .*\nLOG_LEVEL is /);
    expect(exposedSentence(new ConfigError(["PORT is wrong."]))).toBe("PORT is wrong.");
    expect(exposedSentence(new Error("a bug"))).toBeNull();
  });

  it.each(["0.0.0.0", "::", "192.168.1.20", "school-server"])("does not open %s without a public origin", (host) => {
    expect(sentencesOf({ HOST: host })).toEqual([expect.stringMatching(/^HOST is ".*set PUBLIC_ORIGIN/)]);
    expect(sentencesOf({ HOST: host, PUBLIC_ORIGIN: "https://onsu.example.edu.vn" })).toEqual([]);
  });

  it.each(["127.0.0.1", "::1", "[::1]", "LOCALHOST"])("takes %s for this computer", (host) => {
    expect(sentencesOf({ HOST: host })).toEqual([]);
  });

  it("allows plain http beyond this computer only when told so", () => {
    expect(sentencesOf({ PUBLIC_ORIGIN: "http://192.168.1.20:3000" })).toEqual([
      expect.stringMatching(/ALLOW_HTTP must be 1/),
    ]);
    expect(parseConfig({ PUBLIC_ORIGIN: "http://192.168.1.20:3000", ALLOW_HTTP: "1" }).isHttps).toBe(false);
    expect(sentencesOf({ PUBLIC_ORIGIN: "http://localhost:8080" })).toEqual([]);
  });
});
