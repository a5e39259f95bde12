import type { Page } from "@playwright/test";
import { longestItem, someItem } from "#tests/factories/bank-items";
import { responseTo, type Wish } from "#tests/factories/responses";
import { seedSession, submit } from "#tests/factories/seeded-session";
import { unitOf } from "#tests/factories/study";
import type { TestServer } from "#tests/server/compose";
import type { Lang } from "~/domain/facts/text";
import { ITEM_KINDS, type Item } from "~/domain/items/item";
import { findLearner } from "~/services/find-learner.server";
import { issueReturnCode } from "~/services/return-code.server";
import { questionPage } from "./question-page";
import { openIn, seedQuestion } from "./seed";

/** A page in one of the states that it can be in. */
export interface PageState {
  readonly name: string;
  /** Whether the server answers it with a 4xx, of which Chromium tells in its console. */
  readonly isRefusal?: true;
  /** Brings the page there, in a browser that may hold anything. */
  open(page: Page, server: TestServer, lang: Lang): Promise<void>;
}

const start = (name: string, path: string | ((server: TestServer) => string)): PageState => ({
  name,
  async open(page, server, lang) {
    await page.context().clearCookies();
    await page.goto(`/${lang}${typeof path === "string" ? path : path(server)}`);
  },
});

/** The same with some progress: one right answer, one wrong. */
const later = (name: string, path: string | ((server: TestServer) => string)): PageState => ({
  name,
  async open(page, server, lang) {
    await openIn(page.context(), server, (await answered(server)).token);
    await page.goto(`/${lang}${typeof path === "string" ? path : path(server)}`);
  },
});

/** A session of two questions, the first answered rightly and the second not known. */
async function answered(server: TestServer) {
  const first = someItem(server, "choice");
  const second = someItem(server, "choice", ({ factId }) => factId !== first.factId);
  const steps = [first, second].map(({ factId, facetId }) => ({ type: "ask" as const, factId, facetId }));
  const session = await seedSession(server, { steps, first });
  await submit(server, session, 1, responseTo(first, "right"));
  await submit(server, session, 2, { kind: "dont-know" });
  return session;
}

const sheet = ({ app }: TestServer) => `/units/${unitOf(app)}`;

/** A date with a misprint, of which the notes and verdicts tell. */
const misprinted = (server: TestServer) => someItem(server, "typed-date", ({ printed }) => printed !== null);
const exactDate = (server: TestServer) => someItem(server, "typed-date", ({ grain }) => grain === "day");

const questions: readonly PageState[] = ITEM_KINDS.flatMap((kind): PageState[] => [
  {
    name: kind,
    async open(page, server, lang) {
      const { sessionId } = await seedQuestion(server, page.context(), longestItem(server, kind));
      await page.goto(`/${lang}/sessions/${sessionId}/1`);
    },
  },
  {
    name: `${kind} with error`,
    async open(page, server, lang) {
      const { sessionId } = await seedQuestion(server, page.context(), longestItem(server, kind));
      const { answerButton, error } = questionPage(page, lang);
      await page.goto(`/${lang}/sessions/${sessionId}/1`);
      // Some order always stands there: only a form that says nothing of it is refused.
      if (kind === "order")
        await page.locator("select").evaluateAll((lists) => lists.forEach((list) => list.removeAttribute("name")));
      await answerButton.click();
      await error.waitFor();
    },
  },
]);

const verdict = (
  name: string,
  itemOf: (server: TestServer) => Item,
  response: (item: Item) => ReturnType<typeof responseTo>,
): PageState => ({
  name: `verdict, ${name}`,
  async open(page, server, lang) {
    const item = itemOf(server);
    const session = await seedQuestion(server, page.context(), item);
    const { status } = await submit(server, session, 1, response(item));
    if (status !== "recorded") throw new Error(`the answer was not recorded: ${status}`);
    await page.goto(`/${lang}/sessions/${session.sessionId}/1/verdict`);
  },
});

const wished = (kind: (typeof ITEM_KINDS)[number], wish: Wish): PageState =>
  verdict(
    `${kind}, ${wish}`,
    (server) => longestItem(server, kind),
    (item) => responseTo(item, wish),
  );

const verdicts: readonly PageState[] = [
  ...ITEM_KINDS.flatMap((kind) => [wished(kind, "right"), wished(kind, "wrong")]),
  ...(["choice", "typed-name", "order"] as const).map((kind) => wished(kind, "dont-know")),
  ...(["statements", "match", "mend"] as const).map((kind) => wished(kind, "partly")),
  verdict("too coarse a date", exactDate, (item) => responseTo(item, "partly")),
  verdict("a date as printed", misprinted, (item) =>
    responseTo({ ...item, key: (item.kind === "typed-date" && item.printed) || "" } as typeof item, "right"),
  ),
];

const others: readonly PageState[] = [
  {
    name: "fact shown, with a note",
    async open(page, server, lang) {
      const fact = server.app.content.index.chapter.facts.find(({ note }) => note);
      if (!fact) throw new Error("no fact has a note");
      const steps = [{ type: "show" as const, factId: fact.id }];
      const session = await seedSession(server, { steps, mode: "learn" });
      await openIn(page.context(), server, session.token);
      await page.goto(`/${lang}/sessions/${session.sessionId}/1`);
    },
  },
  {
    name: "rest of a date",
    async open(page, server, lang) {
      const item = exactDate(server);
      const session = await seedQuestion(server, page.context(), item);
      await submit(server, session, 1, responseTo(item, "partly"));
      await page.goto(`/${lang}/sessions/${session.sessionId}/2`);
    },
  },
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
  start("sheet", sheet),
  later("sheet with progress", sheet),
  ...questions,
  ...verdicts,
  start("progress, none", "/progress"),
  later("progress", "/progress"),
  start("return page", "/return"),
  start("components", "/components"),
  ...others,
];
