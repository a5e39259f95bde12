import type { Item } from "../items/item";
import { KINDS } from "../items/kinds";
import { SERVER_CANARY } from "./canary";
import type { Response } from "./response";
import type { Judgement } from "./verdict";

/** Judges a response to an item. A response of another kind than the item's cannot be graded. */
export function grade(item: Item, response: Response): Judgement {
  if (response.kind === "dont-know") return { outcome: "wrong", reason: "dont-know" };
  if (item.kind === "choice" && response.kind === "choice") return KINDS.choice.grade(item, response);
  if (item.kind === "typed-date" && response.kind === "typed-date") return KINDS["typed-date"].grade(item, response);
  return { outcome: "ungradable", reason: "wrong-kind" };
}

// A property, since a constant that nobody reads would be shaken out of the bundle that the test compares with.
grade.canary = SERVER_CANARY;
