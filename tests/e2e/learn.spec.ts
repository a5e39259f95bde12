import type { Page } from "@playwright/test";
import { LANGS, type Lang } from "~/domain/facts/text";
import type { TestServer } from "#tests/server/compose";
import { attemptAt, attemptsOf, placeOf, rowsOfLearner } from "./database";
import { expect, test } from "./fixtures";
import { sessionWalk, type Way } from "./session-walk";

/** From the home page by the study sheet to the first fact. */
async function begin(page: Page, server: TestServer, lang: Lang) {
  const { t } = sessionWalk(page, server, lang).question;
  const [unit] = server.app.content.index.units.values();
  await page.goto("/");
  await expect(page).toHaveURL(new RegExp(`/${lang}$`));
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  await page.getByRole("link", { name: t.unit.sheet }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(unit?.title[lang] ?? "");
  await expect(page.locator(".fact-list > li")).toHaveCount(server.app.content.index.chapter.facts.length);
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
  const left: Way[] = ["empty", "wrong", "dont-know", "partly"];
  const notes: string[] = [];
  let hasComeBack = false;
  while (!page.url().endsWith(sessionId)) {
    const attempt = attemptAt(server, page.url());
    if (attempt.type === "show") {
      const { note } = await walk.read();
      if (note) notes.push(note.kind);
      continue;
    }
    const way = await walk.answer([...left, "right"]);
    if (left.includes(way)) left.splice(left.indexOf(way), 1);
    if (way === "empty") continue;
    await walk.goOn();
    if (hasComeBack || left.length > 1) continue;
    page = await leaveAndComeBack(page, server, lang);
    walk = sessionWalk(page, server, lang);
    hasComeBack = true;
  }
  expect(left, "every way of answering came up").toEqual([]);
  expect(notes).toContain("misprint");
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
  await expect(page.getByRole("row")).toHaveCount(server.app.content.index.chapter.facts.length + 1);
  // On a phone, where the rows stand as blocks, a cell is named with its column.
  await expect(page.getByRole("cell", { name: new RegExp(`(^|\\s)${t.stages.new}$`) })).toHaveCount(
    server.app.content.index.chapter.facts.length - firstTries.length,
  );
}

for (const javaScriptEnabled of [true, false])
  for (const lang of LANGS)
    test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript, ${lang}`, () => {
      test.use({ javaScriptEnabled, locale: lang === "vi" ? "vi-VN" : "en-GB" });
      test("a guest learns, leaves, comes back and sees the progress", async ({ page, server }) => {
        await learn(page, server, lang);
      });
    });
