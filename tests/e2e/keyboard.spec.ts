import type { Page } from "@playwright/test";
import { attemptAt } from "./database";
import { expect, test } from "./fixtures";
import { questionPage, rightDate, typedDateOf } from "./question-page";
import { itemOf, seedQuestion } from "./seed";

/** Presses Tab until the focus is on the element with this name; fails when a whole round brings none. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return label?.trim() ?? "";
    });
    if (focused === name || focused.startsWith(`${name} `)) return;
  }
  throw new Error(`Tab never reached “${name}”`);
}

const isFocused = (page: Page, selector: string) => expect(page.locator(selector)).toBeFocused();

test("a whole session with the keyboard alone", async ({ page, server }) => {
  test.setTimeout(90_000);
  const { t } = questionPage(page, "en");
  await page.goto("/en");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: t.skipToContent })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, t.unit.learn);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/sessions\/[^/]+\/1$/);

  let typed = 0;
  while (/\/sessions\/[^/]+\/\d+$/.test(page.url())) {
    const here = page.url();
    const { type, item } = attemptAt(server, here);
    await isFocused(page, "main h1");
    if (type === "show") await page.keyboard.press("Enter");
    else if (item?.kind === "choice") {
      const place = item.options.findIndex(({ id }) => id === item.key) + 1;
      await page.keyboard.press(String(place));
      await expect(page.getByRole("radio").nth(place - 1)).toBeChecked();
      await page.keyboard.press("Enter");
    } else {
      typed += 1;
      const { day, month, year } = rightDate(typedDateOf({ item }));
      for (const [label, value] of [
        [t.session.day, day],
        [t.session.month, month],
        [t.session.year, year],
      ] as const) {
        await tabTo(page, label);
        if (value !== undefined) await page.keyboard.type(String(value));
      }
      await page.keyboard.press("Enter");
    }
    await page.waitForURL((url) => url.href !== here);
    if (!page.url().endsWith("/verdict")) continue;
    await expect(page.locator("#verdict")).toHaveText(t.verdict.outcomes.right);
    await isFocused(page, "#verdict");
    const verdict = page.url();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href !== verdict);
  }
  expect(typed).toBeGreaterThan(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t.summary.title);
  await isFocused(page, "main h1");
});

test("“I don't know” is reached by Tab, and Esc leaves for the unit", async ({ page, context, server }) => {
  const { t } = questionPage(page, "en");
  const item = itemOf(server, "choice", "order-of-march-1939", "given-by");
  const { sessionId } = await seedQuestion(server, context, item);
  await page.goto(`/en/sessions/${sessionId}/1`);
  await tabTo(page, t.session.dontKnow);
  await page.keyboard.press("Enter");
  await page.waitForURL(/verdict$/);
  await expect(page.locator("#verdict")).toHaveText(t.verdict.outcomes["dont-know"]);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/en\/units\//);
});

test("digits typed into a field are text, and choose nothing", async ({ page, context, server }) => {
  const item = itemOf(server, "typed-date", "attack-of-20-august", "date");
  const { sessionId } = await seedQuestion(server, context, item);
  await page.goto(`/vi/sessions/${sessionId}/1`);
  await page.getByRole("textbox").first().focus();
  await page.keyboard.type("12");
  await expect(page.getByRole("textbox").first()).toHaveValue("12");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/vi\/units\//);
});
