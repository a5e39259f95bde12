import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const FOLDER = path.join(import.meta.dirname, "cases");
const ITEM_FILE = path.join(import.meta.dirname, "item-cases.jsonl");

const part = z.string();
const responseSchema = z.union([z.string(), z.strictObject({ day: part, month: part, year: part })]);

const outcomeSchema = z.enum(["right", "partly", "wrong", "ungradable"]);

const judgedFields = {
  lang: z.enum(["en", "vi"]),
  response: responseSchema,
  outcome: outcomeSchema,
  /** The rule of ITEMS.md. */
  because: z.string().min(3).max(60),
  /** ITEMS.md leaves it to a fair teacher: the outcome is his, and *can't grade*, which costs nothing, will do. */
  open: z.literal(true).optional(),
};

/** One line of the table: what somebody types, and what ITEMS.md makes of it. */
const caseSchema = z.strictObject({
  kind: z.enum(["person", "organization", "place", "publication", "ship", "term", "date", "number"]),
  /** An entity id, an EDTF date, an integer, or a range as in 200..300. */
  key: z.union([z.string(), z.number()]),
  /** How often the response stands in a row: for answers of 10 kB. */
  repeat: z.number().int().min(2).optional(),
  /** The grader's word for why, where the contract names one. */
  reason: z.literal("unknown-key").optional(),
  ...judgedFields,
});

/** As above, of every item that a facet has in one of the typed kinds: what else is right there, and what the print has. */
const itemCaseSchema = z.strictObject({
  fact: z.string(),
  facet: z.string(),
  kind: z.enum(["typed-date", "typed-name", "typed-number"]),
  ...judgedFields,
});

interface Placed {
  /** File and line. */
  readonly place: string;
}
export type GraderCase = z.infer<typeof caseSchema> & Placed;
export type ItemCase = z.infer<typeof itemCaseSchema> & Placed;

function readRows<Row>(file: string, schema: z.ZodType<Row>): (Row & Placed)[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line, index) => ({
    ...schema.parse(JSON.parse(line)),
    place: `${path.basename(file)}:${index + 1}`,
  }));
}

/** All cases of the table; throws where a line is no case. */
export const readCases = (): GraderCase[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap((file) => readRows(path.join(FOLDER, file), caseSchema));

export const readItemCases = (): ItemCase[] => readRows(ITEM_FILE, itemCaseSchema);

/** The line that `npm run -s items -- grade` reads for a case. */
export function lineOf({ kind, key, lang, response, repeat = 1 }: GraderCase): string {
  const typed = typeof response === "string" ? response.repeat(repeat) : response;
  return JSON.stringify({ kind, key, lang, response: typed });
}

const verdictSchema = z.object({ outcome: outcomeSchema.optional(), reason: z.string().optional() });
export type Graded = z.infer<typeof verdictSchema>;

/** Reads one line that the grader printed. */
export const readVerdict = (line: string): Graded => verdictSchema.parse(JSON.parse(line));

type Expected = Pick<GraderCase, "outcome" | "open" | "reason">;

/** Whether the grader says what the case says. */
export const agrees = (row: Expected, { outcome, reason }: Graded): boolean =>
  (outcome === row.outcome || (row.open === true && outcome === "ungradable")) &&
  (row.reason === undefined || reason === row.reason);
