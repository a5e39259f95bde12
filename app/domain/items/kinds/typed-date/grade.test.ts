import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chapterOf, firstFacet, makeFact, makeFacet } from "#tests/factories/chapter";
import { formatDate, parseEdtf } from "../../../facts/edtf";
import type { TypedDateItem } from "../../item";
import { generateTypedDate } from "./generate";
import { gradeTypedDate } from "./grade";

function item(key: string, more: Partial<TypedDateItem> = {}): TypedDateItem {
  return {
    kind: "typed-date",
    id: "item",
    factId: "fact",
    facetId: "date",
    paragraphs: [1],
    level: "remember",
    stem: { en: "When?", vi: "Khi nào?" },
    grain: parseEdtf(key)?.precision ?? "day",
    key,
    alsoRight: [],
    printed: null,
    ...more,
  };
}

/** Graded from "day/month/year" with blanks: "/8/1940". */
function graded(question: TypedDateItem, typed: string): string {
  const [day = "", month = "", year = ""] = typed.split("/");
  const { outcome, reason } = gradeTypedDate(question, { day, month, year });
  return `${outcome} ${reason}`;
}

describe("gradeTypedDate", () => {
  const attack = item("1940-05-24", { printed: "1939-05-24" });
  const disputed = item("1938-02-16", { alsoRight: ["1938-02-14"] });
  it.each([
    [attack, "24/5/1940", "right key"],
    [attack, "024/05/1940", "right key"],
    [attack, "24/May/1940", "right key"],
    [attack, "24/tháng Năm/1940", "right key"],
    [attack, "/5/1940", "partly too-coarse"],
    [attack, "//1940", "partly too-coarse"],
    [attack, "24/5/1939", "partly printed"],
    [attack, "/5/1939", "wrong other-date"],
    [attack, "25/5/1940", "wrong other-date"],
    [attack, "24/6/1940", "wrong other-date"],
    [attack, "24/5/1941", "wrong other-date"],
    [attack, "24/5/", "ungradable year-missing"],
    [attack, "24//1940", "ungradable month-missing"],
    [attack, "//", "ungradable empty"],
    [attack, "31/6/1940", "ungradable impossible-date"],
    [attack, "x/5/1940", "ungradable not-a-number"],
    [disputed, "16/2/1938", "right key"],
    [disputed, "14/2/1938", "right also-right"],
    [disputed, "15/2/1938", "wrong other-date"],
    [disputed, "/2/1938", "partly too-coarse"],
    [item("1939-03"), "/3/1939", "right key"],
    [item("1939-03"), "17/3/1939", "right key"],
    [item("1939-03"), "/4/1939", "wrong other-date"],
    [item("1939-03"), "//1939", "partly too-coarse"],
    [item("1981", { printed: "1918" }), "//1981", "right key"],
    [item("1981", { printed: "1918" }), "3/5/1981", "right key"],
    [item("1981", { printed: "1918" }), "//1918", "partly printed"],
    [item("1981", { printed: "1918" }), "3/5/1918", "partly printed"],
    [item("1981", { printed: "1918" }), "//1982", "wrong other-date"],
    [item("1937~"), "//1937", "right key"],
    [item("1937~"), "//1938", "wrong other-date"],
    [item("[1937,1939]"), "//1937", "right key"],
    [item("[1937,1939]"), "//1939", "right key"],
    [item("[1937,1939]"), "//1938", "wrong other-date"],
    [item("[1937,1939]"), "//1939 or 1937", "right key"],
    [item("[1937,1939]"), "//1937-1939", "right key"],
    [item("[1937,1939]"), "//1937 or 1938", "wrong several-answers"],
    [item("1938"), "//1937-1938", "wrong several-answers"],
    [item("1940-08-20"), "20 or 21/8/1940", "wrong several-answers"],
    [item("[1937-03,1937-05]"), "//1937", "partly too-coarse"],
  ])("grades %#: %s", (question, typed, expected) => {
    expect(graded(question, typed)).toBe(expected);
  });

  const day = fc
    .date({ min: new Date("1900-01-01"), max: new Date("1960-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it("takes a date as written in either language, and pasted anywhere", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("day", "month", "year"), (key, field) => {
        const span = parseEdtf(key);
        const lines = span
          ? [formatDate(span, "en"), formatDate(span, "vi"), key, key.split("-").reverse().join("/")]
          : [];
        expect(lines).toHaveLength(4);
        for (const line of lines)
          expect(gradeTypedDate(item(key), { day: "", month: "", year: "", [field]: line }).outcome).toBe("right");
      }),
    );
  });

  it("forgives no digit: another day, month or year is wrong at every grain", () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7, 10), (key, typed, length) => {
        const [question, [y = "", m = "", d = ""]] = [item(key.slice(0, length)), typed.split("-")];
        const expected = key.slice(0, length) === typed.slice(0, length) ? "right key" : "wrong other-date";
        expect(graded(question, `${d}/${m}/${y}`)).toBe(expected);
      }),
    );
    fc.assert(
      fc.property(day, fc.constantFrom(0, 1, 2), fc.constantFrom(-10, -1, 1, 10, 100), (key, part, shift) => {
        const parts = key.split("-").map(Number);
        parts[part] = (parts[part] ?? 0) + shift;
        expect(graded(item(key), [...parts].reverse().join("/"))).toMatch(/^(wrong|ungradable)/);
      }),
    );
  });
});

describe("generateTypedDate", () => {
  const generate = (date: string, note: unknown = null) => {
    const alsoRight = [{ type: "date", date: "1936" }];
    const fact = makeFact("fact", [makeFacet("date", { key: { type: "date", date }, alsoRight })], { note });
    return generateTypedDate(chapterOf([fact]), fact, firstFacet(fact));
  };

  it("asks for the key's precision, and not at all for spans", () => {
    expect(generate("1937-05-24")[0]?.grain).toBe("day");
    expect(generate("1937-05")[0]?.grain).toBe("month");
    expect(generate("[1937,1938-05]")[0]?.grain).toBe("year");
    expect(generate("1936/1938")).toEqual([]);
  });

  it("knows the misprint of its own facet only", () => {
    const note = (facet: string) => ({
      kind: "misprint",
      printed: "1939",
      meant: "1940",
      basis: "the calendar",
      confidence: "high",
      text: { en: "A misprint.", vi: "In sai." },
      printedAnswer: { facet, key: { type: "date", date: "1939" } },
    });
    expect(generate("1940", note("date"))).toMatchObject([{ printed: "1939", alsoRight: ["1936"] }]);
    expect(generate("1940", note("other"))[0]?.printed).toBeNull();
  });
});
