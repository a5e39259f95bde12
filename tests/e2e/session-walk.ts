import type { Page } from "@playwright/test";
import { findFacet } from "~/domain/facts/chapter-index";
import type { Lang } from "~/domain/facts/text";
import type { Item } from "~/domain/items/item";
import { viewFact, type FactView } from "~/services/fact-view.server";
import type { Attempt } from "#db/queries/study-session.server";
import { responseTo } from "#tests/factories/responses";
import type { TestServer } from "#tests/server/compose";
import { attemptAt, countRows, rowsOfAttempt } from "./database";
import { expect } from "./fixtures";
import {
  answerRight as answerRightly,
  choiceOf,
  fillIn,
  questionPage,
  rightOption,
  wrongOption,
} from "./question-page";

/** How a question was answered. */
export type Way = "empty" | "wrong" | "dont-know" | "right";

function itemOf({ item }: Attempt): Item {
  if (!item) throw new Error("the attempt asks nothing");
  return item;
}

/** Goes through a session screen by screen, and looks at each as a learner would. */
export function sessionWalk(page: Page, server: TestServer, lang: Lang) {
  const question = questionPage(page, lang);
  const { t } = question;
  const textOf = (fact: FactView) => fact.statement.map(({ text }) => text).join("");

  /** What must stand on the page of a fact: its statement and ¶; with its note where it has one. */
  async function expectFact(factId: string, facetId: string | null, { locator }: { locator: boolean }) {
    const fact = server.app.content.index.facts.get(factId);
    if (!fact) throw new Error(`no fact ${factId}`);
    const facet = facetId === null ? undefined : findFacet(server.app.content.index, factId, facetId)?.facet;
    const view = viewFact(server.app.content.index, fact, lang, facet);
    await expect(page.locator(".statement")).toHaveText(textOf(view));
    for (const { number, firstWords, heading } of view.paragraphs) {
      await expect(page.getByRole("main").getByText(`¶${number}`, { exact: true }).first()).toBeVisible();
      if (locator) await expect(page.getByRole("main")).toContainText(heading);
      if (locator) await expect(page.getByRole("main")).toContainText(firstWords);
    }
    const note = page.getByRole("note");
    await expect(note).toHaveCount(view.note ? 1 : 0);
    if (!view.note) return view;
    await expect(note).toContainText(view.note.text);
    await expect(note).toContainText(t.noteKinds[view.note.kind]);
    if (view.note.printed !== null) await expect(note).toContainText(view.note.printed);
    return view;
  }

  async function expectVerdict(attempt: Attempt, outcome: keyof typeof t.verdict.outcomes) {
    await expect(question.outcome).toHaveText(t.verdict.outcomes[outcome]);
    const rows = rowsOfAttempt(server, attempt.id);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.verdict?.outcome).toBe(outcome === "dont-know" ? "wrong" : outcome);
  }

  async function answerNothing() {
    const before = countRows(server);
    await question.answerButton.click();
    await expect(question.error).toHaveText(t.ungradable.empty);
    expect(countRows(server)).toBe(before);
  }

  async function answerWrong(attempt: Attempt) {
    if (attempt.item?.kind === "choice") {
      const wrong = wrongOption(choiceOf(attempt));
      await question.option(wrong).check();
      await question.answer();
      await expect(page.locator(".verdict__chosen")).toContainText(wrong.why?.[lang] ?? "");
      await expect(page.locator(".verdict__answer--given")).toContainText(wrong.text[lang]);
      await expect(page.locator(".verdict__answer--expected")).toContainText(rightOption(choiceOf(attempt)).text[lang]);
    } else {
      await fillIn(page, lang, itemOf(attempt), responseTo(itemOf(attempt), "wrong"));
      await question.answer();
    }
    await expectVerdict(attempt, "wrong");
  }

  async function answerRight(attempt: Attempt) {
    await answerRightly(page, lang, attempt);
    await expectVerdict(attempt, "right");
  }

  return {
    question,
    expectFact,
    expectVerdict,
    /** Answers the question on the page in the first of the wanted ways that its kind allows, and checks the verdict. */
    async answer(wanted: readonly Way[]): Promise<Way> {
      const attempt = attemptAt(server, page.url());
      const { item } = attempt;
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(item?.stem[lang] ?? "");
      const isPossible: Partial<Record<Way, boolean>> = {
        // A question in parts is unfinished, not empty; and an order is always one.
        empty: item?.kind !== "statements" && item?.kind !== "order" && item?.kind !== "match",
      };
      const way = wanted.find((other) => isPossible[other] ?? true) ?? "right";
      if (way === "empty") await answerNothing();
      else if (way === "wrong") await answerWrong(attempt);
      else if (way === "dont-know") {
        await question.dontKnow();
        await expectVerdict(attempt, "dont-know");
      } else await answerRight(attempt);
      if (way !== "empty") await expectFact(attempt.factId, attempt.facetId, { locator: true });
      return way;
    },
    /** From a verdict to what comes next. */
    async goOn() {
      const here = page.url();
      await question.next.click();
      await page.waitForURL((url) => url.href !== here);
    },
    /** Reads the fact on the page and goes on. */
    async read(): Promise<FactView> {
      const { factId } = attemptAt(server, page.url());
      const view = await expectFact(factId, null, { locator: false });
      const here = page.url();
      await question.readButton.click();
      await page.waitForURL((url) => url.href !== here);
      return view;
    },
  };
}
