import { LANGS } from "~/domain/facts/text";
import { expect, test } from "./fixtures";
import { PAGE_STATES } from "./states";

/** What is pressed; links within text are exempt, as in WCAG 2.5.8. */
const TARGETS = "button, .button, .option, .judgement__choice, select, input:not([type=hidden], [type=radio]), summary";

test.use({ viewport: { width: 320, height: 640 } });

for (const lang of LANGS)
  test(`320 px wide, nothing scrolls sideways and every target is 44 px high, ${lang}`, async ({
    page,
    server,
    watched,
  }) => {
    test.setTimeout(240_000);
    watched.expectInConsole(/status of 4\d\d/);
    for (const state of PAGE_STATES) {
      await state.open(page, server, lang);
      const { width, low } = await page.evaluate((targets) => {
        const pressed = [...document.querySelectorAll<HTMLElement>(targets)].filter(
          (element) => element.offsetHeight > 0,
        );
        return {
          width: document.documentElement.scrollWidth,
          low: pressed
            .filter((element) => element.getBoundingClientRect().height < 43.99)
            .map((element) => `${element.outerHTML.slice(0, 80)}: ${element.getBoundingClientRect().height}`),
        };
      }, TARGETS);
      expect.soft(width, `width of ${state.name}`).toBeLessThanOrEqual(320);
      expect.soft(low, `low targets of ${state.name}`).toEqual([]);
    }
  });
