import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { withContent } from "#content/fixture";
import { loadChapter } from "#content/load.server";
import { BROKEN, run } from "./trial-run";

describe("content check", () => {
  it("passes sound content, warnings or not", () => {
    const { code, out } = run({}, [["check"]]);
    expect(code).toBe(0);
    expect(out.at(-1)).toMatch(/^6 facts and 4 entities: 0 errors, \d+ warnings\.$/);
  });

  it("prints what each section holds, and the paragraphs without a fact", () => {
    const { out } = run({}, [["check", "--quiet"]]);
    expect(out.map((line) => line.replace(/ {2,}/g, " | "))).toEqual([
      "section | units | facts | core | standard | detail | facets | notes | sources | essays | ¶ without",
      "first | 1 | 6 | 2 | 2 | 2 | 7 | 1 | 1 | 1 | 0",
      "second | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1",
      "all | 1 | 6 | 2 | 2 | 2 | 7 | 1 | 1 | 1 | 1",
      "notes: 1 misprint, 0 contradiction, 0 disputed, 0 spelling, 0 context, 0 translators",
      "entities: 2 person, 1 organization, 0 place, 0 publication, 0 ship, 0 term, 1 event",
      expect.stringMatching(/^6 facts and 4 entities: 0 errors/),
    ]);
  });

  it("fails on errors, with file, line and sentence; --quiet leaves warnings out", () => {
    const { code, out } = run(BROKEN, [["check", "--quiet"]]);
    expect(code).toBe(1);
    expect(out).toHaveLength(2);
    expect(out[0]).toMatch(/people\.yaml:\d+ {2}Entities “trotsky” side must be one of: soviet-state, /);
    expect(out[1]).toMatch(/^1 error, \d+ warnings?\.$/);
  });
});

describe("content compile", () => {
  it("writes a chapter that loads", () => {
    const { code } = run({}, [["compile", "--out", "$FOLDER/build"]], (folder) => {
      expect(loadChapter(path.join(folder, "build/chapter.json")).facts).toHaveLength(6);
    });
    expect(code).toBe(0);
  });

  it("writes nothing while there are errors", () => {
    const { code } = run(BROKEN, [["compile", "--out", "$FOLDER/build"]], (folder) => {
      expect(existsSync(path.join(folder, "build"))).toBe(false);
    });
    expect(code).toBe(1);
  });
});

describe("content paragraphs, fingerprint and mentions", () => {
  it("make again the files that the content has", () => {
    const before = new Map<string, Buffer>();
    withContent({}, (folder) => {
      for (const name of ["chapter-runs.bin"]) before.set(name, readFileSync(path.join(folder, name)));
    });
    const calls = ["paragraphs", "fingerprint"].map((name) => [name, "--chapter", "$FOLDER/chapter.txt"]);
    const { code, out } = run({}, [...calls, ["check"]], (folder) => {
      expect(readFileSync(path.join(folder, "chapter-runs.bin"))).toEqual(before.get("chapter-runs.bin"));
    });
    expect(code).toBe(0);
    expect(out[0]).toMatch(/paragraphs\.yaml: 6 paragraphs\.$/);
  });

  it("write the mentions of each entity", () => {
    const edits = [{ file: "people.yaml", from: "printed: [Trotski]", to: "printed: [Chương]" }];
    const { code, out } = run({ edits }, [["mentions", "--chapter", "$FOLDER/chapter.txt"], ["check"]], (folder) => {
      expect(readFileSync(path.join(folder, "mentions.yaml"), "utf8")).toMatch(
        /^# Made by .*\nmentions:\n {2}mercader: \[\]\n {2}murder: \[\]\n {2}nkvd: \[\]\n {2}trotsky: \[1\]\n$/s,
      );
    });
    expect(code).toBe(0);
    expect(out[0]).toMatch(/mentions\.yaml: 4 entities, 3 of which the print does not name\.$/);
  });

  it("leave the mentions alone while the catalogue is misshapen", () => {
    const { code, err } = run(BROKEN, [["mentions", "--chapter", "$FOLDER/chapter.txt"]], (folder) => {
      expect(readFileSync(path.join(folder, "mentions.yaml"), "utf8")).toMatch(/^mentions: \{/);
    });
    expect(code).toBe(1);
    expect(err[0]).toMatch(/people\.yaml:\d+ {2}Entities “trotsky” side must be/);
  });

  it("ask for the chapter, and say when it cannot be read", () => {
    expect(run({}, [["paragraphs"]])).toMatchObject({
      code: 2,
      err: [expect.stringMatching(/^Say where the text of the chapter is/)],
    });
    expect(run({}, [["fingerprint", "--chapter", "/nowhere"]])).toMatchObject({
      code: 1,
      err: ["The chapter cannot be read from /nowhere: see whether the file is there."],
    });
  });
});

describe("content hashes and checked", () => {
  it("add rows that the check then knows, and that an edit voids", () => {
    const { code, out } = run(
      {},
      [["hashes"], ["checked", "--by", "An", "--all", "--verdict", "ok"], ["check"]],
      (folder) => {
        const rows = readFileSync(path.join(folder, "checks/first.jsonl"), "utf8").trim().split("\n");
        expect(rows).toHaveLength(6);
        expect(JSON.parse(rows[0] ?? "")).toMatchObject({
          fact: "killed",
          by: "An",
          on: "2025-01-31",
          verdict: "ok",
          found: "",
        });
      },
    );
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^[0-9a-f]{16} {2}killed$/);
    expect(out.join("\n")).not.toMatch(/second reader/);
  });

  it("take several ids, and refuse unknown ones and half calls", () => {
    const call = (...rest: string[]) => run({}, [["checked", ...rest]]);
    expect(call("--by", "An", "--fact", "killed", "posing", "--verdict", "ok").out).toEqual([
      "checks/first.jsonl: 2 rows added.",
    ]);
    expect(call("--by", "An", "--fact", "nobody", "--verdict", "ok")).toMatchObject({ code: 2 });
    expect(call("--by", "An", "--fact", "killed", "--verdict", "mend").err[0]).toMatch(/Say what is to be mended/);
    expect(call("--all", "--verdict", "ok").err[0]).toMatch(/Say who has read/);
    expect(call("--by", "An", "--verdict", "ok").err[0]).toMatch(/Say which facts were read/);
  });
});

describe("content show", () => {
  it("prints a fact in both languages with its questions and answers", () => {
    const { code, out } = run({}, [["show", "killed"]]);
    expect(code).toBe(0);
    expect(out[0]).toContain("vi: Trotsky bị tấn công vào ngày nào? → ngày 20 tháng 8 năm 1940");
    expect(out[0]).toContain("en: Who attacked Trotsky in 1940? → Ramón Mercader");
  });

  it("says when there is no such fact", () => {
    expect(run({}, [["show", "nobody"]])).toMatchObject({
      code: 1,
      err: [expect.stringMatching(/There is no fact "nobody"/)],
    });
  });
});

describe("a wrong call", () => {
  it.each([
    [["publish"], /^There is no command "publish"\.\nUsage: npm run content/],
    [[], /^Say what to do\.\nUsage/],
    [["check", "--loud"], /^Unknown option '--loud'\.\nUsage: npm run content -- check/],
    [["export", "extra"], /^Unexpected argument 'extra'\.\n/],
    [["compile"], /^Say where to write: --out build\/content\.\n/],
    [["toString"], /^There is no command "toString"/],
  ])("%j gets a sentence, the usage, and exit code 2", (args, message) => {
    const { code, out, err } = run({}, [args]);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err[0]).toMatch(message);
  });
});
