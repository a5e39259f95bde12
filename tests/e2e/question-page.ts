import type { Page } from "@playwright/test";
import type { Attempt } from "#db/queries/study-session.server";
import { parseEdtf, type DatePoint } from "~/domain/facts/edtf";
import type { Lang } from "~/domain/facts/text";
import type { ChoiceItem, ChoiceOption, Item, TypedDateItem } from "~/domain/items/item";
import { messagesIn } from "~/i18n/messages";

/** What is done on the pages of a session, in the words of the language they are in. */
export function questionPage(page: Page, lang: Lang) {
  const t = messagesIn(lang);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  return {
    t,
    answerButton: button(t.session.answer),
    dontKnowButton: button(t.session.dontKnow),
    readButton: button(t.session.read),
    error: page.getByRole("alert"),
    outcome: page.locator("#verdict"),
    option: (option: ChoiceOption) => page.getByRole("radio", { name: option.text[lang], exact: true }),
    async type({ day, month, year }: DatePoint) {
      await page.getByRole("textbox", { name: t.session.day }).fill(day === undefined ? "" : String(day));
      await page.getByRole("textbox", { name: t.session.month }).fill(month === undefined ? "" : String(month));
      await page.getByRole("textbox", { name: t.session.year }).fill(String(year));
    },
    /** Gives an answer; resolves when its verdict stands there. */
    async answer() {
      await button(t.session.answer).click();
      await page.waitForURL(/\/verdict$/);
    },
    async dontKnow() {
      await button(t.session.dontKnow).click();
      await page.waitForURL(/\/verdict$/);
    },
    next: page.locator("#next"),
  };
}

export function choiceOf({ item }: { item: Item | null }): ChoiceItem {
  if (item?.kind !== "choice") throw new Error("the attempt asks no choice");
  return item;
}

export function typedDateOf({ item }: { item: Item | null }): TypedDateItem {
  if (item?.kind !== "typed-date") throw new Error("the attempt asks no date");
  return item;
}

export function rightOption({ options, key }: ChoiceItem): ChoiceOption {
  const option = options.find(({ id }) => id === key);
  if (!option) throw new Error("the item has no key");
  return option;
}

export function wrongOption({ options, key }: ChoiceItem): ChoiceOption {
  const option = options.find(({ id }) => id !== key);
  if (!option) throw new Error("the item has no wrong option");
  return option;
}

/** The right date of a typed question. */
export function rightDate({ key }: TypedDateItem): DatePoint {
  const span = parseEdtf(key);
  if (!span) throw new Error(`no date: ${key}`);
  return span.earliest;
}

/** Answers the question on the page rightly, whatever its kind. */
export async function answerRight(page: Page, lang: Lang, attempt: Attempt): Promise<void> {
  const question = questionPage(page, lang);
  if (attempt.item?.kind === "choice") await question.option(rightOption(attempt.item)).check();
  else await question.type(rightDate(typedDateOf(attempt)));
  await question.answer();
}
