import { pick, type Chance } from "~/domain/chance";
import { parseEdtf } from "~/domain/facts/edtf";
import type { Quantity } from "~/domain/facts/quantity";
import type { Response } from "~/domain/grading/response";
import { NOTHING_CHANGED, type Item, type MendItem } from "~/domain/items/item";

/** What a response should turn out to be. "partly" is right where a kind has no such thing, such as a choice. */
export type Wish = "right" | "wrong" | "partly" | "dont-know";

/** A response that fulfils the wish, made with the key: tests read keys from the item, never from a page. */
export function responseTo(item: Item, wish: Wish): Response {
  if (wish === "dont-know") return { kind: "dont-know" };
  const isWrong = wish === "wrong";
  switch (item.kind) {
    case "choice":
    case "voice":
      return { kind: item.kind, optionId: item.options.find(({ id }) => (id === item.key) !== isWrong)?.id ?? "" };
    case "typed-date":
      return dateResponse(item.key, wish);
    case "typed-name":
      return { kind: item.kind, text: isWrong ? "Nobody at all" : namesOf(item.accepted, wish) };
    case "typed-number":
      return { kind: item.kind, text: numberText(item.key, isWrong) };
    case "statements":
      // All four the other way round; or one of them, which is partly right.
      return {
        kind: item.kind,
        judged: item.statements.map(({ id, isTrue }, at) => ({
          id,
          isTrue: isTrue !== (isWrong || (wish === "partly" && at === 0)),
        })),
      };
    case "order":
      return { kind: item.kind, order: orderOf(item.key, wish) };
    case "match":
      return { kind: item.kind, pairs: pairsOf(item.key, wish) };
    case "mend":
      return mendResponse(item, wish);
  }
}

function dateResponse(key: string, wish: Wish): Response {
  const date = parseEdtf(key)?.earliest;
  if (!date) throw new Error(`no date: ${key}`);
  const year = String(wish === "wrong" ? date.year + 7 : date.year);
  if (wish === "partly" || wish === "wrong") return { kind: "typed-date", day: "", month: "", year };
  return { kind: "typed-date", day: String(date.day ?? ""), month: String(date.month ?? ""), year };
}

function namesOf(accepted: readonly (readonly string[])[], wish: Wish): string {
  const names = accepted.map(([first = ""]) => first);
  return (wish === "partly" ? names.slice(0, 1) : names).join("; ");
}

function numberText(key: Quantity, isWrong: boolean): string {
  if (typeof key === "number") return String(isWrong ? key + 1_000_003 : key);
  return isWrong ? String(key.to + 1_000_003) : `${key.from}-${key.to}`;
}

/** Reversed where it should be wrong; two neighbours exchanged where it should be partly right. */
function orderOf(key: readonly string[], wish: Wish): string[] {
  if (wish === "wrong") return [...key].reverse();
  const [first = "", second = "", ...rest] = key;
  return wish === "partly" ? [second, first, ...rest] : [...key];
}

/** Every pair moved on by one where it should be wrong; two exchanged where it should be partly right. */
function pairsOf(key: readonly (readonly [string, string])[], wish: Wish): [string, string][] {
  const right = key.map(([, description]) => description);
  const [first = "", second = "", ...rest] = right;
  const given = wish === "wrong" ? [...right.slice(1), first] : wish === "partly" ? [second, first, ...rest] : right;
  return key.map(([left], at) => [left, given[at] ?? ""]);
}

function mendResponse({ details, changed, answer }: MendItem, wish: Wish): Response {
  const other = details.find(({ id }) => id !== changed)?.id ?? "";
  if (wish === "wrong") return { kind: "mend", detail: other, correction: "" };
  if (changed === null || answer === null) return { kind: "mend", detail: NOTHING_CHANGED, correction: "" };
  const right =
    answer.type === "date"
      ? dateLine(answer.key)
      : answer.type === "number"
        ? numberText(answer.key, false)
        : namesOf(answer.accepted, "right");
  const wrong = answer.type === "date" ? "1905" : answer.type === "number" ? "987654321" : "Nobody at all";
  return { kind: "mend", detail: changed, correction: wish === "partly" ? wrong : right };
}

function dateLine(edtf: string): string {
  const { year, month, day } = parseEdtf(edtf)?.earliest ?? { year: 0 };
  return [day, month, year].filter((part) => part !== undefined).join("/");
}

/** How a middling learner fares: mostly right, sometimes wrong, partly right or without an idea. */
export const chanceWish = (chance: Chance): Wish =>
  pick(["right", "right", "right", "right", "wrong", "wrong", "partly", "dont-know"] as const, chance) ?? "right";
