import { z } from "zod";
import { BilingualSchema, IdSchema } from "./text";

/** Core facts alone tell the chapter's story; standard facts fill it in; details are for those who want all. */
export const TierSchema = z.enum(["core", "standard", "detail"]);
export type Tier = z.infer<typeof TierSchema>;

export const NatureSchema = z.enum(["event", "figure", "judgement", "quotation"]);

/** The closed list of relations. It grows by decision: see docs/decisions/. */
export const RelationSchema = z.enum([
  "date-of",
  "place-of",
  "killed-by",
  "ordered-by",
  "carried-out-by",
  "led",
  "founded",
  "succeeded",
  "member-of",
  "alias-of",
  "author-of",
  "said-by",
  "said-of",
  "addressed-to",
  "sentenced-to",
  "number-of",
  "cause-of",
  "purpose-of",
  "outcome-of",
  "role-of",
  "relative-of",
  "meaning-of",
]);
export type Relation = z.infer<typeof RelationSchema>;

/** Bloom's first three levels, as the Vietnamese syllabus names them: biết, hiểu, vận dụng. */
export const LevelSchema = z.enum(["remember", "understand", "apply"]);
export type Level = z.infer<typeof LevelSchema>;

const variants = z.strictObject({ en: z.array(z.string()).default([]), vi: z.array(z.string()).default([]) });

/** The right answer as data. `date` is EDTF; `entities` all belong to the answer (usually one). */
export const KeySchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("entities"), entities: z.array(IdSchema).min(1) }),
  z.strictObject({ type: z.literal("date"), date: z.string() }),
  z.strictObject({
    type: z.literal("number"),
    value: z.union([z.number().int(), z.strictObject({ from: z.number().int(), to: z.number().int() })]),
    unit: BilingualSchema.optional(),
    about: z.boolean().default(false),
  }),
  z.strictObject({ type: z.literal("text"), text: BilingualSchema, variants: variants.prefault({}) }),
]);
export type Key = z.infer<typeof KeySchema>;

/**
 * A wrong answer written by a curator, with the reason why it is wrong. Texts need them, since no catalogue holds other
 * texts of their kind; dates and entities may have them, where a particular confusion is worth teaching.
 */
export const CuratedDistractorSchema = z.strictObject({
  text: BilingualSchema.optional(),
  entity: IdSchema.optional(),
  date: z.string().optional(),
  why: BilingualSchema,
});
export type CuratedDistractor = z.infer<typeof CuratedDistractorSchema>;

/** A question that the fact answers, as a claim that a program can reason about. */
export const FacetSchema = z.strictObject({
  /** Unique within the fact. A card is one learner's memory of one facet. */
  id: IdSchema,
  relation: RelationSchema,
  /** The entity of which the claim speaks. */
  subject: IdSchema,
  qualifiers: z.record(z.string(), z.string()).default({}),
  key: KeySchema,
  /** Whatever else is true in the world; never a distractor. */
  alsoRight: z.array(KeySchema).default([]),
  level: LevelSchema,
  stem: BilingualSchema,
  distractors: z.array(CuratedDistractorSchema).default([]),
  /** What happened, in a few words and without its date: how the event stands among others that are to be put in order. */
  event: BilingualSchema.optional(),
  /** What is said, in our own words and without who says it: what a learner reads who has to tell the speaker. */
  said: BilingualSchema.optional(),
});
export type Facet = z.infer<typeof FacetSchema>;

/** What is wrong or doubtful in the print, or what a reader must know so as not to misunderstand. */
export const NoteSchema = z.strictObject({
  kind: z.enum(["misprint", "contradiction", "disputed", "spelling", "context", "translators"]),
  /** As printed, six words at most; null where the note is not about a printed form. */
  printed: z.string().nullable(),
  /** What is meant; null where nobody can tell. */
  meant: z.string().nullable(),
  /** What the note rests on: another ¶, the calendar, a named author, title and year. Never memory of "the original". */
  basis: z.string(),
  confidence: z.enum(["high", "medium", "low"]),
  text: BilingualSchema,
  /** The printed value as an answer to one of the fact's facets: typed there, it is told apart and counts as partly. */
  printedAnswer: z.strictObject({ facet: IdSchema, key: KeySchema }).optional(),
});
export type Note = z.infer<typeof NoteSchema>;

export const FactSchema = z.strictObject({
  id: IdSchema,
  unit: IdSchema,
  paragraphs: z.array(z.number().int().positive()).min(1),
  tier: TierSchema,
  nature: NatureSchema,
  /** Who says so: `authors`, `translators`, or the id of a witness or quoted document. */
  voice: IdSchema,
  tags: z.array(z.enum(["vietnam", "no-timed-drill"])).default([]),
  /** One sentence in our own words, entities named by marker: `{trotsky}`. */
  statement: BilingualSchema,
  facets: z.array(FacetSchema).min(1),
  note: NoteSchema.nullable().default(null),
});
export type Fact = z.infer<typeof FactSchema>;

/** A sentence about a source: true or not, and why. It tests one facet, true or changed. */
export const SourceStatementSchema = z.strictObject({
  /** Unique within the source. */
  id: IdSchema,
  fact: IdSchema,
  facet: IdSchema,
  text: BilingualSchema,
  isTrue: z.boolean(),
  /** Why it is true or false, in a sentence that names what is right. */
  why: BilingualSchema,
});

/** A short text of our own, with sentences to be judged true or false after reading it (the national paper's *đúng/sai*). */
export const SourceSchema = z.strictObject({
  id: IdSchema,
  unit: IdSchema,
  paragraphs: z.array(z.number().int().positive()).min(1),
  /** Where it comes from: "Our summary of ¶20", or the public-domain document that we translate. */
  origin: BilingualSchema,
  /** 60 to 120 words in English. */
  text: BilingualSchema,
  statements: z.array(SourceStatementSchema).min(4),
});
export type Source = z.infer<typeof SourceSchema>;

/** A question for paper only, with its marking guide. */
export const EssaySchema = z.strictObject({
  id: IdSchema,
  unit: IdSchema,
  kind: z.enum(["essay", "source-comment"]),
  paragraphs: z.array(z.number().int().positive()).min(1),
  level: LevelSchema,
  prompt: BilingualSchema,
  /** Of a source comment: the source that is printed above it. */
  source: IdSchema.optional(),
  minutes: z.number().int().positive(),
  /** What is expected, each point worth so many marks, in quarters, and the facts that it rests on. */
  guide: z
    .array(
      z.strictObject({
        points: z.number().positive().multipleOf(0.25),
        expected: BilingualSchema,
        facts: z.array(IdSchema).min(1),
      }),
    )
    .min(2),
});
export type Essay = z.infer<typeof EssaySchema>;
