import { longestItem } from "#tests/factories/bank-items";
import { responseTo } from "#tests/factories/responses";
import { LANGS } from "~/domain/facts/text";
import { ITEM_KINDS } from "~/domain/items/item";
import { answerByKeys } from "./answer-by-keys";
import { attemptAt, rowsOfLearner } from "./database";
import { expect, test } from "./fixtures";
import { fillIn, questionPage } from "./question-page";
import { seedQuestion } from "./seed";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const kind of ITEM_KINDS)
      test(`${kind}: right, wrong and nothing, in both languages`, async ({ page, context, server }) => {
        const item = longestItem(server, kind);
        for (const lang of LANGS)
          for (const wish of ["right", "wrong"] as const) {
            const { sessionId, learnerId } = await seedQuestion(server, context, item);
            await page.goto(`/${lang}/sessions/${sessionId}/1`);
            const question = questionPage(page, lang);
            await expect(page.getByRole("heading", { level: 1 })).toHaveText(item.stem[lang]);
            if (!(kind === "order" && javaScriptEnabled)) {
              await question.answerButton.click();
              await expect(question.error).toHaveText(
                new RegExp(`^(${question.t.ungradable.empty}|${question.t.ungradable.unfinished})$`),
              );
              expect(rowsOfLearner(server, learnerId)).toEqual([]);
            }
            await fillIn(page, lang, item, responseTo(item, wish));
            await question.answer();
            await expect(question.outcome).toHaveText(question.t.verdict.outcomes[wish]);
            await expect(page.getByRole("status").filter({ has: question.outcome })).toBeVisible();
            expect(rowsOfLearner(server, learnerId)).toHaveLength(1);
          }
      });
  });

for (const kind of ITEM_KINDS)
  test(`${kind}: answered with the keyboard alone`, async ({ page, context, server }) => {
    const item = longestItem(server, kind);
    const { sessionId } = await seedQuestion(server, context, item);
    await page.goto(`/en/sessions/${sessionId}/1`, { waitUntil: "networkidle" });
    await answerByKeys(page, "en", item, responseTo(item, "right"));
    await page.waitForURL(/\/verdict$/);
    await expect(page.locator("#verdict")).toHaveText(questionPage(page, "en").t.verdict.outcomes.right);
    await expect(page.locator("#verdict")).toBeFocused();
  });

test("order: a move is said aloud, and the focus stays with what was moved", async ({ page, context, server }) => {
  const item = longestItem(server, "order");
  const { sessionId } = await seedQuestion(server, context, item);
  await page.goto(`/en/sessions/${sessionId}/1`, { waitUntil: "networkidle" });
  const { t } = questionPage(page, "en");
  const [first] = item.events;
  const event = first?.text.en ?? "";
  const down = page.getByRole("button", { name: t.session.moveDown(event), exact: true });
  for (let place = 2; place <= item.events.length; place += 1) {
    if (place % 2 === 0) await down.click();
    else await page.keyboard.press("ArrowDown");
    await expect(page.getByText(t.session.moved(event, place, item.events.length))).toBeAttached();
    await expect(page.getByRole("listitem").filter({ has: down })).toContainText(event);
    await expect(down).toBeFocused();
  }
  await expect(down).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByRole("combobox", { name: t.session.placeOf(event), exact: true })).toHaveValue(
    String(item.events.length),
  );
});

test("Enter that ends an input method's composition sends nothing", async ({ page, context, server }) => {
  const item = longestItem(server, "typed-name");
  const { sessionId, learnerId } = await seedQuestion(server, context, item);
  await page.goto(`/vi/sessions/${sessionId}/1`, { waitUntil: "networkidle" });
  await page.getByRole("textbox").focus();
  const browser = await context.newCDPSession(page);
  await browser.send("Input.imeSetComposition", { text: "Lê", selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.press("Enter");
  await browser.send("Input.insertText", { text: "Lê" });
  await expect(page.getByRole("textbox")).toHaveValue("Lê");
  expect(rowsOfLearner(server, learnerId)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/verdict$/);
  expect(rowsOfLearner(server, learnerId)).toHaveLength(1);
});

test("what was typed and chosen comes back after a refusal, without JavaScript", async ({ newBrowser, server }) => {
  const context = await newBrowser({ javaScriptEnabled: false });
  const page = await context.newPage();
  const item = longestItem(server, "order");
  const { sessionId } = await seedQuestion(server, context, item);
  await page.goto(`/vi/sessions/${sessionId}/1`);
  const { t, answerButton, error } = questionPage(page, "vi");
  const lists = page.getByRole("combobox");
  for (let at = 0; at < item.events.length; at += 1) await lists.nth(at).selectOption("1");
  await answerButton.click();
  await expect(error).toHaveText(t.ungradable["used-twice"]);
  for (let at = 0; at < item.events.length; at += 1) await expect(lists.nth(at)).toHaveValue("1");
  expect(attemptAt(server, page.url()).doneAt).toBeNull();
});
