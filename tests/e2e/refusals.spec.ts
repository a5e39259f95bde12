import type { Page } from "@playwright/test";
import { LANGS } from "~/domain/facts/text";
import { someItem } from "#tests/factories/bank-items";
import { seedSession } from "#tests/factories/seeded-session";
import { messagesIn } from "~/i18n/messages";
import { countRows, rowsOfLearner } from "./database";
import { expect, test } from "./fixtures";
import { questionPage, rightOption, untilHydrated } from "./question-page";
import { openIn, seedQuestion } from "./seed";

test.beforeEach(({ watched }) => watched.expectInConsole(/status of 4\d\d/));

/** Opens an address that is refused, and looks that a sentence says so. */
async function expectRefused(page: Page, path: string, status: number, sentence: string) {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(status);
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.locator("body")).not.toContainText(/\bat .*\.(js|ts):\d+|Error:/);
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const lang of LANGS)
      test(`addresses that do not exist, ${lang}`, async ({ page }) => {
        const { errors } = messagesIn(lang);
        const paths = ["nothing", "units/nothing", "sessions/nothing", "sessions/nothing/1", "sessions/x/0/verdict"];
        for (const path of paths) await expectRefused(page, `/${lang}/${path}`, 404, errors.notFound);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(errors.notFoundTitle);
        await expect(page).toHaveTitle(new RegExp(errors.notFoundTitle));
        await page.getByRole("link", { name: errors.home }).click();
        await expect(page).toHaveURL(new RegExp(`/${lang}$`));
      });

    test("a session of somebody else's, and one without a cookie", async ({ page, context, server, newBrowser }) => {
      const { sessionId } = await seedQuestion(server, await newBrowser(), someItem(server, "choice"));
      const { notFound } = messagesIn("en").errors;
      for (const path of ["", "/1", "/1/verdict"])
        await expectRefused(page, `/en/sessions/${sessionId}${path}`, 404, notFound);
      await seedQuestion(server, context, someItem(server, "choice"));
      for (const path of ["", "/1", "/1/verdict"])
        await expectRefused(page, `/en/sessions/${sessionId}${path}`, 404, notFound);
    });

    test("an expired cookie, and one that is nonsense, are as good as none", async ({ page, context, server }) => {
      const item = someItem(server, "choice");
      const steps = [{ type: "ask" as const, factId: item.factId, facetId: item.facetId }];
      const { sessionId, token } = await seedSession(server, { steps, first: item, lifetimeMs: -1 });
      const { errors, progress } = messagesIn("vi");
      for (const value of [token, "nonsense", "%%%"]) {
        if (value === token) await openIn(context, server, token);
        else await context.addCookies([{ name: "on-su", value, url: server.origin }]);
        await expectRefused(page, `/vi/sessions/${sessionId}/1`, 404, errors.notFound);
        await page.goto("/vi/progress");
        await expect(page.getByText(progress.none)).toBeVisible();
      }
    });

    test("an answer whose cookie has run out meanwhile is refused in a sentence", async ({ page, context, server }) => {
      const item = someItem(server, "choice");
      const { sessionId, learnerId } = await seedQuestion(server, context, item);
      await page.goto(`/en/sessions/${sessionId}/1`);
      await questionPage(page, "en").option(rightOption(item)).check();
      await context.clearCookies();
      await questionPage(page, "en").answerButton.click();
      await expect(page.getByText(messagesIn("en").errors.notFound)).toBeVisible();
      expect(rowsOfLearner(server, learnerId)).toEqual([]);
    });

    for (const [name, field, value, sentence] of [
      ["of a question that is no longer there", "item", "another-item", messagesIn("en").outOfDate],
      ["of no known kind", "kind", "essay", messagesIn("en").errors.badRequest],
      ["of another kind", "kind", "typed-date", null],
    ] as const)
      test(`an answer ${name} gets a sentence and is not logged`, async ({ page, context, server }) => {
        const item = someItem(server, "choice");
        const { sessionId } = await seedQuestion(server, context, item);
        const before = countRows(server);
        await page.goto(`/en/sessions/${sessionId}/1`);
        // Taking the form over, the page's script would put the value right again.
        if (javaScriptEnabled) await untilHydrated(page);
        await page.locator(`input[name=${field}]`).evaluate((input, text) => input.setAttribute("value", text), value);
        await questionPage(page, "en").option(rightOption(item)).check();
        await questionPage(page, "en").answerButton.click();
        const expected = sentence ?? messagesIn("en").ungradable["wrong-kind"];
        await expect(page.getByText(expected)).toBeVisible();
        expect(countRows(server)).toBe(before);
      });
  });
