import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrderItem } from "../../item";
import { countExchanges } from "./exchanges";
import { gradeOrder } from "./grade";

const text = { en: "x", vi: "x" };
const item: OrderItem = {
  kind: "order",
  id: "item",
  factId: "fact",
  facetId: "date",
  paragraphs: [1],
  level: "remember",
  stem: text,
  events: ["c", "a", "d", "b"].map((id) => ({ id, text, date: "1937", factId: "fact", facetId: "date" })),
  key: ["a", "b", "c", "d"],
};
const given = (order: string) => gradeOrder(item, { order: order.split("") });

describe("gradeOrder", () => {
  it.each(["bacd", "acbd", "abdc"])("finds %s partly right: two neighbours are exchanged", (order) => {
    expect(given(order)).toEqual({ outcome: "partly", reason: "incomplete" });
  });

  it.each(["dcba", "bcda", "cbad", "badc", "acdb"])("finds %s wrong", (order) => {
    expect(given(order)).toEqual({ outcome: "wrong", reason: "other-order" });
  });

  it("finds the key right, whatever the order in which it was shown", () => {
    expect(given("abcd")).toEqual({ outcome: "right", reason: "key" });
  });

  it.each([
    ["", "unfinished"],
    ["abc", "unfinished"],
    ["aabc", "used-twice"],
    ["abcda", "used-twice"],
    ["abcx", "unknown-option"],
  ])("cannot grade %j: %s", (order, reason) => {
    expect(given(order)).toEqual({ outcome: "ungradable", reason });
  });

  it("takes an empty field for an event without a place", () => {
    expect(gradeOrder(item, { order: ["a", "", "c", ""] })).toEqual({ outcome: "ungradable", reason: "unfinished" });
  });
});

describe("countExchanges", () => {
  it("is none for the key, all for its reverse, and one more or less after an exchange of neighbours", () => {
    const key = ["a", "b", "c", "d", "e", "f"];
    expect(countExchanges([...key].reverse(), key)).toBe(15);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(key, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 0, max: 4 }),
        (order, at) => {
          const exchanged = [...order];
          exchanged.splice(at, 2, order[at + 1] ?? "", order[at] ?? "");
          expect(Math.abs(countExchanges(order, key) - countExchanges(exchanged, key))).toBe(1);
          expect(countExchanges(order, key) === 0).toBe(order.join() === key.join());
        },
      ),
    );
  });
});
