import { someItem } from "#tests/factories/bank-items";
import { rowsOfLearner } from "./database";
import { expect, test } from "./fixtures";
import { questionPage, rightOption } from "./question-page";
import { seedQuestion } from "./seed";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, timezoneId: "America/New_York" });

    test("the log notes the browser's time and zone where it tells them", async ({ page, context, server }) => {
      const item = someItem(server, "choice");
      const { sessionId, learnerId } = await seedQuestion(server, context, item);
      await page.goto(`/en/sessions/${sessionId}/1`, { waitUntil: "networkidle" });
      await questionPage(page, "en").option(rightOption(item)).check();
      const before = Date.now();
      await questionPage(page, "en").answer();
      const [row] = rowsOfLearner(server, learnerId);
      expect(row?.timeZone).toBe(javaScriptEnabled ? "America/New_York" : server.app.defaultTimeZone);
      if (!javaScriptEnabled) return expect(row?.clientAt).toBeNull();
      expect(row?.clientAt).toBeGreaterThanOrEqual(before);
      expect(row?.clientAt).toBeLessThanOrEqual(Date.now());
    });
  });
