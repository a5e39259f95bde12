import type { Locator, Page } from "@playwright/test";
import type { Attempt } from "#db/queries/study-session.server";
import { parseEdtf, type DatePoint } from "~/domain/facts/edtf";
import type { Lang } from "~/domain/facts/text";
import type { Response } from "~/domain/grading/response";
import {
  NOTHING_CHANGED,
  type ChoiceItem,
  type ChoiceOption,
  type Choosable,
  type Item,
  type TypedDateItem,
} from "~/domain/items/item";
import { messagesIn, type Messages } from "~/i18n/messages";
import { responseTo } from "#tests/factories/responses";

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

/** Resolves when the page's script has taken over what the server sent. */
export async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => "__remixRouter" in window);
}

export function choiceOf({ item }: { item: Item | null }): ChoiceItem {
  if (item?.kind !== "choice") throw new Error("the attempt asks no choice");
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
export async function answerRight(page: Page, lang: Lang, { item }: Attempt): Promise<void> {
  if (!item) throw new Error("the attempt asks nothing");
  await fillIn(page, lang, item, responseTo(item, "right"));
  await questionPage(page, lang).answer();
}

/** Fills in the form of a question, by the names that a screen reader hears; the same with JavaScript and without. */
export async function fillIn(page: Page, lang: Lang, item: Item, response: Response): Promise<void> {
  const { t } = questionPage(page, lang);
  const field = (name: string) => page.getByRole("textbox", { name });
  const list = (name: string) => page.getByRole("combobox", { name, exact: true });
  const pick = (name: string) => page.getByRole("radio", { name, exact: true }).check();
  switch (response.kind) {
    case "choice":
    case "voice":
      return pick(textOf(item.kind === "choice" || item.kind === "voice" ? item.options : [], response.optionId, lang));
    case "typed-date":
      await field(t.session.day).fill(response.day);
      await field(t.session.month).fill(response.month);
      return field(t.session.year).fill(response.year);
    case "typed-name":
      return field(item.kind === "typed-name" ? t.session.nameOf[item.entityKind] : "").fill(response.text);
    case "typed-number":
      return field(t.session.number).fill(response.text);
    case "statements":
      for (const { id, isTrue } of response.judged)
        await statementGroup(page, lang, item, id)
          .getByRole("radio", { name: truthName(t, isTrue) })
          .check();
      return;
    case "order":
      for (const [at, id] of response.order.entries()) {
        const event = textOf(item.kind === "order" ? item.events : [], id, lang);
        await list(t.session.placeOf(event)).selectOption(String(at + 1));
      }
      return;
    case "match":
      for (const [left, right] of response.pairs)
        await list(textOf(item.kind === "match" ? item.left : [], left, lang)).selectOption(right);
      return;
    case "mend":
      await pick(detailName(t, item, response.detail, lang));
      return field(t.session.correction).fill(response.correction);
    case "dont-know":
      throw new Error("“I don't know” is a button, which needs nothing filled in");
  }
}

/** The two radio buttons of a statement, as a group that is named by it. */
export function statementGroup(page: Page, lang: Lang, item: Item, id: string): Locator {
  const statements = item.kind === "statements" ? item.statements : [];
  const letter = "abcd"[statements.findIndex((statement) => statement.id === id)];
  return page.getByRole("group", { name: `${letter}) ${textOf(statements, id, lang)}`, exact: true });
}

export const truthName = (t: Messages, isTrue: boolean): string => (isTrue ? t.session.isTrue : t.session.isFalse);

/** What a detail is called among those that may have been changed. */
export const detailName = (t: Messages, item: Item, id: string, lang: Lang): string =>
  id === NOTHING_CHANGED ? t.session.nothingChanged : textOf(item.kind === "mend" ? item.details : [], id, lang);

/** The text of what has an id; throws where nothing has it. */
export function textOf(choosables: readonly Choosable[], id: string, lang: Lang): string {
  const found = choosables.find((choosable) => choosable.id === id);
  if (!found) throw new Error(`the item has no ${id}`);
  return found.text[lang];
}
