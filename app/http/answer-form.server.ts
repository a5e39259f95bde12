import { z } from "zod";
import { LONGEST_ANSWER, ResponseSchema, type Response as Answer } from "~/domain/grading/response";
import { ITEM_KINDS } from "~/domain/items/item";
import type { TypedAnswer } from "~/services/question-view.server";
import { clientClockFields } from "./client-clock.server";
import { parseForm } from "./parse-form.server";
import { badRequest } from "./refusals.server";

const field = z.string().max(200).default("");
const id = z.string().max(64).default("");

const AnswerFormSchema = z
  .object({
    intent: z.enum(["answer", "dont-know", "read"]),
    item: z.string().max(64).optional(),
    kind: z.enum(ITEM_KINDS).optional(),
    option: id,
    day: field,
    month: field,
    year: field,
    text: z.string().max(LONGEST_ANSWER).default(""),
    detail: id,
    ...clientClockFields,
  })
  .catchall(z.unknown());

/** Questions in parts have a field for each, named after the part's id. */
const ENTRY = "entry-";
const EntriesSchema = z.array(z.tuple([z.string().regex(/^[0-9a-z-]{1,64}$/i), z.string().max(64)])).max(12);
type Entries = z.output<typeof EntriesSchema>;

export interface AnswerForm {
  readonly itemId: string | null;
  /** Null for "I have read it". */
  readonly response: Answer | null;
  readonly clientAt: number | null;
  readonly timeZone: string | null;
  readonly typed: TypedAnswer;
}

/** The answer in a question's form. Throws a 400 for a form of another shape. */
export async function readAnswerForm(request: Request): Promise<AnswerForm> {
  const form = await parseForm(request, AnswerFormSchema);
  const { option, day, month, year, text, detail } = form;
  const entries = entriesOf(form);
  const typed = { option, day, month, year, text, detail, entries: Object.fromEntries(entries) };
  return {
    itemId: form.item ?? null,
    response: responseOf(form, entries),
    clientAt: form.clientTime,
    timeZone: form.timeZone,
    typed,
  };
}

function entriesOf(form: Record<string, unknown>): Entries {
  const fields = Object.entries(form).filter(([name]) => name.startsWith(ENTRY));
  const entries = EntriesSchema.safeParse(fields.map(([name, value]) => [name.slice(ENTRY.length), value]));
  if (!entries.success) throw badRequest();
  return entries.data;
}

function responseOf(form: z.output<typeof AnswerFormSchema>, entries: Entries): Answer | null {
  if (form.intent === "read") return null;
  if (form.intent === "dont-know") return { kind: "dont-know" };
  const response = ResponseSchema.safeParse(answerOf(form, entries));
  if (!response.success) throw badRequest();
  return response.data;
}

/** The fields that make up an answer to a question of the form's kind; checked by the caller. */
function answerOf(form: z.output<typeof AnswerFormSchema>, entries: Entries): unknown {
  const { kind, option, day, month, year, text, detail } = form;
  const given = entries.filter(([, value]) => value !== "");
  switch (kind) {
    case "choice":
    case "voice":
      return { kind, optionId: option };
    case "typed-date":
      return { kind, day, month, year };
    case "typed-name":
    case "typed-number":
      return { kind, text };
    case "statements":
      return { kind, judged: given.map(([id, value]) => ({ id, isTrue: truthOf(value) })) };
    case "order":
      return { kind, order: orderOf(given, entries.length) };
    case "match":
      return { kind, pairs: given };
    case "mend":
      return { kind, detail, correction: text };
    case undefined:
      return null;
  }
}

const truthOf = (value: string): boolean | null => (value === "true" ? true : value === "false" ? false : null);

/**
 * Events by their places, those without a place left out; null for a place that is not offered. An event that has to share
 * its place with another stands there twice, so that the grader sees that a place was used twice.
 */
function orderOf(given: Entries, places: number): string[] | null {
  const placed = given.map(([id, place]) => ({ id, place: /^\d{1,2}$/.test(place) ? Number(place) : 0 }));
  if (placed.some(({ place }) => place < 1 || place > places)) return null;
  placed.sort((one, other) => one.place - other.place);
  return placed.flatMap(({ id, place }, at) => (placed[at - 1]?.place === place ? [id, id] : [id]));
}
