import type { Page } from "@playwright/test";
import type { Lang } from "~/domain/facts/text";
import { someItem } from "#tests/factories/bank-items";
import { messagesIn } from "~/i18n/messages";
import { unitOf } from "#tests/factories/study";
import { attemptAt, rowsOfLearner } from "./database";
import { expect, test } from "./fixtures";
import { questionPage, wrongOption } from "./question-page";
import { seedQuestion } from "./seed";

/** Presses the link to the other language, and looks that the address is the same but for it. */
async function switchTo(page: Page, lang: Lang) {
  const here = new URL(page.url());
  const other = lang === "en" ? "vi" : "en";
  await page.getByRole("link", { name: messagesIn(other).otherLanguage, exact: true }).click();
  await expect(page).toHaveURL(new URL(here.pathname.replace(/^\/(vi|en)/, `/${lang}`) + here.search, here).href);
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
}

const optionIds = (page: Page) =>
  page.getByRole("radio").evaluateAll((radios) => radios.map((radio) => radio.getAttribute("value")));

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("switching keeps the question, and the verdict is the same in both", async ({ page, context, server }) => {
      const item = someItem(server, "choice");
      const { sessionId, learnerId } = await seedQuestion(server, context, item);
      await page.goto(`/en/sessions/${sessionId}/1`);
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText(item.stem.en);
      const before = await optionIds(page);
      await switchTo(page, "vi");
      await expect(heading).toHaveText(item.stem.vi);
      expect(await optionIds(page)).toEqual(before);
      expect(before).toEqual(item.options.map(({ id }) => id));

      const wrong = wrongOption(item);
      await questionPage(page, "vi").option(wrong).check();
      await questionPage(page, "vi").answer();
      for (const lang of ["vi", "en", "vi"] as const) {
        if (lang !== "vi" || page.url().includes("/en/")) await switchTo(page, lang);
        await expect(questionPage(page, lang).outcome).toHaveText(messagesIn(lang).verdict.outcomes.wrong);
        await expect(page.locator(".verdict__answer--given")).toContainText(wrong.text[lang]);
        await expect(page.locator(".verdict__chosen")).toContainText(wrong.why?.[lang] ?? "");
      }
      expect(rowsOfLearner(server, learnerId)).toHaveLength(1);

      await questionPage(page, "vi").next.click();
      await expect(page).toHaveURL(/\/vi\/sessions\/[^/]+\/2$/);
      await expect(heading).toHaveText(attemptAt(server, page.url()).item?.stem.vi ?? "");
    });

    test("switching keeps a typed date's question and a refused answer's page", async ({ page, context, server }) => {
      const item = someItem(server, "typed-date", ({ grain }) => grain === "day");
      const { sessionId } = await seedQuestion(server, context, item);
      await page.goto(`/vi/sessions/${sessionId}/1`);
      await questionPage(page, "vi").answerButton.click();
      await expect(questionPage(page, "vi").error).toHaveText(messagesIn("vi").ungradable.empty);
      await switchTo(page, "en");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(item.stem.en);
      await expect(page.getByRole("textbox")).toHaveCount(3);
    });

    test("switching works on home, sheet, progress and the return page", async ({ page, server }) => {
      for (const path of ["", `/units/${unitOf(server.app)}`, "/progress", "/return?code=7K2M"]) {
        await page.goto(`/en${path}`);
        await switchTo(page, "vi");
        await switchTo(page, "en");
      }
      await expect(page.getByLabel(messagesIn("en").keep.code, { exact: true })).toHaveValue("7K2M");
    });
  });
