import { SERVER_CANARY } from "~/domain/grading/canary";
import { formatDate, formatDateShort, parseEdtf } from "~/domain/facts/edtf";
import { LANGS, type Bilingual } from "~/domain/facts/text";
import { ITEM_KINDS, type Item } from "~/domain/items/item";
import { itemsOf, someItem } from "#tests/factories/bank-items";
import { viewFact } from "~/services/fact-view.server";
import type { TestServer } from "#tests/server/compose";
import { expect, test } from "./fixtures";
import { seedQuestion } from "./seed";

/** What would give an answer away, or what it is about, if it stood in a question's page. */
function keyMarkers(server: TestServer, item: Item): string[] {
  const fact = server.app.content.index.facts.get(item.factId);
  if (!fact) throw new Error(`no fact ${item.factId}`);
  const statements = LANGS.map((lang) =>
    viewFact(server.app.content.index, fact, lang)
      .statement.map(({ text }) => text)
      .join(""),
  );
  const ids = [`"${item.factId}"`, `fact-${item.factId}`, `${item.factId}/${item.facetId}`];
  const notes = fact.note ? LANGS.map((lang) => fact.note?.text[lang] ?? "") : [];
  const names = [
    '"key"',
    '"why"',
    '"alsoRight"',
    '"printed"',
    '"verdict"',
    '"factId"',
    '"facetId"',
    '"entity"',
    '"isTrue"',
    '"changed"',
    '"accepted"',
    '"date"',
  ];
  // Mend shows the statement itself, and may have changed nothing in it.
  const told = item.kind === "mend" ? [] : statements;
  const markers = [...ids, ...names, ...told, ...notes, ...reasons(item)].filter((marker) => marker !== "");
  // The page says which unit is studied, and a document may bear a unit's name.
  const units = server.app.content.index.chapter.units.map(({ id }) => `"${id}"`);
  return markers.filter((marker) => !units.includes(marker));
}

/** Texts of the item that tell its key. */
function reasons(item: Item): string[] {
  const both = (text: Bilingual | null) => (text ? LANGS.map((lang) => text[lang]) : []);
  switch (item.kind) {
    case "choice":
    case "voice":
      return item.options.flatMap(({ why }) => both(why));
    case "typed-date":
      return datesOf(item.key);
    case "typed-name":
      return item.key.flatMap((id) => [`"${id}"`]);
    case "typed-number":
      return [];
    case "statements":
      return item.statements.flatMap(({ why }) => both(why));
    case "order":
      return item.events.flatMap(({ date }) => datesOf(date));
    case "match":
      return item.left.flatMap(({ entity }) => (entity === undefined ? [] : [`"${entity}"`]));
    case "mend":
      return [...both(item.why), ...(item.answer?.type === "date" ? datesOf(item.answer.key) : [])];
  }
}

/** A year alone may stand in any text. */
function datesOf(edtf: string): string[] {
  const span = parseEdtf(edtf);
  const dates = span ? LANGS.flatMap((lang) => [formatDate(span, lang), formatDateShort(span, lang)]) : [];
  return [`"${edtf}"`, ...(edtf.length > 4 ? [edtf, ...dates] : [])];
}

/** As it stands in a page: with HTML's and JSON's escapes undone. */
const plain = (text: string) =>
  text
    .replace(/\\u003c/g, "<")
    .replace(/&quot;|&#x22;|\\"/g, '"')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&amp;/g, "&");

/** Every item of the bank once, each the first of a session of its own. */
for (const kind of ITEM_KINDS)
  test(`no question of the bank tells its key before it is answered: ${kind}`, async ({ context, server }) => {
    const items = itemsOf(server, kind);
    expect(items.length).toBeGreaterThan(5);
    const leaks: string[] = [];
    for (const item of items) {
      const { sessionId } = await seedQuestion(server, context, item);
      for (const path of [`/en/sessions/${sessionId}/1`, `/en/sessions/${sessionId}/1.data`]) {
        const response = await context.request.get(path);
        expect(response.status()).toBe(200);
        const text = plain(await response.text());
        expect(text).toContain(item.stem.en);
        const found = keyMarkers(server, item).filter((marker) => text.includes(marker));
        if (found.length > 0) leaks.push(`${item.id} (${item.factId}), ${path}: ${found.join(" | ")}`);
      }
    }
    expect(leaks).toEqual([]);
  });

test("the verdict and the next question cannot be had before the answer", async ({ context, server }) => {
  const item = someItem(server, "choice");
  const { sessionId } = await seedQuestion(server, context, item);
  const session = `/en/sessions/${sessionId}`;
  const verdict = await context.request.get(`${session}/1/verdict`, { maxRedirects: 0 });
  expect(verdict.status()).toBe(302);
  expect(verdict.headers()["location"]).toBe(`${session}/1`);
  const data = await context.request.get(`${session}/1/verdict.data`, { maxRedirects: 0 });
  const told = plain(await data.text());
  expect(keyMarkers(server, item).filter((marker) => told.includes(marker))).toEqual([]);
  expect((await context.request.get(`${session}/2`)).status()).toBe(404);
});

test("nothing that a browser loads in a session holds server code or a key", async ({ page, context, server }) => {
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => {
    const isScript = response.request().resourceType() === "script" || /manifest/.test(response.url());
    if (isScript) bodies.push(response.text().catch(() => ""));
  });
  const item = someItem(server, "choice");
  const { sessionId } = await seedQuestion(server, context, item);
  await page.goto("/en");
  await page.goto(`/en/sessions/${sessionId}/1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(item.stem.en);
  const scripts = await Promise.all(bodies);
  expect(scripts.length).toBeGreaterThan(3);
  const markers = [SERVER_CANARY, "better-sqlite3", "review_log", item.factId, ...reasons(item)];
  for (const script of scripts) expect(markers.filter((marker) => script.includes(marker))).toEqual([]);
});
