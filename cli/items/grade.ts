import { EntityKindSchema, type Entity } from "~/domain/facts/entity";
import { grade } from "~/domain/grading/grade";
import { gradeDate } from "~/domain/grading/grade-date";
import { gradeName } from "~/domain/grading/grade-name";
import { gradeNumber } from "~/domain/grading/grade-number";
import { indexNames, type NameIndex } from "~/domain/grading/name-index";
import type { Judgement } from "~/domain/grading/verdict";
import type { Item } from "~/domain/items/item";
import { dateAnswer, nameAnswer, numberAnswer } from "./bare-key";
import { givenDate, givenResponse, givenText } from "./given-response";

/** What lines are graded against. */
export interface Gradable {
  readonly items: ReadonlyMap<string, Item>;
  readonly entities: readonly Entity[];
}

/** A judgement, or why a line holds nothing to be judged. */
type Outcome =
  | Judgement
  | {
      readonly outcome: "ungradable";
      readonly reason: "bad-line" | "unknown-item" | "unknown-kind" | "unknown-key" | "bad-response";
    };

/**
 * Grades JSON lines, each `{"item","response"}` or `{"kind","key","response"}`, and gives each back in order, with
 * `outcome` and `reason` added. What is no such line is told apart and stops nothing; blank lines are left out.
 */
export async function* gradeLines(lines: AsyncIterable<string>, gradable: Gradable): AsyncGenerator<string> {
  const names = indexNames(gradable.entities);
  for await (const line of lines) if (line.trim() !== "") yield gradeLine(line, gradable, names);
}

function gradeLine(line: string, gradable: Gradable, names: NameIndex): string {
  const fields = parseLine(line);
  const { outcome, reason, ...more } = fields ? outcomeOf(fields, gradable, names) : BAD_LINE;
  return JSON.stringify({ ...fields, outcome, reason, ...more });
}

const BAD_LINE: Outcome = { outcome: "ungradable", reason: "bad-line" };
const BAD_RESPONSE: Outcome = { outcome: "ungradable", reason: "bad-response" };
const UNKNOWN_KEY: Outcome = { outcome: "ungradable", reason: "unknown-key" };

type Fields = Readonly<Record<string, unknown>>;

function parseLine(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

function outcomeOf(fields: Fields, { items, entities }: Gradable, names: NameIndex): Outcome {
  const { item: id, kind, key, response } = fields;
  if (id !== undefined) {
    const item = typeof id === "string" ? items.get(id) : undefined;
    if (!item) return { outcome: "ungradable", reason: "unknown-item" };
    const given = givenResponse(item, response);
    return given ? grade(item, given, names) : BAD_RESPONSE;
  }
  if (kind === "date") {
    const [answer, typed] = [dateAnswer(key), givenDate(response)];
    if (!answer) return UNKNOWN_KEY;
    return typed ? gradeDate(answer, typed) : BAD_RESPONSE;
  }
  const text = givenText(response);
  if (kind === "number") {
    const answer = numberAnswer(key);
    if (!answer) return UNKNOWN_KEY;
    return text === null ? BAD_RESPONSE : gradeNumber(answer, text);
  }
  const { data: entityKind } = EntityKindSchema.safeParse(kind);
  if (!entityKind) return kind === undefined ? BAD_LINE : { outcome: "ungradable", reason: "unknown-kind" };
  const answer = nameAnswer(entities, entityKind, key);
  if (!answer) return UNKNOWN_KEY;
  return text === null ? BAD_RESPONSE : gradeName(answer, text, names);
}
