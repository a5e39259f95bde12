import { AxeBuilder } from "@axe-core/playwright";
import { LANGS } from "~/domain/facts/text";
import { expect, test } from "./fixtures";
import { PAGE_STATES } from "./states";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const state of PAGE_STATES)
  test(`axe finds nothing in either language and theme: ${state.name}`, async ({ page, server, watched }) => {
    watched.expectInConsole(/status of 4\d\d/);
    for (const lang of LANGS) {
      await state.open(page, server, lang);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const axe = new AxeBuilder({ page });
        // The dark page is the same but for its colours.
        const chosen = colorScheme === "light" ? axe.withTags(rules) : axe.withRules(["color-contrast"]);
        const { violations } = await chosen.analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        expect.soft(found, `${lang}, ${colorScheme}`).toEqual([]);
      }
    }
  });
