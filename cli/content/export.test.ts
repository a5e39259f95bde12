import { describe, expect, it } from "vitest";
import { BROKEN, run } from "./trial-run";

describe("content export", () => {
  const { code, out } = run({}, [["export"]]);
  const records = out.map((line) => JSON.parse(line) as Record<string, unknown>);

  it("prints facts with names in place of markers", () => {
    expect(code).toBe(0);
    expect(records.find(({ id }) => id === "killed")).toMatchObject({
      type: "fact",
      section: "first",
      unit: "unit",
      paragraphs: [2],
      tier: "core",
      nature: "event",
      voice: "authors",
      statement: {
        en: "On 20 August 1940 Ramón Mercader attacked Trotsky.",
        vi: "Ngày 20 tháng 8 năm 1940, Ramón Mercader tấn công Trotsky.",
      },
      facets: [
        {
          id: "date",
          relation: "date-of",
          subject: "murder",
          key: { type: "date", date: "1940-08-20" },
          level: "remember",
          stem: { vi: "Trotsky bị tấn công vào ngày nào?" },
          event: { en: "the attack on Trotsky", vi: "vụ tấn công Trotsky" },
        },
        { id: "by", key: { type: "entities", entities: ["mercader"] } },
      ],
      note: { kind: "misprint", printed: "20 tháng 20", meant: "20 August 1940", basis: "¶3", confidence: "high" },
    });
    expect(records.find(({ id }) => id === "posing")).toMatchObject({ note: null });
    expect(out.join("\n")).not.toMatch(/\{[a-z-]+(:full)?\}/);
  });

  it("prints entities with every spelling once", () => {
    expect(records.find(({ id }) => id === "trotsky")).toMatchObject({
      type: "entity",
      kind: "person",
      names: { en: "Leon Trotsky", vi: "Lev Trotsky" },
      spellings: ["Leon Trotsky", "Lev Trotsky", "Trotsky", "Trốt-xki", "Trotski"],
    });
  });

  it("prints the type of an organization as its category", () => {
    expect(records.find(({ id }) => id === "nkvd")).toMatchObject({ type: "entity", category: "secret-service" });
  });

  it("prints sources and essays with names in place of markers", () => {
    expect(records.find(({ type }) => type === "source")).toMatchObject({
      id: "visit",
      unit: "unit",
      paragraphs: [2, 3],
      statements: [
        { id: "a", fact: "killed", facet: "by", text: { en: "The visitor was Ramón Mercader." } },
        {},
        {},
        {},
        {},
        {},
      ],
    });
    expect(records.find(({ type }) => type === "essay")).toMatchObject({
      id: "comment",
      kind: "source-comment",
      source: "visit",
      prompt: { en: "Explain how Ramón Mercader came close to Trotsky." },
    });
    expect(records.map(({ type }) => type)).toEqual([
      ...Array<string>(6).fill("fact"),
      "source",
      "essay",
      ...Array<string>(4).fill("entity"),
    ]);
  });

  it("prints nothing but the errors while there are any", () => {
    const broken = run(BROKEN, [["export"]]);
    expect(broken.code).toBe(1);
    expect(broken.out).toEqual([]);
    expect(broken.err.at(-1)).toBe("1 error: mend the content first.");
  });
});
