import { describe, expect, it } from "vitest";
import { chapterOf, firstFacet, makeEntity, makeFacet, makeFact } from "#tests/factories/chapter";
import { parseEdtf } from "../facts/edtf";
import { isTied } from "./entity-ties";
import { entityDistractors, isDateWithin, isQuantityWithin, refusedDates, refusedQuantities } from "./refusal";

const place = { kind: "place", country: "Mexico", type: "city" };
const entities = [
  makeEntity("key"),
  makeEntity("key-alias", { relations: { aliasOf: ["key"] } }),
  makeEntity("key-other-alias", { relations: { aliasOf: ["key"] } }),
  makeEntity("also"),
  makeEntity("rival"),
  makeEntity("rival-heir", { relations: { successorOf: ["key"] } }),
  makeEntity("heir-of-heir", { relations: { successorOf: ["rival-heir"] } }),
  makeEntity("sibling-key"),
  makeEntity("subject"),
  makeEntity("subject-alias", { relations: { aliasOf: ["subject"] } }),
  makeEntity("named"),
  makeEntity("witness"),
  makeEntity("namesake", { spellings: ["NAME-OF  Key"] }),
  makeEntity("bystander"),
  makeEntity("mexico", { ...place, type: "country" }),
  makeEntity("mexico-city", { ...place, relations: { partOf: ["mexico"] } }),
  makeEntity("coyoacan", { ...place, relations: { partOf: ["mexico-city"] } }),
  makeEntity("veracruz", { ...place, relations: { partOf: ["mexico"] } }),
];
const byId = (id: string) => {
  const entity = entities.find((other) => other.id === id);
  if (!entity) throw new Error(id);
  return entity;
};
const key = (...ids: string[]) => ({ type: "entities", entities: ids });

const facet = (relation: string) =>
  makeFacet("who", {
    relation,
    key: key("key"),
    alsoRight: [key("also")],
    stem: { en: "Who with {named}?", vi: "Ai cùng {named}?" },
  });
const fact = makeFact("fact", [facet("led")], { voice: "witness" });
const sibling = makeFact("sibling", [makeFacet("who", { relation: "led", key: key("sibling-key") })]);
const index = chapterOf([fact, sibling], entities);

describe("entityDistractors", () => {
  it("refuses what is right or tied to it, and whom the question names", () => {
    const offered = entityDistractors(index, fact, firstFacet(fact)).map(({ id }) => id);
    expect(offered).toEqual(["rival", "bystander"]);
  });

  it.each(["killed-by", "ordered-by", "carried-out-by"])("offers nobody where %s would accuse them", (relation) => {
    const accusing = makeFact("accusing", [facet(relation)]);
    expect(entityDistractors(chapterOf([accusing], entities), accusing, firstFacet(accusing))).toEqual([]);
  });

  it("offers only entities of the key's kind", () => {
    const where = makeFact("where", [makeFacet("place", { relation: "place-of", key: key("veracruz") })]);
    const offered = entityDistractors(chapterOf([where], entities), where, firstFacet(where)).map(({ id }) => id);
    expect(offered).toEqual(["mexico-city", "coyoacan"]);
  });
});

describe("isTied", () => {
  it.each([
    ["key", "key", true],
    ["key", "key-alias", true],
    ["key-alias", "key-other-alias", true],
    ["key", "heir-of-heir", true],
    ["key", "namesake", true],
    ["mexico", "coyoacan", true],
    ["mexico-city", "veracruz", false],
    ["key", "rival", false],
    ["key-alias", "subject-alias", false],
  ])("%s and %s: %s, either way round", (a, b, expected) => {
    expect(isTied(index, byId(a), byId(b))).toBe(expected);
    expect(isTied(index, byId(b), byId(a))).toBe(expected);
  });

  it("ends where relations run in a circle", () => {
    const circle = [
      makeEntity("a", { relations: { partOf: ["b"] } }),
      makeEntity("b", { relations: { partOf: ["a"] } }),
      makeEntity("c"),
    ];
    const [a, , c] = circle;
    expect(a && c && isTied(chapterOf([], circle), a, c)).toBe(false);
  });
});

const note = (answer: unknown) => ({
  kind: "misprint",
  printed: "1939",
  meant: "1940",
  basis: "the calendar",
  confidence: "high",
  text: { en: "A misprint.", vi: "In sai." },
  printedAnswer: { facet: "date", key: answer },
});

describe("refused dates and numbers", () => {
  it("are the key, what is right besides, the misprint, and what a sibling claim says", () => {
    const date = (edtf: string) => ({ type: "date", date: edtf });
    const own = makeFact("own", [makeFacet("date", { key: date("1940"), alsoRight: [date("1941")] })], {
      note: note(date("1939")),
    });
    const other = makeFact("other", [makeFacet("date", { key: date("1936") }), makeFacet("b", { subject: "b" })]);
    const years = refusedDates(chapterOf([own, other]), own, firstFacet(own)).map(({ earliest }) => earliest.year);
    expect(years.sort()).toEqual([1936, 1939, 1940, 1941]);
    const count = (value: unknown) => ({ type: "number", value });
    const counted = makeFact(
      "counted",
      [makeFacet("date", { relation: "number-of", key: count(9), alsoRight: [count({ from: 10, to: 12 })] })],
      { note: note(count(7)) },
    );
    const numbers = refusedQuantities(chapterOf([counted]), counted, firstFacet(counted));
    expect(numbers).toEqual([9, { from: 10, to: 12 }, 7]);
  });

  it.each([
    ["1940-05-24", "1940-05", true],
    ["1940-05", "1940", true],
    ["1937", "1936/1938", true],
    ["1937-03", "1937-04", false],
    ["1936/1938", "1937/1939", false],
    ["1939", "1940-01", false],
  ])("%s and %s lie in each other: %s", (a, b, expected) => {
    const [one, other] = [parseEdtf(a), parseEdtf(b)];
    expect(one && other && isDateWithin(one, other)).toBe(expected);
    expect(one && other && isDateWithin(other, one)).toBe(expected);
  });

  it("tells numbers that lie in each other", () => {
    expect(isQuantityWithin(7, { from: 5, to: 9 })).toBe(true);
    expect(isQuantityWithin({ from: 5, to: 9 }, { from: 6, to: 7 })).toBe(true);
    expect(isQuantityWithin(7, 8)).toBe(false);
    expect(isQuantityWithin({ from: 1, to: 5 }, { from: 4, to: 9 })).toBe(false);
  });
});
