import { describe, expect, it } from "vitest";
import { withContent, type Changes } from "#content/fixture";
import { UsageError } from "../content/command";
import type { ItemsInput } from "./command";
import { prove } from "./prove";

type Run = { code: number | Promise<number>; out: string[]; err: string[] };

const NO_LINES: AsyncIterable<string> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
};

function run(values: ItemsInput["values"], changes: Changes = {}): Run {
  return withContent(changes, (folder) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = prove.run({
      folder,
      builtFolder: `${folder}/build`,
      lines: NO_LINES,
      values,
      positionals: [],
      environment: {},
      today: "2025-01-31",
      print: (line) => out.push(line),
      printError: (line) => err.push(line),
    });
    return { code, out, err };
  });
}

const SUMMARY = /^Seed (\d+): (\d+) of (\d+) items proven, (\d+) faults?\.$/;

describe("items prove", () => {
  it("prints each fault in a line, a summary for each seed, and fails where there is a fault", () => {
    const { code, out } = run({ seed: "7", seeds: "2" });
    const summaries = out.map((line) => SUMMARY.exec(line)).filter((match) => match !== null);
    expect(summaries.map(([, seed]) => seed)).toEqual(["7", "8"]);
    const faults = summaries.reduce((sum, [, , , , count]) => sum + Number(count), 0);
    expect(out.filter((line) => /^[a-z-]+ {2}[a-z0-9/-]+ {2}[a-z-]+( [a-z0-9]+)? {2}\S/.test(line))).toHaveLength(
      faults,
    );
    // The fixture is too small for items of two kinds of every facet.
    expect(faults).toBeGreaterThan(0);
    expect(code).toBe(1);
  });

  it("counts the planted faults that are caught, kind by kind", () => {
    const { out } = run({ plant: true });
    const rows = out
      .slice(out.indexOf("Planted faults caught:") + 1)
      .map((line) => /^ {2}(\S+) +(\d+) of +(\d+)/.exec(line));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect([row?.[1], row?.[2]]).toEqual([row?.[1], row?.[3]]);
    expect(rows.at(-1)?.[1]).toBe("all");
  });

  it("proves nothing while the content has errors", () => {
    const broken = { edits: [{ file: "people.yaml", from: "side: opposition", to: "side: nowhere" }] };
    const { code, out, err } = run({}, broken);
    expect([code, out]).toEqual([1, []]);
    expect(err.at(-1)).toBe("1 error: mend the content first.");
  });

  it.each(["x", "-1", "1.5"])("refuses --seed %s", (seed) => {
    expect(() => run({ seed })).toThrow(UsageError);
  });
});
