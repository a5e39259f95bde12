import type { Locator, Page } from "@playwright/test";
import type { Lang } from "~/domain/facts/text";
import type { Response, ResponseOf } from "~/domain/grading/response";
import { NOTHING_CHANGED, type Item, type ItemOf } from "~/domain/items/item";
import { questionPage, statementGroup, textOf, truthName } from "./question-page";

/** Answers a question with keys alone, and sends it. The focus is on the page's heading, as it is when the page has come. */
export async function answerByKeys(page: Page, lang: Lang, item: Item, response: Response): Promise<void> {
  const { t, answerButton } = questionPage(page, lang);
  const type = async (name: string, text: string) => {
    await tabTo(page, page.getByRole("textbox", { name }));
    await page.keyboard.type(text);
  };
  switch (response.kind) {
    case "choice":
    case "voice": {
      const options = item.kind === "choice" || item.kind === "voice" ? item.options : [];
      await page.keyboard.press(String(options.findIndex(({ id }) => id === response.optionId) + 1));
      return page.keyboard.press("Enter");
    }
    case "typed-date":
      await type(t.session.day, response.day);
      await type(t.session.month, response.month);
      await type(t.session.year, response.year);
      return page.keyboard.press("Enter");
    case "typed-name":
      await type(item.kind === "typed-name" ? t.session.nameOf[item.entityKind] : "", response.text);
      return page.keyboard.press("Enter");
    case "typed-number":
      await type(t.session.number, response.text);
      return page.keyboard.press("Enter");
    case "statements":
      for (const { id, isTrue } of response.judged) {
        const first = statementGroup(page, lang, item, id).getByRole("radio", { name: truthName(t, true) });
        await tabTo(page, first);
        await page.keyboard.press(isTrue ? "Space" : "ArrowDown");
      }
      return page.keyboard.press("Enter");
    case "order":
      await moveByKeys(page, lang, item as ItemOf<"order">, response);
      break;
    case "match":
      for (const { id: left, text } of (item as ItemOf<"match">).left) {
        const chosen = response.pairs.find(([id]) => id === left)?.[1];
        await tabTo(page, page.getByRole("combobox", { name: text[lang], exact: true }));
        const place = (item as ItemOf<"match">).right.findIndex(({ id }) => id === chosen) + 1;
        for (let step = 0; step < place; step += 1) await page.keyboard.press("ArrowDown");
      }
      break;
    case "mend": {
      const details = page.getByRole("radio");
      const at =
        response.detail === NOTHING_CHANGED
          ? (await details.count()) - 1
          : await placeOfDetail(page, lang, item, response);
      await page.keyboard.press(String(at + 1));
      await type(t.session.correction, response.correction);
      return page.keyboard.press("Enter");
    }
    case "dont-know":
      throw new Error("“I don't know” has no answer to be typed");
  }
  await tabTo(page, answerButton);
  await page.keyboard.press("Enter");
}

/** Presses Tab until the focus is there; fails when a whole round does not bring it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${String(target)}`);
}

/** Brings each event to its place with the arrow keys, the first places first. */
async function moveByKeys(page: Page, lang: Lang, item: ItemOf<"order">, { order }: ResponseOf<"order">) {
  const { t } = questionPage(page, lang);
  for (const [at, id] of order.entries()) {
    const event = textOf(item.events, id, lang);
    const place = page.getByRole("combobox", { name: t.session.placeOf(event), exact: true });
    await tabTo(page, page.getByRole("button", { name: t.session.moveUp(event), exact: true }));
    for (let from = Number(await place.inputValue()); from > at + 1; from -= 1) await page.keyboard.press("ArrowUp");
  }
}

async function placeOfDetail(page: Page, lang: Lang, item: Item, { detail }: ResponseOf<"mend">): Promise<number> {
  const name = textOf((item as ItemOf<"mend">).details, detail, lang);
  const names = await page
    .getByRole("radio")
    .evaluateAll((radios) =>
      radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.querySelector(".option__text")?.textContent ?? ""),
    );
  return names.indexOf(name);
}
