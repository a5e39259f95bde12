import { shortHash } from "../chance";
import type { Item } from "./item";

/** Gives an item its id, a hash of its content: the same question has the same id in every build. */
export function withId<Kind extends Item>(content: Omit<Kind, "id">): Kind {
  const text = JSON.stringify(content);
  return { id: `${shortHash(text, 1)}${shortHash(text, 2)}`, ...content } as Kind;
}
