import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTokens } from "~/styles/read-tokens";
import { LANGS } from "~/domain/facts/text";
import { ITEM_KINDS } from "~/domain/items/item";
import { startTestServer, type TestServer } from "../server/compose";
import { writtenRows } from "./row-counts";

const app = path.resolve(import.meta.dirname, "../../app");
const read = (file: string) => readFileSync(path.join(app, file), "utf8");
const ui = readdirSync(path.join(app, "ui")).filter((name) => name.endsWith(".tsx") && !name.includes(".test"));

/** Whole pages, made of the components; they show themselves at their own addresses. */
const pages = ["attempt-form.tsx", "attempt-verdict.tsx", "error-page.tsx", "keep-progress.tsx", "study-sheet.tsx"];
const components = ui.filter((name) => !pages.includes(name));

/** The classes that a component writes down, but for those that it puts together. */
const classesOf = (name: string) =>
  [...read(`ui/${name}`).matchAll(/className="([^"]+)"/g)].flatMap(([, classes = ""]) => classes.split(" "));

/** The files of app/ui that a file is made of: what it imports, what that imports, and so on. */
function filesBehind(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(path.join(app, file))) return found;
  found.add(file);
  for (const [, from = ""] of read(file).matchAll(/from "(\.{1,2}\/[\w./-]+|~\/ui\/[\w/-]+)"/g)) {
    const target = from.startsWith("~/") ? from.slice(2) : path.posix.join(path.posix.dirname(file), from);
    filesBehind(`${target}.tsx`, found);
    filesBehind(`${target}.ts`, found);
  }
  return found;
}

describe("the page of components", () => {
  let server: TestServer;
  const html: Record<string, string> = {};
  beforeAll(async () => {
    server = await startTestServer();
    const before = writtenRows(server.db);
    for (const lang of LANGS) html[lang] = await (await fetch(`${server.origin}/${lang}/components`)).text();
    expect(writtenRows(server.db)).toBe(before);
  }, 30_000);
  afterAll(() => server.closeServer());

  it("is made of every component", () => {
    const behind = new Set([...filesBehind("routes/components.tsx"), ...filesBehind("routes/page-layout.tsx")]);
    expect(components.length).toBeGreaterThan(30);
    expect(components.filter((name) => !behind.has(`ui/${name}`))).toEqual([]);
  });

  it("shows every class that a component has, in one language or the other", () => {
    const both = Object.values(html).join("");
    const shown = new Set([...both.matchAll(/class="([^"]+)"/g)].flatMap(([, all = ""]) => all.split(" ")));
    const missing = components.flatMap((name) =>
      classesOf(name)
        .filter((one) => !shown.has(one))
        .map((one) => `${name}: ${one}`),
    );
    // The unit beside a number shows as soon as the content asks for a number that has one.
    const hasUnits = [...server.app.content.bank.byId.values()].some(
      (item) => item.kind === "typed-number" && item.unit !== null,
    );
    expect(missing).toEqual(hasUnits ? [] : ["number-question.tsx: typed-field__unit"]);
  });

  it.each(LANGS)("shows every outcome, notice, kind of question and token, in %s", (lang) => {
    const page = html[lang] ?? "";
    for (const outcome of ["right", "partly", "wrong", "dont-know"]) expect(page).toContain(`verdict--${outcome}`);
    for (const kind of ["info", "warning", "error"]) expect(page).toContain(`notice--${kind}`);
    for (const kind of ITEM_KINDS)
      for (const state of ["asked", "refused"]) expect(page).toContain(`id="${kind}-${state}-stem"`);
    const tokens = Object.values(readTokens(read("styles/tokens.css"))).flat();
    for (const token of tokens) expect(page).toContain(`<code>${token}</code>`);
  });

  it.each(LANGS)("is for no search engine, has each id once, and no form that saves anything, in %s", (lang) => {
    const page = html[lang] ?? "";
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    // What cannot be touched is left out: its forms are shown only.
    const touchable = page.replace(/<div inert="">.*?<\/section><\/div>/gs, "");
    expect(touchable).not.toMatch(/<form[^>]*method="post"/);
    expect(touchable.match(/<form[^>]*method="get"/g)).toHaveLength(2 * ITEM_KINDS.length);
  });
});
