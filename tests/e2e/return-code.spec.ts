import type { Page } from "@playwright/test";
import { someItem } from "#tests/factories/bank-items";
import { responseTo } from "#tests/factories/responses";
import { seedItem, submit, type SeededSession } from "#tests/factories/seeded-session";
import type { TestServer } from "#tests/server/compose";
import { LANGS, type Lang } from "~/domain/facts/text";
import type { ItemKind } from "~/domain/items/item";
import { rowsOfLearner } from "./database";
import { expect, test } from "./fixtures";
import { questionPage } from "./question-page";
import { openIn } from "./seed";

/** A learner who has answered one question, in a browser of their own. */
async function learnerIn(page: Page, server: TestServer, kind: ItemKind = "choice"): Promise<SeededSession> {
  const item = someItem(server, kind);
  const session = await seedItem(server, item);
  await submit(server, session, 1, responseTo(item, "right"));
  await openIn(page.context(), server, session.token);
  return session;
}

async function takeCode(page: Page, lang: Lang): Promise<string> {
  const { t } = questionPage(page, lang);
  await page.goto(`/${lang}/return`);
  await page.getByRole("button", { name: t.keep.issue }).click();
  const code = page.getByRole("group", { name: t.keep.yourCode });
  await expect(page.getByRole("img", { name: t.keep.qr })).toBeVisible();
  return code.innerText();
}

async function openWith(page: Page, lang: Lang, code: string) {
  const { t } = questionPage(page, lang);
  await page.goto(`/${lang}/return`);
  await page.getByLabel(t.keep.code, { exact: true }).fill(code);
  await page.getByRole("button", { name: t.keep.open, exact: true }).click();
}

async function expectAnswers(page: Page, lang: Lang, answers: number) {
  const { t } = questionPage(page, lang);
  await page.goto(`/${lang}/progress`);
  await expect(page.locator(".stat-row").first()).toContainText(t.progress.answers);
  await expect(page.locator(".stat-row").first()).toContainText(String(answers));
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const lang of LANGS)
      test(`a code opens the same progress in another browser, ${lang}`, async ({ page, server, newBrowser }) => {
        const { learnerId, sessionId } = await learnerIn(page, server);
        const code = await takeCode(page, lang);
        const other = await (await newBrowser()).newPage();
        const { t } = questionPage(other, lang);
        await openWith(other, lang, code.toLowerCase());
        await expect(other.getByText(t.keep.opened)).toBeVisible();
        await expectAnswers(other, lang, 1);
        await other.goto(`/${lang}/sessions/${sessionId}/1/verdict`);
        await expect(other.locator("#verdict")).toHaveText(t.verdict.outcomes.right);
        expect(rowsOfLearner(server, learnerId)).toHaveLength(1);
      });

    test("progress of one's own is joined when one says so", async ({ page, server, newBrowser }) => {
      const first = await learnerIn(page, server);
      const code = await takeCode(page, "en");
      const other = await (await newBrowser()).newPage();
      const second = await learnerIn(other, server, "typed-date");
      const { t } = questionPage(other, "en");
      await openWith(other, "en", code);
      await expect(other.getByText(t.keep.ownText(1))).toBeVisible();
      await other.getByRole("button", { name: t.keep.merge }).click();
      await expect(other.getByText(t.keep.opened)).toBeVisible();
      await expectAnswers(other, "en", 2);
      await expectAnswers(page, "en", 2);
      expect(rowsOfLearner(server, first.learnerId).map(({ itemKind }) => itemKind)).toEqual(["choice", "typed-date"]);
      expect(rowsOfLearner(server, second.learnerId)).toEqual([]);
    });

    test("progress of one's own is left out when one says so", async ({ page, server, newBrowser }) => {
      await learnerIn(page, server);
      const code = await takeCode(page, "vi");
      const other = await (await newBrowser()).newPage();
      const own = await learnerIn(other, server, "typed-date");
      const { t } = questionPage(other, "vi");
      await openWith(other, "vi", code);
      await other.getByRole("button", { name: t.keep.leave }).click();
      await expect(other.getByText(t.keep.opened)).toBeVisible();
      await expectAnswers(other, "vi", 1);
      expect(rowsOfLearner(server, own.learnerId)).toHaveLength(1);
    });

    test("finishing on this computer forgets the learner, and the code opens the progress again", async ({
      page,
      server,
      watched,
    }) => {
      watched.expectInConsole(/status of 404/);
      const { sessionId } = await learnerIn(page, server);
      const code = await takeCode(page, "en");
      const { t } = questionPage(page, "en");
      await page.getByRole("button", { name: t.keep.finish }).click();
      await expect(page.getByText(t.keep.finished)).toBeVisible();
      expect(await page.context().cookies()).toEqual([]);
      await page.goto("/en/progress");
      await expect(page.getByText(t.progress.none)).toBeVisible();
      await page.goto(`/en/sessions/${sessionId}`);
      await expect(page.getByText(t.errors.notFound)).toBeVisible();
      await openWith(page, "en", code);
      await expect(page.getByText(t.keep.opened)).toBeVisible();
      await expectAnswers(page, "en", 1);
    });
  });
