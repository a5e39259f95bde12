import { pick, type Chance } from "~/domain/chance";
import { parseEdtf } from "~/domain/facts/edtf";
import type { Response } from "~/domain/grading/response";
import type { Item } from "~/domain/items/item";

/** What a response should turn out to be. "partly" is only possible for dates finer than a year, and is right elsewhere. */
export type Wish = "right" | "wrong" | "partly" | "dont-know";

/** A response that fulfils the wish, made with the key: tests read keys from the item, never from a page. */
export function responseTo(item: Item, wish: Wish): Response {
  if (wish === "dont-know") return { kind: "dont-know" };
  if (item.kind === "choice") {
    const option = item.options.find(({ id }) => (id === item.key) === (wish !== "wrong"));
    return { kind: "choice", optionId: option?.id ?? "" };
  }
  const date = parseEdtf(item.key)?.earliest;
  if (!date) throw new Error(`The key of item ${item.id} is no date: ${item.key}`);
  const year = String(wish === "wrong" ? date.year + 7 : date.year);
  if (wish === "partly" || wish === "wrong") return { kind: "typed-date", day: "", month: "", year };
  return { kind: "typed-date", day: String(date.day ?? ""), month: String(date.month ?? ""), year };
}

/** How a middling learner fares: mostly right, sometimes wrong, partly right or without an idea. */
export const chanceWish = (chance: Chance): Wish =>
  pick(["right", "right", "right", "right", "wrong", "wrong", "partly", "dont-know"] as const, chance) ?? "right";
