import type { Page } from "@playwright/test";
import { someItem } from "#tests/factories/bank-items";
import { responseTo } from "#tests/factories/responses";
import { KINDS } from "~/domain/items/kinds";
import { answerByKeys } from "./answer-by-keys";
import { attemptAt } from "./database";
import { expect, test } from "./fixtures";
import { questionPage, untilHydrated } from "./question-page";
import { seedQuestion } from "./seed";

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
    if (type === "show" || !item) await page.keyboard.press("Enter");
    else {
      if (KINDS[item.kind].isTyped) typed += 1;
      await answerByKeys(page, "en", item, responseTo(item, "right"));
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
  const item = someItem(server, "choice");
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
  const item = someItem(server, "typed-date");
  const { sessionId } = await seedQuestion(server, context, item);
  await page.goto(`/vi/sessions/${sessionId}/1`);
  await page.getByRole("textbox").first().focus();
  await page.keyboard.type("12");
  await expect(page.getByRole("textbox").first()).toHaveValue("12");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/vi\/units\//);
});

test("keys pressed while the page's script starts neither stop it nor cost the focus", async ({
  page,
  context,
  server,
}) => {
  const { sessionId } = await seedQuestion(server, context, someItem(server, "choice"));
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => document.querySelector<HTMLElement>("[type=radio]")?.focus());
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true }));
      if (!("__remixRouter" in window)) port2.postMessage("again");
    };
    port2.postMessage("first");
  });
  await page.goto(`/en/sessions/${sessionId}/1`);
  await untilHydrated(page);
  await expect(page.getByRole("radio").first()).toBeFocused();
});
