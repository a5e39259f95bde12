import type { Page } from "@playwright/test";
import type { Lang } from "~/domain/facts/text";
import type { Item } from "~/domain/items/item";
import { issueReturnCode } from "~/services/return-code.server";
import { findLearner } from "~/services/find-learner.server";
import type { TestServer } from "#tests/server/compose";
import { choiceOf, questionPage, rightDate, rightOption, typedDateOf, wrongOption } from "./question-page";
import { itemOf, openIn, seedQuestion, seedSession, submit } from "./seed";

/** A page in one of the states that it can be in. */
export interface PageState {
  readonly name: string;
  /** Whether the server answers it with a 4xx, of which Chromium tells in its console. */
  readonly isRefusal?: true;
  /** Brings the page there, in a browser that may hold anything. */
  open(page: Page, server: TestServer, lang: Lang): Promise<void>;
}

const unit = "trotsky-assassination";
const choice = (server: TestServer) => itemOf(server, "choice", "infiltration-by-mercader", "officer");
const date = (server: TestServer) => itemOf(server, "typed-date", "attempt-of-24-may", "date");

async function openQuestion(page: Page, server: TestServer, lang: Lang, item: Item) {
  const session = await seedQuestion(server, page.context(), item);
  await page.goto(`/${lang}/sessions/${session.sessionId}/1`);
  return session;
}

const start = (name: string, path: string): PageState => ({
  name,
  async open(page, _server, lang) {
    await page.context().clearCookies();
    await page.goto(`/${lang}${path}`);
  },
});

/** The same with some progress: one right answer, one wrong. */
const later = (name: string, path: string): PageState => ({
  name,
  async open(page, server, lang) {
    await openIn(page.context(), server, (await answered(server)).token);
    await page.goto(`/${lang}${path}`);
  },
});

/** A session of two questions, the first answered rightly and the second wrongly. */
async function answered(server: TestServer) {
  const [first, second] = [choice(server), date(server)];
  const steps = [first, second].map(({ factId, facetId }) => ({ type: "ask" as const, factId, facetId }));
  const session = await seedSession(server, { steps, first });
  await submit(server, session, 1, { kind: "choice", optionId: rightOption(choiceOf({ item: first })).id });
  await submit(server, session, 2, { kind: "dont-know" });
  return session;
}

const verdict = (
  name: string,
  item: (server: TestServer) => Item,
  answer: (question: ReturnType<typeof questionPage>, item: Item) => Promise<void>,
): PageState => ({
  name: `verdict, ${name}`,
  async open(page, server, lang) {
    const asked = item(server);
    await openQuestion(page, server, lang, asked);
    await answer(questionPage(page, lang), asked);
  },
});

const typed = (question: ReturnType<typeof questionPage>, point: Parameters<typeof question.type>[0]) =>
  question.type(point).then(() => question.answer());

const verdicts: readonly PageState[] = [
  verdict("right", choice, async (question, item) => {
    await question.option(rightOption(choiceOf({ item }))).check();
    await question.answer();
  }),
  verdict("wrong", choice, async (question, item) => {
    await question.option(wrongOption(choiceOf({ item }))).check();
    await question.answer();
  }),
  verdict("right date", date, (question, item) => typed(question, rightDate(typedDateOf({ item })))),
  verdict("wrong date", date, (question) => typed(question, { year: 1905 })),
  verdict("too coarse", date, (question, item) => typed(question, { year: rightDate(typedDateOf({ item })).year })),
  verdict("as printed", date, (question) => typed(question, { year: 1939, month: 5, day: 24 })),
  verdict("not known", date, (question) => question.dontKnow()),
];

const questions: readonly PageState[] = [
  {
    name: "fact shown",
    async open(page, server, lang) {
      const steps = [{ type: "show" as const, factId: "attempt-of-24-may" }];
      const session = await seedSession(server, { steps, mode: "learn" });
      await openIn(page.context(), server, session.token);
      await page.goto(`/${lang}/sessions/${session.sessionId}/1`);
    },
  },
  ...([choice, date] as const).flatMap((item, at): PageState[] => [
    {
      name: at === 0 ? "choice" : "typed date",
      open: async (page, server, lang) => void (await openQuestion(page, server, lang, item(server))),
    },
    {
      name: at === 0 ? "choice with error" : "typed date with error",
      async open(page, server, lang) {
        await openQuestion(page, server, lang, item(server));
        await questionPage(page, lang).answerButton.click();
        await questionPage(page, lang).error.waitFor();
      },
    },
  ]),
  {
    name: "rest of a date",
    async open(page, server, lang) {
      const item = date(server);
      const session = await openQuestion(page, server, lang, item);
      await submit(server, session, 1, { kind: "typed-date", day: "", month: "", year: "1940" });
      await page.goto(`/${lang}/sessions/${session.sessionId}/2`);
    },
  },
];

const others: readonly PageState[] = [
  {
    name: "summary",
    async open(page, server, lang) {
      const session = await answered(server);
      await openIn(page.context(), server, session.token);
      await page.goto(`/${lang}/sessions/${session.sessionId}`);
    },
  },
  {
    name: "return code issued",
    async open(page, server, lang) {
      await openIn(page.context(), server, (await answered(server)).token);
      await page.goto(`/${lang}/return`);
      await page.getByRole("button", { name: questionPage(page, lang).t.keep.issue }).click();
      await page.locator("#code").waitFor();
    },
  },
  {
    name: "return code for a browser with progress",
    async open(page, server, lang) {
      const learner = findLearner(server.app, (await answered(server)).token);
      const issued = learner && (await issueReturnCode(server.app, learner));
      await openIn(page.context(), server, (await answered(server)).token);
      await page.goto(`/${lang}/return?code=${issued?.status === "issued" ? issued.code : ""}`);
      await page.getByRole("button", { name: questionPage(page, lang).t.keep.open, exact: true }).click();
      await page.getByRole("heading", { name: questionPage(page, lang).t.keep.ownTitle }).waitFor();
    },
  },
  {
    name: "return code mistyped",
    isRefusal: true,
    async open(page, _server, lang) {
      await page.context().clearCookies();
      await page.goto(`/${lang}/return?code=7K2M`);
      await page.getByRole("button", { name: questionPage(page, lang).t.keep.open, exact: true }).click();
      await page.getByText(questionPage(page, lang).t.keep.errors.unreadable).waitFor();
    },
  },
  { ...start("not found", "/nothing-is-here"), isRefusal: true },
];

/** Every page in every state that a learner can meet. */
export const PAGE_STATES: readonly PageState[] = [
  start("home", ""),
  later("home with progress", ""),
  start("sheet", `/units/${unit}`),
  later("sheet with progress", `/units/${unit}`),
  ...questions,
  ...verdicts,
  start("progress, none", "/progress"),
  later("progress", "/progress"),
  start("return page", "/return"),
  ...others,
];
