import { z } from "zod";

const short = z.string().max(200);

/** An answer as it came from a form. "I don't know" is an answer to every kind of question. */
export const ResponseSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("dont-know") }),
  z.strictObject({ kind: z.literal("choice"), optionId: z.string().max(64) }),
  z.strictObject({ kind: z.literal("typed-date"), day: short, month: short, year: short }),
]);
export type Response = z.infer<typeof ResponseSchema>;
