import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Fact } from "~/domain/facts/fact";
import { contentHash, withoutEmpty } from "./canonical";
import { compareText, type Problem } from "./problem";
import { CheckRowSchema, type CheckRow } from "./schema";

/** Identifies what a second reader read: any edit of the fact gives another hash, and so voids the check. */
export function factHash(fact: Fact): string {
  return contentHash(withoutEmpty(fact));
}

/** Reads every checks/*.jsonl, in order of file and line; lines that are no rows are reported. */
export function readCheckRows(folder: string): { rows: CheckRow[]; problems: Problem[] } {
  const rows: CheckRow[] = [];
  const problems: Problem[] = [];
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".jsonl")) : [];
  for (const name of names.sort(compareText)) {
    const file = path.join(folder, name);
    readFileSync(file, "utf8")
      .split("\n")
      .forEach((text, index) => {
        if (text.trim() === "") return;
        const row = parseRow(text);
        if (typeof row !== "string") rows.push(row);
        else problems.push({ file, line: index + 1, message: row, severity: "error" });
      });
  }
  return { rows, problems };
}

/** Adds rows to a section's file; rows are never changed or removed. */
export function appendCheckRows(folder: string, section: string, rows: readonly CheckRow[]): void {
  mkdirSync(folder, { recursive: true });
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  appendFileSync(path.join(folder, `${section}.jsonl`), text);
}

function parseRow(text: string): CheckRow | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return "This line is not JSON: each line is one row, as `npm run content -- checked` writes it.";
  }
  const parsed = CheckRowSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `This row of a check is not sound: ${issue?.path.join(".") || "row"}: ${issue?.message ?? "unknown fault"}.`;
}
