import type { Page } from "@playwright/test";
import { someItem } from "#tests/factories/bank-items";
import { attemptAt, placeOf, rowsOfAttempt, rowsOfLearner } from "./database";
import { expect, test } from "./fixtures";
import { choiceOf, questionPage, rightOption, wrongOption } from "./question-page";
import { seedQuestion } from "./seed";

/** What a verdict page says, to compare it with another reading. */
const verdictOf = (page: Page) => page.locator(".verdict").innerText();

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a double click answers once", async ({ page, context, server }) => {
      const { sessionId, learnerId } = await seedQuestion(server, context, someItem(server, "choice"));
      await page.goto(`/en/sessions/${sessionId}/1`);
      const attempt = attemptAt(server, page.url());
      const question = questionPage(page, "en");
      await question.option(rightOption(choiceOf(attempt))).check();
      await question.answerButton.dblclick();
      await expect(question.outcome).toHaveText(question.t.verdict.outcomes.right);
      expect(rowsOfAttempt(server, attempt.id)).toHaveLength(1);
      expect(rowsOfLearner(server, learnerId)).toHaveLength(1);
    });

    test("reloading the verdict and going back to the question change nothing", async ({ page, context, server }) => {
      const { sessionId, learnerId } = await seedQuestion(server, context, someItem(server, "choice"));
      await page.goto("/en");
      await page.goto(`/en/sessions/${sessionId}/1`);
      const question = questionPage(page, "en");
      const attempt = attemptAt(server, page.url());
      await question.option(wrongOption(choiceOf(attempt))).check();
      await question.answer();
      const said = await verdictOf(page);

      await page.reload();
      expect(await verdictOf(page)).toBe(said);
      await page.goto(`/en/sessions/${sessionId}/1`);
      await expect(page).toHaveURL(/\/1\/verdict$/);
      expect(await verdictOf(page)).toBe(said);

      await page.goBack();
      await page.goBack();
      await page.goForward();
      await expect(page).toHaveURL(/\/1\/verdict$/);
      expect(await verdictOf(page)).toBe(said);
      expect(rowsOfLearner(server, learnerId)).toHaveLength(1);
    });

    test("two tabs that answer differently get the first verdict", async ({ page, context, server }) => {
      const { sessionId, learnerId } = await seedQuestion(server, context, someItem(server, "choice"));
      const other = await context.newPage();
      await page.goto(`/en/sessions/${sessionId}/1`);
      await other.goto(`/en/sessions/${sessionId}/1`);
      const item = choiceOf(attemptAt(server, page.url()));
      await questionPage(page, "en").option(wrongOption(item)).check();
      await questionPage(other, "en").option(rightOption(item)).check();
      await questionPage(page, "en").answer();
      await questionPage(other, "en").answer();

      const said = await verdictOf(page);
      expect(said).toContain(questionPage(page, "en").t.verdict.outcomes.wrong);
      expect(await verdictOf(other)).toBe(said);
      const rows = rowsOfLearner(server, learnerId);
      expect(rows.map(({ verdict }) => verdict?.outcome)).toEqual(["wrong"]);
    });
  });

test("two tabs that answer at the same moment leave one row", async ({ page, context, server }) => {
  const { sessionId, learnerId } = await seedQuestion(server, context, someItem(server, "choice"));
  const tabs = [page, await context.newPage(), await context.newPage()];
  await Promise.all(tabs.map((tab) => tab.goto(`/en/sessions/${sessionId}/1`)));
  const { options } = choiceOf(attemptAt(server, page.url()));
  for (const [at, tab] of tabs.entries()) {
    const option = options[at];
    if (option) await questionPage(tab, "en").option(option).check();
  }
  await Promise.all(tabs.map((tab) => questionPage(tab, "en").answer()));
  const [first, ...rest] = await Promise.all(tabs.map(verdictOf));
  for (const verdict of rest) expect(verdict).toBe(first);
  expect(rowsOfLearner(server, learnerId)).toHaveLength(1);
});

test("the back button after answering leads to the verdict, never to a second answer", async ({
  page,
  context,
  server,
}) => {
  const { sessionId, learnerId } = await seedQuestion(server, context, someItem(server, "choice"));
  await page.goto(`/en/sessions/${sessionId}/1`);
  const question = questionPage(page, "en");
  await question.option(wrongOption(choiceOf(attemptAt(server, page.url())))).check();
  await question.answer();
  const said = await verdictOf(page);
  await question.next.click();
  await expect(page).not.toHaveURL(/verdict$/);
  expect(placeOf(page.url()).position).toBe(2);
  await page.goBack();
  await expect(page).toHaveURL(/\/1\/verdict$/);
  expect(await verdictOf(page)).toBe(said);
  expect(rowsOfLearner(server, learnerId)).toHaveLength(1);
});
