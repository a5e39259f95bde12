import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compileContent } from "#content/compile";
import { withContent, type Changes } from "#content/fixture";
import { indexChapter } from "~/domain/facts/chapter-index";
import { buildBank } from "~/domain/items/bank";
import { runItemsCommand } from "./main";

interface Run {
  readonly code: number;
  readonly out: string[];
  readonly err: string[];
}

/** Runs a command on the fixture's content; `build` compiles it first, with the bank of that seed. */
function run(
  args: readonly string[],
  changes: Changes = {},
  build?: number,
  lines: readonly string[] = [],
): Promise<Run> {
  return withContent(changes, async (folder) => {
    const out: string[] = [];
    const err: string[] = [];
    const builtFolder = path.join(folder, "built");
    const { chapter } = compileContent(folder);
    if (build !== undefined && chapter) {
      mkdirSync(builtFolder);
      writeFileSync(path.join(builtFolder, "chapter.json"), JSON.stringify(chapter));
      writeFileSync(path.join(builtFolder, "bank.json"), JSON.stringify(buildBank(indexChapter(chapter), build)));
    }
    const code = await runItemsCommand(args, {
      folder,
      builtFolder,
      environment: {},
      today: "2026-11-25",
      lines: (async function* () {
        yield* lines;
      })(),
      print: (line) => out.push(line),
      printError: (line) => err.push(line),
    });
    return { code, out, err };
  });
}
const parsed = ({ out }: Run) => out.map((line) => JSON.parse(line) as Record<string, unknown>);

describe("items export", () => {
  it("prints one line for each item and language, with the fields that readers of it rely on", async () => {
    const rows = parsed(await run(["export", "--seed", "7"]));
    expect(rows.length).toBeGreaterThan(4);
    expect(new Set(rows.map(({ lang }) => lang))).toEqual(new Set(["vi", "en"]));
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(
        "type id fact facet kind level lang stem options key accepted paragraphs".split(" "),
      );
      const options = (row["options"] as { id: string }[]).map(({ id }) => id);
      for (const id of (row["key"] as (string | string[])[]).flat()) expect(options).toContain(id);
      if (String(row["kind"]).startsWith("typed")) expect(row["accepted"]).not.toEqual([]);
    }
  });

  it("prints one language where one is asked for, and the built bank where no seed is", async () => {
    const built = await run(["export", "--lang", "en"], {}, 7);
    expect(built.out).toEqual((await run(["export", "--lang", "en", "--seed", "7"])).out);
    expect(parsed(built).every(({ lang }) => lang === "en")).toBe(true);
  });

  it.each([
    [["export", "--lang", "fr"], '--lang takes en or vi, not "fr".'],
    [["export", "--seed", "x"], '--seed takes a whole number, not "x".'],
    [["export", "--what"], "Unknown option '--what'."],
    [["export", "more"], /Unexpected argument 'more'/],
    [["expert"], 'There is no command "expert".'],
    [[], "Say what to do."],
  ])("refuses %j", async (args, sentence) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err[0]?.split("\n")[0]).toMatch(sentence);
  });
});

describe("items audit", () => {
  it("prints all its parts, and fails where facets are short of items", async () => {
    const { code, out } = await run(["audit", "--seed", "7", "--seeds", "2"]);
    for (const part of ["Short of items", "Flaws", "Positions of the key", "Proofs that fail"])
      expect(out).toContain(part);
    expect(out.filter((line) => /^ {2}longest option .*±/.test(line))).toHaveLength(1);
    expect(out.filter((line) => /^ +[78] {2}\d+ items/.test(line))).toHaveLength(2);
    // The fixture is too small for items of two kinds of every facet.
    expect(code).toBe(1);
  });

  it("says what is wrong with the content instead", async () => {
    const broken = { edits: [{ file: "people.yaml", from: "side: opposition", to: "side: nowhere" }] };
    const { code, out, err } = await run(["audit"], broken);
    expect([code, out, err.at(-1)]).toEqual([1, [], "1 error: mend the content first."]);
  });
});

describe("items grade", () => {
  it("grades the export's own keys as right", async () => {
    const rows = parsed(await run(["export", "--lang", "en"], {}, 7)).filter(({ kind }) => kind === "choice");
    const lines = rows.map(({ id, key }) => JSON.stringify({ item: id, response: key }));
    const verdicts = parsed(await run(["grade"], {}, 7, lines));
    expect(verdicts.length).toBeGreaterThan(0);
    for (const { outcome } of verdicts) expect(outcome).toBe("right");
  });
});
