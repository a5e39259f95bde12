import { describe, expect, it } from "vitest";
import { chapterOf, firstFacet, makeEntity, makeFacet, makeFact } from "#tests/factories/chapter";
import { seededChance } from "../../../chance";
import type { Entity } from "../../../facts/entity";
import type { Fact } from "../../../facts/fact";
import { LANGS } from "../../../facts/text";
import type { MendItem } from "../../item";
import { generateMend } from "./generate";

const both = (text: string) => ({ en: text, vi: text });
const named = (id: string, kind: string, name: string, more = {}) =>
  makeEntity(id, { kind, names: both(name), country: "Nowhere", ...more });
const city = (id: string, more = {}) =>
  named(id, "place", id[0]?.toUpperCase() + id.slice(1), { type: "city", ...more });
const party = (id: string, name: string, more = {}) => named(id, "organization", name, { type: "party", ...more });

const ENTITIES: readonly Entity[] = [
  ...["halle", "leipzig", "bremen", "kassel", "jena", "aachen", "emden"].map((id) => city(id)),
  named("saxony", "place", "Saxony", { type: "region" }),
  party("kpd", "KPD", { article: true }),
  party("spd", "SPD", { article: true }),
  party("bund", "Bund", { article: true }),
  party("mapai", "Mapai"),
  ...["levi", "radek", "zetkin", "brandler"].map((id) =>
    makeEntity(id, { names: both(`Anna ${id[0]?.toUpperCase()}${id.slice(1)}`) }),
  ),
  ...["strike", "boycott", "sabotage", "rising", "picket"].map((id) =>
    makeEntity(id, { kind: "term", names: both(id), definition: both("x") }),
  ),
  makeEntity("congress", { kind: "event", names: both("congress") }),
];
const STATEMENT = "In {halle} {levi} founded the {kpd} on 12 October 1920 before 37 delegates of the {saxony} branch.";
const VIETNAMESE = "Ngày 12 tháng 10 năm 1920, tại {halle}, {levi} lập ra {kpd} trước 37 đại biểu phân bộ {saxony}.";
const PLACE = { relation: "place-of", subject: "congress", key: entities("halle") };
const DAY = { relation: "date-of", subject: "congress", key: { type: "date", date: "1920-10-12" } };
const COUNT = { relation: "number-of", subject: "congress", key: { type: "number", value: 37 } };
const FOUNDER = { relation: "founded", subject: "congress", key: entities("levi") };
const BODY = { relation: "outcome-of", subject: "congress", key: entities("kpd") };

function entities(...ids: string[]) {
  return { type: "entities", entities: ids };
}

interface Setting {
  readonly en?: string;
  readonly vi?: string;
  readonly others?: readonly Record<string, unknown>[];
  readonly more?: Record<string, unknown>;
  readonly facts?: readonly Fact[];
  readonly seed?: number;
}
function itemsOn(
  facet: Record<string, unknown>,
  { en = STATEMENT, vi = VIETNAMESE, others = [], more = {}, facts = [], seed = 1 }: Setting = {},
): MendItem[] {
  const facets = [facet, ...others].map((one, at) => makeFacet(`facet-${at}`, one));
  const fact = makeFact("fact", facets, { statement: { en, vi }, ...more });
  return generateMend(chapterOf([fact, ...facts], ENTITIES), fact, firstFacet(fact), seededChance(seed));
}
const changedOnes = (items: readonly MendItem[]) => items.filter(({ changed }) => changed !== null);
const english = ({ runs }: MendItem) => runs.en.map(({ text }) => text).join("");
const RENDERED = "In Halle Anna Levi founded the KPD on 12 October 1920 before 37 delegates of the Saxony branch.";
const changes = (items: readonly MendItem[]) =>
  changedOnes(items).map(({ changed, details }) => details.find(({ id }) => id === changed)?.text.en ?? "");

describe("generateMend", () => {
  it.each([
    ["place", PLACE, "Halle", /^(?:Leipzig|Bremen|Kassel|Jena|Aachen|Emden)$/],
    ["organization", BODY, "KPD", /^(?:SPD|Bund)$/],
    ["founder", FOUNDER, "Anna Levi", /^Anna (?:Radek|Zetkin|Brandler)$/],
    ["date", DAY, "12 October 1920", /^\d{1,2} [A-Z][a-z]+ 19\d\d$/],
    ["number", COUNT, "37", /^\d+$/],
  ])("changes the %s that is the key, and nothing else", (_, facet, right, wrong) => {
    const items = [1, 2, 3].flatMap((seed) => itemsOn(facet, { seed }));
    expect(changedOnes(items).length).toBeGreaterThan(3);
    for (const item of changedOnes(items)) {
      const [change = ""] = changes([item]);
      expect(change).toMatch(wrong);
      expect(change).not.toBe(right);
      expect(english(item)).toBe(RENDERED.replace(right, change));
      expect(item.why?.en).not.toBe("");
      expect(item.answer).not.toBeNull();
    }
  });

  it("shows the statement as it is about once in four", () => {
    const items = Array.from({ length: 25 }, (_, seed) => itemsOn(PLACE, { seed })).flat();
    const unchanged = items.filter(({ changed }) => changed === null);
    expect(unchanged.length / items.length).toBeCloseTo(1 / 4, 1);
    for (const item of unchanged) {
      expect(english(item)).toBe(RENDERED);
      expect([item.answer, item.why]).toEqual([null, null]);
    }
  });

  it("gives a detail the same id whether it was changed or not", () => {
    const items = itemsOn(PLACE);
    const ids = items.flatMap(({ runs }) => runs.en.flatMap(({ detail }, at) => (at === 1 ? [detail] : [])));
    expect(new Set(ids).size).toBe(1);
  });

  it("marks three to six details in both languages, in the order of the English statement", () => {
    for (const item of itemsOn(PLACE, { others: [DAY, COUNT] })) {
      expect(item.details.length).toBeGreaterThanOrEqual(3);
      expect(item.details.length).toBeLessThanOrEqual(6);
      expect(item.runs.en.flatMap(({ detail }) => detail ?? [])).toEqual(item.details.map(({ id }) => id));
      for (const lang of LANGS)
        for (const { id, text } of item.details)
          expect(item.runs[lang].filter(({ detail }) => detail === id).map((run) => run.text)).toEqual([text[lang]]);
    }
  });

  it("writes a date with a capital where it begins the sentence", () => {
    for (const item of changedOnes(itemsOn(DAY))) expect(item.runs.vi[0]?.text).toMatch(/^Ngày \d/);
  });

  it("takes the curator's distractors first, with their reasons", () => {
    const why = both("Jena is elsewhere.");
    const items = itemsOn({ ...PLACE, distractors: [{ entity: "jena", why }] });
    expect(changedOnes(items).find(({ details }) => details.some(({ entity }) => entity === "jena"))?.why).toEqual(why);
  });

  it("makes nothing of a key that stands nowhere, or twice, or in one language only", () => {
    expect(itemsOn({ ...PLACE, key: entities("jena") })).toEqual([]);
    expect(itemsOn(PLACE, { en: `${STATEMENT} Then {halle} again.` })).toEqual([]);
    expect(itemsOn(PLACE, { vi: VIETNAMESE.replace("{halle}", "thành phố") })).toEqual([]);
    expect(itemsOn(PLACE, { en: `${STATEMENT} It was Halle.` })).toEqual([]);
    expect(itemsOn(COUNT, { en: STATEMENT.replace("37", "some") })).toEqual([]);
    expect(itemsOn(COUNT, { en: `${STATEMENT} All 37 voted.` })).toEqual([]);
  });

  it("makes nothing of a text, of a span of time, or of fewer than three details", () => {
    expect(itemsOn({ ...PLACE, key: { type: "text", text: both("Halle") } })).toEqual([]);
    const span = { ...DAY, key: { type: "date", date: "1920/1921" } };
    expect(
      itemsOn(span, { en: `${STATEMENT} From 1920 to 1921.`, vi: `${VIETNAMESE} Từ năm 1920 đến năm 1921.` }),
    ).toEqual([]);
    expect(itemsOn(PLACE, { en: "In {halle} {levi} spoke.", vi: "Tại {halle}, {levi} phát biểu." })).toEqual([]);
  });

  it("does not mark the subject, which with another key might be the one that was changed", () => {
    for (const { details } of itemsOn({ ...PLACE, subject: "levi" }))
      expect(details.some(({ entity }) => entity === "levi")).toBe(false);
  });

  it("puts nothing in the key's place that is right, named already, or unfit for the sentence", () => {
    const alsoRight = [entities("leipzig")];
    const [en, vi] = [`${STATEMENT} Then to {bremen}.`, `${VIETNAMESE} Rồi đến {bremen}.`];
    const items = [1, 2, 3, 4].flatMap((seed) => itemsOn({ ...PLACE, alsoRight }, { en, vi, seed }));
    expect(new Set(changes(items))).toEqual(new Set(["Kassel", "Jena", "Aachen", "Emden"]));
    const bodies = [1, 2, 3, 4].flatMap((seed) => itemsOn(BODY, { seed }));
    expect(changes(bodies)).not.toContain("Mapai");
  });

  it("keeps to the sort of place, and to the article before it", () => {
    const elsewhere = { en: STATEMENT.replace("{saxony}", "local"), vi: VIETNAMESE.replace("{saxony}", "địa phương") };
    const towns = [1, 2, 3, 4].flatMap((seed) => itemsOn(PLACE, { ...elsewhere, others: [DAY], seed }));
    expect(changes(towns).length).toBeGreaterThan(3);
    expect(changes(towns)).not.toContain("Saxony");
    const [en, vi] = ["Near an {aachen} mine {levi} met the {kpd}.", "Gần mỏ {aachen}, {levi} gặp {kpd}."];
    const mines = [1, 2, 3, 4].flatMap((seed) => itemsOn({ ...PLACE, key: entities("aachen") }, { en, vi, seed }));
    expect(new Set(changes(mines))).toEqual(new Set(["Emden"]));
  });

  it("puts a term only where the content uses it so, and a curator offers it", () => {
    const why = both("It is not.");
    const distractors = ["boycott", "sabotage", "rising"].map((entity) => ({ entity, why }));
    const facet = { relation: "meaning-of", subject: "congress", key: entities("strike"), distractors };
    const uses = makeFact("uses", ["date"], {
      statement: both("Not a {boycott}, nor the {rising}, but {sabotage}; a {picket} too."),
    });
    const [en, vi] = ["In {halle} a {strike} was called by {levi}.", "Tại {halle}, {levi} kêu gọi {strike}."];
    const items = [1, 2, 3].flatMap((seed) => itemsOn(facet, { en, vi, facts: [uses], seed }));
    expect(new Set(changes(items))).toEqual(new Set(["boycott"]));
  });

  it("names nobody in the place of a perpetrator, a victim or a denouncer", () => {
    const killing = { relation: "killed-by", subject: "radek", key: entities("levi") };
    expect(itemsOn(killing)).toEqual([]);
    expect(itemsOn({ ...FOUNDER, relation: "role-of" })).toEqual([]);
    expect(itemsOn(FOUNDER, { others: [killing] })).toEqual([]);
    expect(itemsOn(FOUNDER, { en: STATEMENT.replace("founded", "denounced") })).toEqual([]);
    const deed = { relation: "carried-out-by", subject: "congress", key: entities("kpd") };
    expect(itemsOn(FOUNDER, { facts: [makeFact("elsewhere", [makeFacet("who", deed)])] })).toEqual([]);
    expect(itemsOn({ ...FOUNDER, relation: "led", qualifiers: { role: "accomplice" } })).toEqual([]);
    expect(itemsOn({ ...BODY, relation: "role-of" }, { en: STATEMENT.replace("founded", "murdered for") })).toEqual([]);
    const harm = { en: STATEMENT.replace("founded", "murdered for") };
    expect(itemsOn({ ...BODY, relation: "said-of" }, harm)).toEqual([]);
    expect(changedOnes(itemsOn({ ...BODY, relation: "member-of" }, harm)).length).toBeGreaterThan(0);
    expect(changedOnes(itemsOn(PLACE, { en: STATEMENT.replace("founded", "was killed by") })).length).toBeGreaterThan(
      0,
    );
  });

  it("refuses dates and numbers that are right or printed", () => {
    const printed = (key: unknown) => ({
      note: {
        kind: "misprint",
        printed: "x",
        meant: "y",
        basis: "z",
        confidence: "high",
        text: both("n"),
        printedAnswer: { facet: "facet-0", key },
      },
    });
    const seeds = Array.from({ length: 12 }, (_, seed) => seed);
    const days = seeds.flatMap((seed) =>
      itemsOn(
        { ...DAY, alsoRight: [{ type: "date", date: "1920-11" }] },
        { seed, more: printed({ type: "date", date: "1921-10-12" }) },
      ),
    );
    for (const change of changes(days)) expect(change).not.toMatch(/November 1920|12 October 1921/);
    const counts = seeds.flatMap((seed) => itemsOn(COUNT, { seed, more: printed({ type: "number", value: 38 }) }));
    expect(changes(counts).length).toBeGreaterThan(30);
    expect(changes(counts)).not.toContain("38");
  });
});
