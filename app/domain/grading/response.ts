import { z } from "zod";

/** Long enough for anybody's answer; the form tells of longer ones, which are graded as the text that they are. */
export const LONGEST_ANSWER = 10_240;
const short = z.string().max(200);
const text = z.string().max(LONGEST_ANSWER);
const id = z.string().max(64);
const ids = z.array(id).max(12);

/** An answer as it came from a form. "I don't know" is an answer to every kind of question. */
export const ResponseSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("dont-know") }),
  z.strictObject({ kind: z.literal("choice"), optionId: id }),
  z.strictObject({ kind: z.literal("voice"), optionId: id }),
  z.strictObject({ kind: z.literal("typed-date"), day: short, month: short, year: short }),
  z.strictObject({ kind: z.literal("typed-name"), text }),
  z.strictObject({ kind: z.literal("typed-number"), text }),
  /** What each sentence was called; one that was left out is missing. */
  z.strictObject({
    kind: z.literal("statements"),
    judged: z.array(z.strictObject({ id, isTrue: z.boolean() })).max(12),
  }),
  /** Ids in the order that the learner gave them. */
  z.strictObject({ kind: z.literal("order"), order: ids }),
  z.strictObject({ kind: z.literal("match"), pairs: z.array(z.tuple([id, id])).max(12) }),
  /** The id of the detail that was changed, or NOTHING_CHANGED; and what belongs there. */
  z.strictObject({ kind: z.literal("mend"), detail: id, correction: text }),
]);
export type Response = z.infer<typeof ResponseSchema>;
export type ResponseOf<K extends Response["kind"]> = Extract<Response, { kind: K }>;
