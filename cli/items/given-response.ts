import { z } from "zod";
import type { Response } from "~/domain/grading/response";
import { NOTHING_CHANGED, type Item } from "~/domain/items/item";

const id = z.union([z.string(), z.number()]).transform(String);
const oneId = z.union([id, z.tuple([id]).transform(([only]) => only)]);
const ids = z.union([z.array(id), id.transform((only) => [only])]);
const pairs = z.array(z.tuple([id, id]));
const field = z.union([z.string(), z.number(), z.null()]).transform((part) => (part === null ? "" : String(part)));
const fields = z.object({ day: field.default(""), month: field.default(""), year: field.default("") });
const correction = z.object({ detail: id, correction: z.union([id, fields]).default("") });

/** Names typed one by one are what they are in one line. */
const text = z.union([id, z.array(id).transform((names) => names.join("; "))]);

/** The date as typed: in one line, or in its three fields. */
export function givenDate(response: unknown): { day: string; month: string; year: string } | null {
  const line = id.safeParse(response);
  if (line.success) return { day: "", month: "", year: line.data };
  return fields.safeParse(response).data ?? null;
}

export const givenText = (response: unknown): string | null => text.safeParse(response).data ?? null;

/**
 * The response to an item, from the shape in which the export has its key: ids for choice, voice, order and statements (those
 * judged true), pairs for match, the detail for mend, with the correction or without; text as typed. Null for any other shape.
 */
export function givenResponse(item: Item, response: unknown): Response | null {
  switch (item.kind) {
    case "choice":
    case "voice": {
      const { data: optionId } = oneId.safeParse(response);
      return optionId === undefined ? null : { kind: item.kind, optionId };
    }
    case "typed-date": {
      const date = givenDate(response);
      return date && { kind: item.kind, ...date };
    }
    case "typed-name":
    case "typed-number": {
      const typed = givenText(response);
      return typed === null ? null : { kind: item.kind, text: typed };
    }
    case "statements": {
      const { data: asTrue } = ids.safeParse(response);
      if (!asTrue) return null;
      const all = new Set([...item.statements.map((statement) => statement.id), ...asTrue]);
      return { kind: item.kind, judged: [...all].map((one) => ({ id: one, isTrue: asTrue.includes(one) })) };
    }
    case "order": {
      const { data: order } = ids.safeParse(response);
      return order ? { kind: item.kind, order } : null;
    }
    case "match": {
      const { data } = pairs.safeParse(response);
      return data ? { kind: item.kind, pairs: data } : null;
    }
    case "mend":
      return givenMend(response);
  }
}

/** The correction of a date may come in three fields, as it does elsewhere. */
function givenMend(response: unknown): Response | null {
  const detail = oneId.safeParse(response).data;
  if (detail !== undefined) return { kind: "mend", detail, correction: "" };
  if (Array.isArray(response) && response.length === 0)
    return { kind: "mend", detail: NOTHING_CHANGED, correction: "" };
  const { data } = correction.safeParse(response);
  if (!data) return null;
  const typed = data.correction;
  const line = typeof typed === "string" ? typed : [typed.day, typed.month, typed.year].filter(Boolean).join("/");
  return { kind: "mend", detail: data.detail, correction: line };
}
