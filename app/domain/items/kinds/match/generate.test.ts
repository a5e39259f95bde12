import { describe, expect, it } from "vitest";
import { chapterOf, firstFacet, makeEntity, makeFacet, makeFact } from "#tests/factories/chapter";
import { seededChance } from "../../../chance";
import { indexChapter } from "../../../facts/chapter-index";
import type { Entity } from "../../../facts/entity";
import type { MatchItem } from "../../item";
import { generateMatch } from "./generate";

const both = (text: string) => ({ en: text, vi: text });
const person = (id: string, name: string, gloss: string, more = {}) =>
  makeEntity(id, { names: both(name), gloss: both(gloss), ...more });

const KEY = person("levi", "Paul Levi", "chairman who criticized the rising of 1921");
const OTHERS = [
  person("thalmann", "Ernst Thälmann", "docker at the head of the party from 1925"),
  person("munzenberg", "Willi Münzenberg", "organizer of newspapers, films and committees"),
  person("zetkin", "Clara Zetkin", "oldest member of the Reichstag in 1932"),
  person("radek", "Karl Radek", "journalist sent to Berlin as an envoy"),
  person("brandler", "Heinrich Brandler", "minister in Saxony for nine days"),
];

function itemsWith(
  entities: readonly Entity[],
  key: unknown = { type: "entities", entities: ["levi"] },
  seed = 1,
): MatchItem[] {
  const fact = makeFact("fact", [makeFacet("who", { relation: "led", subject: "party", key })]);
  const index = chapterOf([fact], entities);
  return generateMatch(index, fact, firstFacet(fact), seededChance(seed));
}
const lefts = (items: readonly MatchItem[]) => new Set(items.flatMap(({ left }) => left.map(({ entity }) => entity)));

describe("generateMatch", () => {
  it("pairs the key's entity and others of its kind with what the catalogue says of them", () => {
    const items = itemsWith([KEY, ...OTHERS]);
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) {
      expect(item.left[0]).toMatchObject({ entity: "levi", text: both("Paul Levi") });
      const [, right] = item.key[0] ?? [];
      expect(item.right.find(({ id }) => id === right)?.text.en).toBe("Chairman who criticized the rising of 1921");
    }
    expect(new Set(items.map(({ left }) => left.length))).toEqual(new Set([4, 5]));
    expect(lefts(items).size).toBe(6);
  });

  it("makes nothing of a key that is several, no entity, or of a kind that is not described", () => {
    expect(itemsWith([KEY, ...OTHERS], { type: "entities", entities: ["levi", "radek"] })).toEqual([]);
    expect(itemsWith([KEY, ...OTHERS], { type: "date", date: "1921" })).toEqual([]);
    expect(itemsWith([KEY, ...OTHERS].map((one) => ({ ...one, kind: "place", type: "city" }) as Entity))).toEqual([]);
    expect(itemsWith([KEY, ...OTHERS.slice(0, 2)])).toEqual([]);
  });

  it.each<[string, Entity]>([
    ["is Hồ Chí Minh", person("ho-chi-minh", "Hồ Chí Minh", "delegate at Tours")],
    [
      "is an alias of the key",
      person("other", "Paul Hartlaub", "name in the letters to Spartacus", { relations: { aliasOf: ["levi"] } }),
    ],
    ["has a spelling of the key", person("other", "P. Lévi", "writer of a pamphlet", { spellings: ["Paul Levi"] })],
    ["is described by the key's name", person("other", "Mathilde Jacob", "helper of Levi in the office")],
    ["has a description much like the key's", person("other", "August Kleine", "chairman who led the rising of 1921")],
    ["has words much like the key's", person("other", "August Kleine", "the deputy who fled of the rising of 1921")],
    ["belongs to the key", person("other", "August Kleine", "deputy for Moers", { relations: { memberOf: ["levi"] } })],
    [
      "has a description that says less of the same",
      person("other", "August Kleine", "chairman in the rising of 1921"),
    ],
    ["has its description in the key's role", person("other", "August Kleine", "leading person")],
    ["has too long a description", person("other", "August Kleine", `writer of ${"long ".repeat(30)}letters`)],
    ["is described by his own name", person("other", "August Kleine", "the brother of Rosa Kleine")],
    [
      "is of another kind",
      makeEntity("other", { kind: "ship", country: "Nowhere", gloss: both("steamer on the Volga") }),
    ],
  ])("leaves out one that %s", (_, other) => {
    const key = { ...KEY, role: both("leading person") } as Entity;
    const items = [1, 2, 3].flatMap((seed) => itemsWith([key, other, ...OTHERS.slice(0, 3)], undefined, seed));
    expect(items.length).toBeGreaterThan(0);
    expect(lefts(items).has(other.id)).toBe(false);
  });

  it("leaves no single woman to be told by the wording, no country of one alone, no echo of a name", () => {
    const woman = person("other", "Ruth Fischer", "speaker who lost her seat");
    const spaniard = person("other", "José Díaz", "secretary of the Spanish delegation", { country: "Spain" });
    const echo = person("other", "Party Builder", "builder of cells");
    for (const other of [woman, echo])
      expect(lefts(itemsWith([KEY, other, ...OTHERS.slice(0, 3)])).has("other"), other.gloss.en).toBe(false);
    const named = [{ ...spaniard, gloss: both("delegate of Spain to Moscow") } as Entity, KEY, ...OTHERS.slice(0, 3)];
    expect(lefts(itemsWith(named)).has("other")).toBe(false);
  });

  it("asks of nobody whose description repeats the name, be it as an adjective, in either language", () => {
    expect(itemsWith([person("levi", "Builder Jones", "builder of cells"), ...OTHERS])).toEqual([]);
    expect(itemsWith([person("levi", "Jones of Greece", "head of the Greek section"), ...OTHERS])).toEqual([]);
    expect(itemsWith([person("levi", "Jones of Poland", "head of the Polish section"), ...OTHERS])).toEqual([]);
    const greek = { names: { en: "Jones", vi: "Đảng Hy Lạp" }, gloss: { en: "head", vi: "phân bộ Hy Lạp" } };
    expect(itemsWith([makeEntity("levi", greek), ...OTHERS])).toEqual([]);
  });

  it("lays no killing or denouncing on anybody, though it may tell of a victim", () => {
    const others = OTHERS.slice(0, 3);
    for (const gloss of ["agent who killed two", "member who denounced Fried", "officer who had deserters shot"])
      expect(lefts(itemsWith([KEY, person("other", "August Kleine", gloss), ...others])).has("other"), gloss).toBe(
        false,
      );
    const victim = person("other", "August Kleine", "deputy killed by soldiers, denounced by a friend");
    expect(lefts(itemsWith([KEY, victim, ...others])).has("other")).toBe(true);
  });

  it("pairs assumed names among themselves, and real names without them", () => {
    const alias = (id: string, name: string, gloss: string) =>
      person(id, name, gloss, { relations: { aliasOf: [`real-${id}`] } });
    const aliases = [
      alias("a", "Kurt Zander", "name in a passport"),
      alias("b", "Otto Braun", "signature under pamphlets"),
      alias("c", "Emil Rott", "what smugglers called him"),
    ];
    expect([...lefts(itemsWith([KEY, ...aliases, ...OTHERS]))]).not.toContain("a");
    expect(itemsWith([KEY, ...aliases])).toEqual([]);
    const [item] = itemsWith([alias("levi", "Hans Kurz", "entry in a hotel book"), ...aliases, ...OTHERS]);
    expect(item?.left.map(({ entity }) => entity).sort()).toEqual(["a", "b", "c", "levi"]);
    expect(item?.stem.en).toContain("assumed name");
  });

  it("puts no two side by side whose descriptions differ in names alone", () => {
    const editors = ["Rote Fahne Inprekorr Klassenkampf", "Freiheit Leipziger Volkszeitung", "Ruhr Echo"].map(
      (papers, at) => person(`editor-${at}`, `Kurt ${"ABC"[at]}orn`, `editor of ${papers}`),
    );
    const items = [1, 2, 3].flatMap((seed) => itemsWith([KEY, ...editors, ...OTHERS.slice(0, 3)], undefined, seed));
    const counts = items.map(({ left }) => left.filter(({ entity }) => entity?.startsWith("editor")).length);
    expect(Math.max(...counts)).toBe(1);
  });

  it("prefers those whom the unit's facts name", () => {
    const strangers = Array.from({ length: 30 }, (_, at) => {
      const word = (seed: number) => `w${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}${"xyz"[seed]}`;
      return person(`stranger-${at}`, `Name${at} ${word(0)}name`, `${word(0)} ${word(1)} ${word(2)} ${at}`);
    });
    const fact = makeFact(
      "fact",
      [makeFacet("who", { relation: "led", subject: "party", key: { type: "entities", entities: ["levi"] } })],
      {
        statement: both("{levi} and {thalmann}, {munzenberg}, {zetkin}, {radek}, {brandler}."),
      },
    );
    const { chapter } = chapterOf([fact], [KEY, ...OTHERS, ...strangers]);
    const unit = { id: "unit", section: "section", title: both("x"), introduction: both("x"), paragraphs: [1] };
    const items = generateMatch(indexChapter({ ...chapter, units: [unit] }), fact, firstFacet(fact), seededChance(1));
    const chosen = items.flatMap(({ left }) => left.slice(1));
    expect(chosen.filter(({ entity }) => entity?.startsWith("stranger")).length).toBeLessThan(chosen.length / 3);
  });
});
