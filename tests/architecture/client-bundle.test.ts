import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { SERVER_CANARY } from "~/domain/grading/canary";
import { root } from "./source-file";

const clientFolder = path.join(root, "build", "client");
const serverBuild = path.join(root, "build", "server", "index.js");
const contentFolder = path.join(root, "build", "content");

/** Words from inside packages that have no business in a browser; each is looked up in the package first. */
const strangers = [
  { file: "zod/v4/core/schemas.js", marker: "jitless" },
  { file: "ts-fsrs", marker: "request_retention" },
  { file: "temporal-polyfill", marker: "toZonedDateTimeISO" },
  { file: "edtf", marker: "consecutives" },
  { file: "better-sqlite3", marker: "better_sqlite3" },
];

interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

function readFolder(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { name: path.relative(root, file), text: readFileSync(file, "utf8") };
    });
}

let client: BuiltFile[] = [];
let scripts: BuiltFile[] = [];

const namesOfThoseWith = (files: readonly BuiltFile[], marker: string | RegExp) =>
  files
    .filter(({ text }) => (typeof marker === "string" ? text.includes(marker) : marker.test(text)))
    .map((f) => f.name);

beforeAll(() => {
  for (const part of [clientFolder, serverBuild, contentFolder]) {
    if (!existsSync(part))
      throw new Error(`There is no ${path.relative(root, part)} to look into: run npm run build first.`);
  }
  client = readFolder(clientFolder);
  scripts = client.filter(({ name }) => name.endsWith(".js"));
});

describe("what the browser gets", () => {
  it("has scripts, and no source maps", () => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(client.filter(({ name }) => name.endsWith(".map"))).toEqual([]);
  });

  it("holds nothing of the grading code, by a canary that the server's half has", () => {
    expect(readFileSync(serverBuild, "utf8")).toContain(SERVER_CANARY);
    expect(namesOfThoseWith(client, SERVER_CANARY)).toEqual([]);
  });

  it.each(strangers)("holds nothing of $file", ({ file, marker }) => {
    const require = createRequire(import.meta.url);
    const inside = file.endsWith(".js") ? path.join(root, "node_modules", file) : require.resolve(file);
    expect(readFolder(path.dirname(inside)).some(({ text }) => text.includes(marker))).toBe(true);
    expect(namesOfThoseWith(scripts, marker)).toEqual([]);
  });

  it("imports no module of Node's and no database", () => {
    expect(namesOfThoseWith(scripts, /["'`]node:|drizzle|better-sqlite3|\bCREATE TABLE\b/)).toEqual([]);
  });

  it("holds no text of the chapter and no item: they come with the page that shows them", () => {
    const texts = contentTexts();
    expect(texts.length).toBeGreaterThan(100);
    const all = client.map(({ text }) => text).join("\n");
    expect(texts.filter((text) => all.includes(text))).toEqual([]);
  });
});

/** Every longer text of the compiled content, stems, statements, notes and options among them. */
function contentTexts(): string[] {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") {
      if (value.length >= 40) texts.add(value);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  for (const { name, text } of readFolder(contentFolder)) if (name.endsWith(".json")) collect(JSON.parse(text));
  return [...texts];
}
