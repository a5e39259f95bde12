import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NumberAnswer } from "../items/item";
import { gradeNumber } from "./grade-number";

const answer = (key: NumberAnswer["key"], more: Partial<NumberAnswer> = {}): NumberAnswer => ({
  key,
  alsoRight: [],
  printed: null,
  unit: null,
  ...more,
});
const graded = (to: NumberAnswer, text: string) => {
  const { outcome, reason } = gradeNumber(to, text);
  return `${outcome} ${reason}`;
};

describe("gradeNumber", () => {
  const about = answer(500, { alsoRight: [550], printed: 5000, unit: { en: "dead", vi: "người chết" } });
  const range = answer({ from: 200, to: 300 });
  it.each([
    [range, "from two to three hundred", "right key"],
    [range, "hai đến ba trăm", "right key"],
    [range, "hai ba trăm", "right key"],
    [range, "hai, ba trăm", "wrong several-answers"],
    [answer({ from: 200_000, to: 300_000 }), "hai đến ba trăm nghìn", "right key"],
    [about, "500", "right key"],
    [about, "khoảng 500 người chết", "right key"],
    [about, "five hundred", "right key"],
    [about, "550", "right also-right"],
    [about, "5.000", "partly printed"],
    [about, "501", "wrong other-number"],
    [about, "50", "wrong other-number"],
    [about, "500.5", "wrong other-number"],
    [about, "400-600", "wrong other-number"],
    [about, "500 or 550", "wrong several-answers"],
    [about, "", "ungradable empty"],
    [about, "many", "ungradable unreadable-number"],
    [answer(35), "3.5", "wrong other-number"],
    [range, "200-300", "right key"],
    [range, "từ hai trăm đến ba trăm", "right key"],
    [range, "200", "partly within-range"],
    [range, "250", "partly within-range"],
    [range, "300", "partly within-range"],
    [range, "199", "wrong other-number"],
    [range, "301", "wrong other-number"],
    [range, "200-250", "wrong other-number"],
    [range, "200-301", "wrong other-number"],
    [range, "200, 300", "wrong several-answers"],
  ])("grades %#: %s", (to, text, expected) => {
    expect(graded(to, text)).toBe(expected);
  });

  it("forgives no digit", () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.nat(2_000_000), (key, typed) => {
        expect(graded(answer(key), String(typed))).toBe(key === typed ? "right key" : "wrong other-number");
      }),
    );
  });
});
