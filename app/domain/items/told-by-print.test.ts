import { describe, expect, it } from "vitest";
import type { Item, ItemKind } from "./item";
import { withoutToldChoices } from "./told-by-print";

const MENTIONS = { key: [20], beside: [20, 30], far: [40], farther: [90] };

function choice(...wrong: readonly string[]): Item {
  const options = ["key", ...wrong].map((entity) => ({
    id: entity,
    entity,
    text: { en: entity, vi: entity },
    why: null,
  }));
  return { kind: "choice", paragraphs: [20], options, key: "key" } as unknown as Item;
}
const group = (kind: ItemKind, ...candidates: readonly Item[]) => ({ kind, variants: 3, candidates });
const other = (kind: ItemKind) => group(kind, { kind } as Item);
const told = group("choice", choice("far", "farther"));

describe("withoutToldChoices", () => {
  it("takes the choices out where the key alone stands in the cited paragraphs and matching and another kind remain", () => {
    const groups = withoutToldChoices([told, other("match"), other("typed-name")], MENTIONS);
    expect(groups.map(({ candidates }) => candidates.length)).toEqual([0, 1, 1]);
  });

  it("leaves one choice where too little remains", () => {
    for (const others of [[other("match")], [other("typed-name"), other("mend")], []])
      expect(withoutToldChoices([told, ...others], MENTIONS)[0]).toEqual({ ...told, variants: 1 });
  });

  it("leaves all choices where one of them has something printed as near, and those of texts", () => {
    const among = group("choice", choice("far", "farther"), choice("far", "beside"));
    const texts = group("choice", choice("unprinted", "unheard-of"));
    expect(withoutToldChoices([among, other("match"), other("mend")], MENTIONS)[0]).toEqual(among);
    expect(withoutToldChoices([texts, other("match"), other("mend")], {})[0]).toEqual(texts);
  });
});
