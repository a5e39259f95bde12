import { describe, expect, it } from "vitest";
import { chapterOf, firstFacet, makeEntity, makeFacet, makeFact } from "#tests/factories/chapter";
import { seededChance } from "../../../chance";
import type { Entity } from "../../../facts/entity";
import type { Fact } from "../../../facts/fact";
import type { VoiceItem } from "../../item";
import { generateVoice } from "./generate";

const both = (text: string) => ({ en: text, vi: text });
const person = (id: string, more = {}) =>
  makeEntity(id, { names: both(`Anna ${id[0]?.toUpperCase()}${id.slice(1)}`), ...more });
const SPEAKERS = ["ciliga", "buber", "koestler", "serge", "kravchenko"];
const saidBy = (key: unknown, more = {}) =>
  makeFacet("who-says", {
    relation: "said-by",
    subject: "matter",
    key,
    said: both("Nobody there spoke aloud."),
    ...more,
  });
const by = (...entities: string[]) => ({ type: "entities", entities });
const TEXT_KEY = { type: "text", text: both("The authors") };
/** Facts that make everybody a voice of the chapter. */
const vouched = SPEAKERS.map((voice) => makeFact(`told-by-${voice}`, ["date"], { voice }));

function itemsOn(
  fact: Fact,
  more: { facts?: readonly Fact[]; entities?: readonly Entity[] } = {},
  seed = 1,
): VoiceItem[] {
  const index = chapterOf(
    [fact, ...vouched, ...(more.facts ?? [])],
    [...SPEAKERS.map((id) => person(id)), ...(more.entities ?? [])],
  );
  return generateVoice(index, fact, firstFacet(fact), seededChance(seed));
}
const options = (items: readonly VoiceItem[]) =>
  new Set(items.flatMap((item) => item.options.map(({ text }) => text.en)));

describe("generateVoice", () => {
  it("asks who says it, among others to whom the chapter gives a voice", () => {
    const items = itemsOn(makeFact("fact", [saidBy(by("ciliga"))], { voice: "ciliga" }));
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) {
      expect(item.said).toEqual(both("Nobody there spoke aloud."));
      const key = item.options.find(({ id }) => id === item.key);
      expect(key).toMatchObject({ entity: "ciliga", why: null });
      for (const option of item.options.filter((one) => one !== key)) expect(option.why?.en).toMatch(/\.$/);
      expect(new Set(item.options.map(({ text }) => text.en)).size).toBe(4);
    }
    const withAuthors = items.filter((item) =>
      item.options.some(({ text }) => text.en === "The authors of the chapter"),
    );
    expect(withAuthors.length).toBeGreaterThan(0);
    expect(withAuthors.length).toBeLessThan(items.length);
  });

  it("has the authors for key where the facet has no other and they tell the fact", () => {
    const items = itemsOn(makeFact("fact", [saidBy(TEXT_KEY)]));
    expect(items.length).toBeGreaterThan(0);
    for (const item of items)
      expect(item.options.find(({ id }) => id === item.key)?.text.en).toBe("The authors of the chapter");
  });

  it("makes nothing of other facets, of several speakers, of translators, or of words that name their speaker", () => {
    expect(itemsOn(makeFact("fact", [saidBy(by("ciliga"), { relation: "said-of" })]))).toEqual([]);
    expect(itemsOn(makeFact("fact", [saidBy(by("ciliga"), { said: undefined })]))).toEqual([]);
    expect(itemsOn(makeFact("fact", [saidBy(by("ciliga", "buber"))]))).toEqual([]);
    expect(itemsOn(makeFact("fact", [saidBy(TEXT_KEY)], { voice: "translators" }))).toEqual([]);
    expect(itemsOn(makeFact("fact", [saidBy(by("ciliga"), { said: both("I, Ciliga, was silent.") })]))).toEqual([]);
  });

  it("offers nobody who reports it, says the same, is named in it, or is never offered", () => {
    const same = makeFact("same", [saidBy(by("buber"))]);
    const fact = makeFact("fact", [saidBy(by("ciliga"), { said: both("{serge} was silent.") })], { voice: "koestler" });
    const uncle = makeFact("uncle", ["date"], { voice: "ho-chi-minh" });
    const others = ["neumann", "leonhard"].map((voice) => makeFact(`of-${voice}`, ["date"], { voice }));
    const entities = ["ho-chi-minh", "neumann", "leonhard", "unheard"].map((id) => person(id));
    const offered = options(
      [1, 2, 3].flatMap((seed) => itemsOn(fact, { facts: [same, uncle, ...others], entities }, seed)),
    );
    expect([...offered].sort()).toEqual(
      ["Anna Ciliga", "Anna Kravchenko", "Anna Leonhard", "Anna Neumann", "The authors of the chapter"].sort(),
    );
  });

  it("offers documents beside a document where there are enough, and no two that belong together", () => {
    const paper = (id: string, more = {}) =>
      makeEntity(id, { kind: "publication", country: "Nowhere", names: both(`The ${id}`), ...more });
    const papers = [
      ...["manifesto", "theses", "letter"].map((id) => paper(id)),
      paper("annex", { relations: { partOf: ["theses"] } }),
      paper("statutes"),
    ];
    const facts = papers.map(({ id }) => makeFact(`from-${id}`, ["date"], { voice: id }));
    const fact = makeFact("fact", [saidBy(by("manifesto"))], { voice: "manifesto" });
    const items = [1, 2, 3].flatMap((seed) => itemsOn(fact, { facts, entities: papers }, seed));
    expect([...options(items)].filter((text) => text.startsWith("Anna"))).toEqual([]);
    for (const item of items) {
      const shown = item.options.map(({ entity }) => entity);
      expect(shown.includes("annex") && shown.includes("theses")).toBe(false);
    }
  });

  it("offers no authors where they say the same in their own name", () => {
    const fact = makeFact("fact", [saidBy(by("ciliga"))]);
    expect(options(itemsOn(fact)).has("The authors of the chapter")).toBe(true);
    const same = makeFact("same", [saidBy(TEXT_KEY)]);
    expect(options(itemsOn(fact, { facts: [same] })).has("The authors of the chapter")).toBe(false);
  });
});
