import type { Page } from "@playwright/test";
import { LANGS } from "~/domain/facts/text";
import { rowsOfLearner } from "./database";
import { expect, test } from "./fixtures";
import { choiceOf, questionPage, rightOption } from "./question-page";
import { itemOf, seedQuestion, seedSession, openIn } from "./seed";

test.beforeEach(({ watched }) => watched.expectInConsole(/ERR_INTERNET_DISCONNECTED|Failed to fetch/));

/** Opens a page; resolves when its script has taken over the form and has fetched what it wants. */
async function openSession(page: Page, path: string) {
  await page.goto(path, { waitUntil: "networkidle" });
  await page.waitForFunction(() => "__remixRouter" in window);
}

for (const lang of LANGS)
  test(`an answer that does not get through stays on the page and can be sent again, ${lang}`, async ({
    page,
    context,
    server,
  }) => {
    const item = itemOf(server, "typed-date", "attack-of-20-august", "date");
    const { sessionId, learnerId } = await seedQuestion(server, context, item);
    const question = questionPage(page, lang);
    await openSession(page, `/${lang}/sessions/${sessionId}/1`);
    await question.type({ day: 20, month: 8, year: 1940 });
    await context.setOffline(true);
    await question.answerButton.click();
    await expect(question.error).toHaveText(question.t.notSaved.offline);
    await expect(page.getByRole("textbox", { name: question.t.session.day })).toHaveValue("20");
    await expect(page.getByRole("textbox", { name: question.t.session.year })).toHaveValue("1940");
    expect(rowsOfLearner(server, learnerId)).toEqual([]);

    await context.setOffline(false);
    await question.answer();
    await expect(question.outcome).toHaveText(question.t.verdict.outcomes.right);
    expect(rowsOfLearner(server, learnerId)).toHaveLength(1);
  });

test("a chosen option stays chosen", async ({ page, context, server }) => {
  const item = choiceOf({ item: itemOf(server, "choice", "order-of-march-1939", "given-by") });
  const { sessionId, learnerId } = await seedQuestion(server, context, item);
  const question = questionPage(page, "en");
  await openSession(page, `/en/sessions/${sessionId}/1`);
  await question.option(rightOption(item)).check();
  await context.setOffline(true);
  await question.answerButton.click();
  await expect(question.error).toHaveText(question.t.notSaved.offline);
  await expect(question.option(rightOption(item))).toBeChecked();
  await context.setOffline(false);
  await question.answer();
  expect(rowsOfLearner(server, learnerId).map(({ verdict }) => verdict?.outcome)).toEqual(["right"]);
});

test("a fact that was read offline stays on the page", async ({ page, context, server }) => {
  const steps = [{ type: "show" as const, factId: "attempt-of-24-may" }];
  const { sessionId, token } = await seedSession(server, { steps, mode: "learn" });
  await openIn(context, server, token);
  const question = questionPage(page, "en");
  await openSession(page, `/en/sessions/${sessionId}/1`);
  await context.setOffline(true);
  await question.readButton.click();
  await expect(page.getByText(question.t.notSaved.offline)).toBeVisible();
  await context.setOffline(false);
  await question.readButton.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(question.t.summary.title);
});

test("a next question that cannot be fetched says so, and what was saved is safe", async ({
  page,
  context,
  server,
}) => {
  const item = choiceOf({ item: itemOf(server, "choice", "order-of-march-1939", "given-by") });
  const { sessionId, learnerId } = await seedQuestion(server, context, item);
  const question = questionPage(page, "en");
  await openSession(page, `/en/sessions/${sessionId}/1`);
  await question.dontKnow();
  await context.setOffline(true);
  await question.next.click();
  await expect(page.getByText(question.t.errors.unreachable)).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(question.answerButton).toBeVisible();
  expect(rowsOfLearner(server, learnerId)).toHaveLength(1);
});
