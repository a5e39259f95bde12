import type { z } from "zod";
import { badRequest } from "./refusals.server";

/** The form of a request in the schema's shape. Throws a 400 for a body that is no form or a form of another shape. */
export async function parseForm<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    throw badRequest(); // Remix reports a malformed body by throwing a TypeError.
  }
  const result = schema.safeParse(Object.fromEntries(form));
  if (!result.success) throw badRequest();
  return result.data;
}

/** A whole number in an address, such as a position; a 404 is the caller's. */
export function parsePosition(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
