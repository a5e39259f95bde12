import { describe, expect, it } from "vitest";
import { chapterOf, firstFacet, makeEntity, makeFact, makeFacet, realChapter } from "#tests/factories/chapter";
import { indexNames } from "../../../grading/name-index";
import { GAP } from "../../item";
import { generateTypedName } from "./generate";
import { gradeTypedName } from "./grade";

const entities = [
  makeEntity("trotsky", { names: { en: "Leon Trotsky", vi: "Leon Trotsky" }, short: { en: "Trotsky", vi: "Trotsky" } }),
  makeEntity("mercader", { names: { en: "Ramón Mercader", vi: "Ramón Mercader" }, spellings: ["Ramon"] }),
  makeEntity("mornard", {
    names: { en: "Jacques Mornard", vi: "Jacques Mornard" },
    relations: { aliasOf: ["mercader"] },
  }),
  makeEntity("jacson", { names: { en: "Frank Jacson", vi: "Frank Jacson" }, relations: { aliasOf: ["mercader"] } }),
  makeEntity("murder", { kind: "event" }),
  makeEntity("mexico", { kind: "place", type: "country", country: "Mexico", names: { en: "Mexico", vi: "Mexico" } }),
];

function generate(keys: readonly string[], statement: { en: string; vi: string }, more: Record<string, unknown> = {}) {
  const facet = makeFacet("by", { relation: "killed-by", key: { type: "entities", entities: keys }, ...more });
  const fact = makeFact("fact", [facet], { statement });
  return generateTypedName(chapterOf([fact], entities), fact, firstFacet(fact));
}

const index = realChapter();
const both = (text: string) => ({ en: text, vi: text });
const gaps = (keys: readonly string[], text: { en: string; vi: string }) => generate(keys, text).map(({ gap }) => gap);

describe("generateTypedName", () => {
  it("asks by the stem, and by the statement with a gap", () => {
    const statement = { en: "{mercader} attacked {trotsky}.", vi: "{trotsky} bị {mercader:full} tấn công." };
    expect(gaps(["mercader"], statement)).toEqual([
      null,
      { en: `${GAP} attacked Trotsky.`, vi: `Trotsky bị ${GAP} tấn công.` },
    ]);
    const [item] = generate(["mercader"], statement, { alsoRight: [{ type: "entities", entities: ["mornard"] }] });
    expect(item).toMatchObject({
      entityKind: "person",
      key: ["mercader"],
      accepted: [["Ramón Mercader", "Ramon"]],
      alsoRight: [["mornard"]],
      printed: null,
    });
  });

  it.each([
    ["stands twice", both("{mercader} and {mercader} came.")],
    ["is not in both languages", { en: "{mercader} came.", vi: "Ông ấy đến." }],
    ["is written out besides", both("{mercader} came; Ramon was his name.")],
    ["is in the rest by the family name", both("{mercader} came with Mercader's passport.")],
    ["has an alias in the rest", both("{mercader} came as {mornard}.")],
  ])("leaves the gap out where the name %s", (_, statement) => {
    expect(gaps(["mercader"], statement)).toEqual([null]);
  });

  it("leaves the gap out where the rest names another alias of the same man", () => {
    expect(gaps(["jacson"], both("{jacson} was also {mornard}."))).toEqual([null]);
  });

  it("asks for all of several, without a gap, and not for events or a mixture", () => {
    expect(generate(["mercader", "trotsky"], both("{mercader} and {trotsky}."))).toMatchObject([
      { key: ["mercader", "trotsky"], gap: null },
    ]);
    for (const keys of [["murder"], ["mercader", "mexico"], ["nobody"]])
      expect(generate(keys, both("Text."))).toEqual([]);
    expect(generate([], both("Text."), { key: { type: "date", date: "1940" } })).toEqual([]);
  });

  it("takes several that are right together as one set", () => {
    const alsoRight = [{ type: "entities", entities: ["mercader", "trotsky"] }];
    expect(generate(["mercader"], both("Text."), { alsoRight })[0]?.alsoRight).toEqual([["mercader", "trotsky"]]);
  });

  it(
    "makes items of the real chapter that are right by every accepted spelling, and whose gap does not give them away",
    { timeout: 20_000 },
    () => {
      const names = indexNames(index.chapter.entities);
      const items = index.chapter.facts.flatMap((fact) =>
        fact.facets.flatMap((facet) => generateTypedName(index, fact, facet)),
      );
      expect(items.length).toBeGreaterThan(20);
      expect(items.some(({ gap }) => gap !== null)).toBe(true);
      for (const item of items) {
        const [first = []] = item.accepted;
        for (const text of item.key.length === 1 ? first : [])
          expect(gradeTypedName(item, { kind: "typed-name", text }, names), text).toMatchObject({ outcome: "right" });
        const all = item.accepted.map(([standard]) => standard).join("; ");
        expect(gradeTypedName(item, { kind: "typed-name", text: all }, names)).toMatchObject({ outcome: "right" });
        for (const text of item.gap ? [item.gap.en, item.gap.vi] : []) {
          expect(text.split(GAP)).toHaveLength(2);
          expect(first.some((spelling) => text.includes(spelling))).toBe(false);
        }
      }
    },
  );
});
