import { describe, expect, it } from "vitest";
import { compileContent } from "#content/compile";
import type { Chapter } from "~/domain/facts/chapter";
import { indexChapter } from "~/domain/facts/chapter-index";
import { BANK_SEED, buildBank, facetKey, indexBank } from "~/domain/items/bank";
import { gradeLines } from "../../cli/items/grade";
import { agrees, lineOf, readCases, readItemCases, readVerdict, type GraderCase, type ItemCase } from "./cases";

/* The table was written from ITEMS.md by someone who had not read the grader: where they differ, one of them is wrong. */

/** Of the open cases, so many may be decided otherwise. */
const OPEN_SHARE = 0.02;

const chapter = compiledChapter();
const bank = indexBank(buildBank(indexChapter(chapter), BANK_SEED));
const cases = readCases();
const itemCases = readItemCases();

function compiledChapter(): Chapter {
  const { chapter: compiled, problems } = compileContent("content");
  const faults = problems.filter(({ severity }) => severity === "error");
  if (compiled === null) throw new Error(`The content does not compile: ${JSON.stringify(faults)}`);
  return compiled;
}

/** A case as the grader is asked, and as a reader of the list is told. */
interface Asked {
  readonly row: GraderCase | ItemCase;
  readonly line: string;
  readonly about: string;
}

const askedOfKey = (row: GraderCase): Asked => ({ row, line: lineOf(row), about: `${row.kind} ${row.key}` });

function askedOfItems(row: ItemCase): Asked[] {
  const { fact, facet, kind, lang, response } = row;
  const items = (bank.byFacet.get(facetKey(fact, facet)) ?? []).filter((item) => item.kind === kind);
  return items.map(({ id }) => ({
    row,
    line: JSON.stringify({ item: id, lang, response }),
    about: `${kind} ${fact}/${facet}`,
  }));
}

async function* linesOf(asked: readonly Asked[]): AsyncGenerator<string> {
  for (const { line } of asked) yield await Promise.resolve(line);
}

/** The cases on which the grader says something else, each in a sentence, all at once. */
async function disagreements(asked: readonly Asked[]): Promise<string[]> {
  const verdicts: string[] = [];
  const gradable = { items: bank.byId, entities: chapter.entities };
  for await (const line of gradeLines(linesOf(asked), gradable)) verdicts.push(line);
  expect(verdicts).toHaveLength(asked.length);
  return asked.flatMap(({ row, about }, index) => {
    const verdict = readVerdict(verdicts[index] ?? "{}");
    if (agrees(row, verdict)) return [];
    const typed = JSON.stringify(row.response) + ("repeat" in row ? ` × ${row.repeat}` : "");
    const why = `${row.because}${row.open ? "; open" : ""}`;
    const is = `${verdict.outcome ?? "no outcome"} (${verdict.reason ?? "no reason"})`;
    return [`${row.place} ${about} (${row.lang}): ${typed} should be ${row.outcome} (${why}), is ${is}`];
  });
}

describe("the hand-written table", () => {
  it("has cases of every outcome in both languages", () => {
    for (const lang of ["en", "vi"]) {
      const outcomes = new Set(cases.filter((row) => row.lang === lang).map(({ outcome }) => outcome));
      expect([...outcomes].sort()).toEqual(["partly", "right", "ungradable", "wrong"]);
    }
  });

  it("says each thing once", () => {
    const lines = cases.map(lineOf);
    const first = new Map(lines.map((line, index) => [line, index] as const).reverse());
    expect(lines.filter((line, index) => first.get(line) !== index)).toEqual([]);
  });

  it("asks about facets that have items of the kind", () => {
    expect(itemCases.filter((row) => askedOfItems(row).length === 0).map(({ place }) => place)).toEqual([]);
  });

  it("agrees with the grader on bare keys", async () => {
    expect(await disagreements(cases.filter(({ open }) => !open).map(askedOfKey))).toEqual([]);
  });

  it("agrees with the grader on items", async () => {
    const asked = itemCases.filter(({ open }) => !open).flatMap(askedOfItems);
    expect([...new Set(await disagreements(asked))]).toEqual([]);
  });

  it("mostly agrees with the grader where ITEMS.md is silent", async () => {
    const asked = [...cases.map(askedOfKey), ...itemCases.flatMap(askedOfItems)].filter(({ row }) => row.open);
    const differing = await disagreements(asked);
    expect(differing.length, differing.join("\n")).toBeLessThanOrEqual(asked.length * OPEN_SHARE);
  });
});
