import { z } from "zod";
import { ResponseSchema, type Response as Answer } from "~/domain/grading/response";
import { ITEM_KINDS } from "~/domain/items/item";
import { clientClockFields } from "./client-clock.server";
import { parseForm } from "./parse-form.server";
import { badRequest } from "./refusals.server";

const field = z.string().max(200).default("");

const AnswerFormSchema = z.object({
  intent: z.enum(["answer", "dont-know", "read"]),
  item: z.string().max(64).optional(),
  kind: z.enum(ITEM_KINDS).optional(),
  option: z.string().max(64).default(""),
  day: field,
  month: field,
  year: field,
  ...clientClockFields,
});

export interface AnswerForm {
  readonly itemId: string | null;
  /** Null for "I have read it". */
  readonly response: Answer | null;
  readonly clientAt: number | null;
  readonly timeZone: string | null;
  /** What was typed or chosen, to be shown again. */
  readonly typed: { readonly option: string; readonly day: string; readonly month: string; readonly year: string };
}

/** The answer in a question's form. Throws a 400 for a form of another shape. */
export async function readAnswerForm(request: Request): Promise<AnswerForm> {
  const form = await parseForm(request, AnswerFormSchema);
  const { option, day, month, year } = form;
  return {
    itemId: form.item ?? null,
    response: responseOf(form),
    clientAt: form.clientTime,
    timeZone: form.timeZone,
    typed: { option, day, month, year },
  };
}

function responseOf({ intent, kind, option, day, month, year }: z.output<typeof AnswerFormSchema>): Answer | null {
  if (intent === "read") return null;
  if (intent === "dont-know") return { kind: "dont-know" };
  const response = ResponseSchema.safeParse(
    kind === "choice" ? { kind, optionId: option } : { kind, day, month, year },
  );
  if (!response.success) throw badRequest();
  return response.data;
}
