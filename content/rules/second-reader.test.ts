import { describe, expect, it } from "vitest";
import { factHash } from "../check-rows";
import { compileContent } from "../compile";
import { problemsOf, withContent } from "../fixture";
import type { CheckRow } from "../schema";

const hash = withContent({}, (folder) => {
  const fact = compileContent(folder).chapter?.facts.find(({ id }) => id === "killed");
  return fact ? factHash(fact) : "";
});
const row = (changes: Partial<CheckRow> = {}): string =>
  JSON.stringify({ fact: "killed", hash, by: "An", on: "2025-01-31", verdict: "ok", found: "", ...changes });
const found = (rows: string[], edits: Parameters<typeof problemsOf>[0]["edits"] = []) =>
  problemsOf({ edits, files: { "checks/first.jsonl": `${rows.join("\n")}\n` } })
    .filter(({ message, severity }) => message.includes("killed") && severity === "warning")
    .map(({ message }) => message);

describe("the second reader's rule", () => {
  it("is content with a fact that was checked as it now is", () => {
    expect(found([row()])).toEqual([]);
  });

  it("lists a fact that was never checked", () => {
    expect(found([])).toEqual(["Fact killed has not been checked by a second reader: see docs/curating.md."]);
  });

  it("lists a fact that was edited since", () => {
    const edits = [{ file: "sections/first/unit.yaml", from: "attacked {trotsky}.", to: "struck {trotsky}." }];
    expect(found([row()], edits)).toEqual(["Fact killed has been changed since it was checked: have it read again."]);
  });

  it("passes on what is to be mended, until a later reading is content", () => {
    const mend = row({ verdict: "mend", found: "¶2 says the 21st." });
    expect(found([mend])).toEqual(["An found in killed: ¶2 says the 21st. Mend it, and have it read again."]);
    expect(found([mend, row()])).toEqual([]);
  });
});
