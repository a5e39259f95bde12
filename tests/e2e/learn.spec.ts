import type { Page } from "@playwright/test";
import { LANGS, type Lang } from "~/domain/facts/text";
import type { ItemOf } from "~/domain/items/item";
import { someItem } from "#tests/factories/bank-items";
import { seedItem, seedSession } from "#tests/factories/seeded-session";
import { unitOf } from "#tests/factories/study";
import type { TestServer } from "#tests/server/compose";
import { attemptAt, attemptsOf, placeOf, rowsOfAttempt, rowsOfLearner } from "./database";
import { expect, test } from "./fixtures";
import { rightDate } from "./question-page";
import { openIn } from "./seed";
import { sessionWalk, type Way } from "./session-walk";

/** The facts of the unit that the home page offers to somebody new. */
const factsOf = ({ app }: TestServer) => app.content.index.factsByUnit.get(unitOf(app)) ?? [];

/** From the home page by the study sheet to the first fact. */
async function begin(page: Page, server: TestServer, lang: Lang) {
  const { t } = sessionWalk(page, server, lang).question;
  const unit = server.app.content.index.units.get(unitOf(server.app));
  await page.goto("/");
  await expect(page).toHaveURL(new RegExp(`/${lang}$`));
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  await page.getByRole("link", { name: t.unit.sheet }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(unit?.title[lang] ?? "");
  await expect(page.locator(".fact-list > li")).toHaveCount(factsOf(server).length);
  await page.getByRole("button", { name: t.unit.learn }).click();
  await expect(page.getByRole("heading", { name: t.session.newFact })).toBeVisible();
}

/** Leaves by the button, comes back from the home page in a new tab, and stands before the same screen. */
async function leaveAndComeBack(page: Page, server: TestServer, lang: Lang): Promise<Page> {
  const { t } = sessionWalk(page, server, lang).question;
  const left = page.url();
  await page.getByRole("link", { name: t.session.leave }).click();
  await expect(page).toHaveURL(/\/units\//);
  await page.close();
  const back = await page.context().newPage();
  await back.goto(`/${lang}`);
  await expect(back.getByRole("heading", { name: t.home.today })).toBeVisible();
  await back.getByRole("button", { name: t.unit.continueLearn }).click();
  await expect(back).toHaveURL(left);
  return back;
}

/** A whole session of learning in which every way of answering comes up. */
async function learn(first: Page, server: TestServer, lang: Lang) {
  let page = first;
  let walk = sessionWalk(page, server, lang);
  const { t } = walk.question;
  await begin(page, server, lang);
  const { sessionId } = placeOf(page.url());
  const left: Way[] = ["empty", "wrong", "dont-know"];
  let hasComeBack = false;
  while (!page.url().endsWith(sessionId)) {
    const attempt = attemptAt(server, page.url());
    if (attempt.type === "show") {
      await walk.read();
      continue;
    }
    const way = await walk.answer([...left, "right"]);
    if (left.includes(way)) left.splice(left.indexOf(way), 1);
    if (way === "empty") continue;
    await walk.goOn();
    if (hasComeBack || left.length > 0) continue;
    page = await leaveAndComeBack(page, server, lang);
    walk = sessionWalk(page, server, lang);
    hasComeBack = true;
  }
  expect(left, "every way of answering came up").toEqual([]);
  expect(hasComeBack).toBe(true);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.summary.title);
  const attempts = attemptsOf(server, sessionId);
  const firstTries = attempts.filter(({ type, origin }) => type === "ask" && origin === "plan");
  const atOnce = firstTries.filter(({ verdict }) => verdict?.outcome === "right");
  await expect(page.getByText(t.summary.of(atOnce.length, firstTries.length), { exact: true })).toBeVisible();
  await expect(page.locator("#missed article")).toHaveCount(firstTries.length - atOnce.length);

  await page.getByRole("link", { name: t.nav.progress, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.progress.title);
  const rows = rowsOfLearner(server, attempts[0]?.learnerId ?? "");
  expect(rows).toHaveLength(attempts.filter(({ type }) => type === "ask").length);
  await expect(page.locator(".stat-row").first()).toContainText(String(rows.length));
  const table = page.locator(`#facts-${unitOf(server.app)}`);
  await expect(table.getByRole("row")).toHaveCount(factsOf(server).length + 1);
  // On a phone, where the rows stand as blocks, a cell is named with its column.
  await expect(table.getByRole("cell", { name: new RegExp(`(^|\\s)${t.stages.new}$`) })).toHaveCount(
    factsOf(server).length - new Set(firstTries.map(({ factId }) => factId)).size,
  );
}

/** The year alone; then the rest, for which the question stands there again with what was right filled in. */
async function giveYearThenRest(page: Page, server: TestServer, lang: Lang, item: ItemOf<"typed-date">) {
  const walk = sessionWalk(page, server, lang);
  const { t, next, type, answer } = walk.question;
  const attempt = attemptAt(server, page.url());
  const { year } = rightDate(item);
  await type({ year });
  await answer();
  await walk.expectVerdict(attempt, "partly");
  await expect(page.getByText(t.verdict.reasons["too-coarse"])).toBeVisible();
  await expect(page.locator(".statement, .verdict__source, .verdict__answer--expected")).toHaveCount(0);
  await expect(next).toHaveText(t.session.giveRest);
  await next.click();
  await expect(page.getByText(t.session.restOf(String(year)))).toBeVisible();
  await expect(page.getByRole("textbox", { name: t.session.year })).toHaveValue(String(year));
  const rest = attemptAt(server, page.url());
  await type(rightDate(item));
  await answer();
  await walk.expectVerdict(rest, "right");
  expect(rowsOfAttempt(server, rest.id)[0]?.rating).toBeNull();
  await walk.expectFact(rest.factId, rest.facetId, { locator: true });
}

for (const javaScriptEnabled of [true, false])
  for (const lang of LANGS)
    test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript, ${lang}`, () => {
      test.use({ javaScriptEnabled, locale: lang === "vi" ? "vi-VN" : "en-GB" });
      test("a guest learns, leaves, comes back and sees the progress", async ({ page, server }) => {
        test.setTimeout(120_000);
        await learn(page, server, lang);
      });

      test("the rest of a date that was given too coarsely is asked for", async ({ page, context, server }) => {
        const item = someItem(server, "typed-date", ({ grain }) => grain === "day");
        const { sessionId, token } = await seedItem(server, item);
        await openIn(context, server, token);
        await page.goto(`/${lang}/sessions/${sessionId}/1`);
        await giveYearThenRest(page, server, lang, item);
      });

      test("a fact that is shown has its note, of whatever kind", async ({ page, context, server }) => {
        const notes = new Map(
          server.app.content.index.chapter.facts.flatMap(({ id, note }) => (note ? [[note.kind, id] as const] : [])),
        );
        expect([...notes.keys()]).toContain("misprint");
        const steps = [...notes.values()].map((factId) => ({ type: "show" as const, factId }));
        const { sessionId, token } = await seedSession(server, { steps, mode: "learn" });
        await openIn(context, server, token);
        await page.goto(`/${lang}/sessions/${sessionId}/1`);
        const walk = sessionWalk(page, server, lang);
        for (const kind of notes.keys()) expect((await walk.read()).note?.kind).toBe(kind);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(walk.question.t.summary.title);
      });
    });
