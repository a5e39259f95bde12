import type { Page } from "@playwright/test";
import { LANGS } from "~/domain/facts/text";
import { someItem } from "#tests/factories/bank-items";
import { seedSession } from "#tests/factories/seeded-session";
import { rowsOfLearner } from "./database";
import { expect, test } from "./fixtures";
import { questionPage, rightDate, rightOption, untilHydrated } from "./question-page";
import { openIn, seedQuestion } from "./seed";

test.beforeEach(({ watched }) => watched.expectInConsole(/ERR_INTERNET_DISCONNECTED|Failed to fetch/));

/** Opens a page; resolves when its script has taken over the form and has fetched what it wants. */
async function openSession(page: Page, path: string) {
  await page.goto(path, { waitUntil: "networkidle" });
  await untilHydrated(page);
}

for (const lang of LANGS)
  test(`an answer that does not get through stays on the page and can be sent again, ${lang}`, async ({
    page,
    context,
    server,
  }) => {
    const item = someItem(server, "typed-date", ({ grain }) => grain === "day");
    const date = rightDate(item);
    const { sessionId, learnerId } = await seedQuestion(server, context, item);
    const question = questionPage(page, lang);
    await openSession(page, `/${lang}/sessions/${sessionId}/1`);
    await question.type(date);
    await context.setOffline(true);
    await question.answerButton.click();
    await expect(question.error).toHaveText(question.t.notSaved.offline);
    await expect(page.getByRole("textbox", { name: question.t.session.day })).toHaveValue(String(date.day));
    await expect(page.getByRole("textbox", { name: question.t.session.year })).toHaveValue(String(date.year));
    expect(rowsOfLearner(server, learnerId)).toEqual([]);

    await context.setOffline(false);
    await question.answer();
    await expect(question.outcome).toHaveText(question.t.verdict.outcomes.right);
    expect(rowsOfLearner(server, learnerId)).toHaveLength(1);
  });

test("a chosen option stays chosen", async ({ page, context, server }) => {
  const item = someItem(server, "choice");
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
  const steps = [{ type: "show" as const, factId: someItem(server, "choice").factId }];
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
  const item = someItem(server, "choice");
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
