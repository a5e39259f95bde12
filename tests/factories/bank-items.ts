import type { ItemKind, ItemOf } from "~/domain/items/item";
import type { TestServer } from "../server/compose";

/* Tests ask for a question by what it must be like, never by its id or its fact's: the content grows and changes. */

/** The questions of a kind in the bank. */
export function itemsOf<K extends ItemKind>({ app }: Pick<TestServer, "app">, kind: K): ItemOf<K>[] {
  return [...app.content.bank.byId.values()].filter((item): item is ItemOf<K> => item.kind === kind);
}

/** The first question of a kind that fits. Throws where the bank has none. */
export function someItem<K extends ItemKind>(
  server: Pick<TestServer, "app">,
  kind: K,
  isFit: (item: ItemOf<K>) => boolean = () => true,
): ItemOf<K> {
  const item = itemsOf(server, kind).find(isFit);
  if (!item) throw new Error(`the bank has no such ${kind}`);
  return item;
}

/** The longest question of a kind, which is the hardest to show. */
export function longestItem<K extends ItemKind>(server: Pick<TestServer, "app">, kind: K): ItemOf<K> {
  const length = (item: ItemOf<K>) => JSON.stringify(item).length;
  const [longest] = itemsOf(server, kind).sort((one, other) => length(other) - length(one));
  if (!longest) throw new Error(`the bank has no ${kind}`);
  return longest;
}
