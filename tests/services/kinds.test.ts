import { afterAll, beforeAll, expect, it } from "vitest";
import { itemsOf, longestItem, someItem } from "#tests/factories/bank-items";
import { responseTo } from "#tests/factories/responses";
import type { Response } from "~/domain/grading/response";
import { ITEM_KINDS, type Item, type ItemOf } from "~/domain/items/item";
import { findLearner } from "~/services/find-learner.server";
import { readAttempt } from "~/services/read-attempt.server";
import { readVerdict, type VerdictView } from "~/services/read-verdict.server";
import { seedSession, submit } from "../factories/seeded-session";
import { auditDatabase } from "../server/audit";
import { openTestStorage, type TestStorage } from "../server/compose";

let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

/** Asks an item, answers it, and reads the verdict. */
async function verdictOn(item: Item, response: Response): Promise<VerdictView> {
  const { app } = storage;
  const { factId, facetId } = item;
  const session = await seedSession(storage, { steps: [{ type: "ask", factId, facetId }], first: item });
  const learner = findLearner(app, session.token);
  if (!learner) throw new Error("the learner is not there");
  expect(readAttempt(app, learner, session.sessionId, 1, "en")).toMatchObject({
    status: "open",
    attempt: { question: { kind: item.kind, itemId: item.id } },
  });
  expect(await submit(storage, session, 1, response)).toEqual({ status: "recorded" });
  const verdict = readVerdict(app, learner, session.sessionId, 1, "en");
  if (verdict.status !== "found") throw new Error(`the verdict is ${verdict.status}`);
  return verdict.view;
}

it.each(ITEM_KINDS)(
  "%s: asked, answered rightly, wrongly and not at all; each verdict tells what is right",
  async (kind) => {
    const item = longestItem(storage, kind);
    for (const wish of ["right", "wrong", "dont-know"] as const) {
      const view = await verdictOn(item, responseTo(item, wish));
      expect(view).toMatchObject({ kind, verdict: { outcome: wish === "right" ? "right" : "wrong" } });
      expect(view.parts === null).toBe(view.expected !== null);
      if (view.parts) expect(view.parts.every(({ isRight }) => isRight)).toBe(wish === "right");
      else expect(view.given !== null).toBe(wish !== "dont-know");
      expect(view.fact?.id).toBe(item.factId);
    }
  },
);

it("tells what four statements are worth in the national paper", async () => {
  const item = someItem(storage, "statements");
  const judged = item.statements.map(({ id, isTrue }, at) => ({ id, isTrue: at < 2 ? isTrue : !isTrue }));
  expect(await verdictOn(item, { kind: "statements", judged })).toMatchObject({
    verdict: { outcome: "partly", reason: "incomplete" },
    score: 0.25,
  });
});

/** Questions for one person's name. */
const persons = () =>
  itemsOf(storage, "typed-name").filter(({ entityKind, key }) => entityKind === "person" && key.length === 1);
const personOf = ({ key }: ItemOf<"typed-name">) => storage.app.content.index.entities.get(key[0] ?? "");

it("tells whom a name belongs to that was written in place of the right one", async () => {
  const [item] = persons();
  const other = persons()
    .map(personOf)
    .find((entity) => entity && !item?.key.includes(entity.id));
  if (!item || !other) throw new Error("the bank asks for one person only");
  const text = other.names.en;
  const view = await verdictOn(item, { kind: "typed-name", text });
  expect(view).toMatchObject({ verdict: { outcome: "wrong", reason: "other-name" }, given: text });
  expect(view.confusedWith).toEqual({ name: text, gloss: other.gloss.en });
});

it("shows the usual form of a name that was written otherwise", async () => {
  const item = persons().find((asked) => personOf(asked)?.textbook !== undefined);
  const entity = item && personOf(item);
  if (!item || entity?.textbook === undefined)
    throw new Error("the bank asks for nobody whom textbooks write otherwise");
  expect(await verdictOn(item, { kind: "typed-name", text: entity.textbook })).toMatchObject({
    verdict: { outcome: "right", reason: "other-spelling" },
    given: entity.textbook,
    expected: entity.names.en,
  });
});

it("leaves cards that equal their replay, whatever the kind", () => {
  expect(auditDatabase(`${storage.folder}/on-su.sqlite`)).toMatchObject({ integrity: "ok", faults: [] });
});
