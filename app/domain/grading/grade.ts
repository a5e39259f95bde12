import type { Item, ItemKind, ItemOf } from "../items/item";
import { KINDS } from "../items/kinds";
import type { Kind } from "../items/kinds/kind";
import { SERVER_CANARY } from "./canary";
import type { NameIndex } from "./name-index";
import type { Response, ResponseOf } from "./response";
import type { Judgement } from "./verdict";

/** Judges a response to an item. A response of another kind than the item's cannot be graded. */
export function grade(item: Item, response: Response, names: NameIndex): Judgement {
  if (response.kind === "dont-know") return { outcome: "wrong", reason: "dont-know" };
  if (response.kind !== item.kind) return { outcome: "ungradable", reason: "wrong-kind" };
  // The kinds of item and response are equal, which the type checker cannot tell of two unions.
  const kind = KINDS[item.kind] as unknown as Kind<ItemKind>;
  return kind.grade(item as ItemOf<ItemKind>, response as ResponseOf<ItemKind>, names);
}

// A property, since a constant that nobody reads would be shaken out of the bundle that the test compares with.
grade.canary = SERVER_CANARY;
