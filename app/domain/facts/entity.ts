import { z } from "zod";
import { BilingualSchema, IdSchema } from "./text";

export const ENTITY_KINDS = ["person", "organization", "place", "publication", "ship", "term", "event"] as const;
export const EntityKindSchema = z.enum(ENTITY_KINDS);
export type EntityKind = z.infer<typeof EntityKindSchema>;

/** Which camp a person stands in, as far as the chapter tells. Distractors are drawn from the same one. */
export const SideSchema = z.enum([
  "soviet-state",
  "soviet-secret-service",
  "comintern",
  "communist-party",
  "trotskyist",
  "opposition",
  "antifascist",
  "witness-or-historian",
  "government",
  "other",
]);

const ids = z.array(IdSchema).default([]);

/** How an entity stands to others; the proofs refuse a distractor that one of these ties to the key. */
export const RelationsSchema = z
  .strictObject({
    partOf: ids,
    successorOf: ids,
    memberOf: ids,
    aliasOf: ids,
    family: ids,
  })
  .prefault({});

const common = {
  id: IdSchema,
  /** The standard full name, as today's histories write it. */
  names: BilingualSchema,
  /** The name used in running text, where that is shorter: "Trotsky". */
  short: BilingualSchema.optional(),
  /** The form of Vietnamese textbooks: Trốt-xki. */
  textbook: z.string().trim().min(1).optional(),
  /** Every spelling that the printed chapter uses. */
  printed: z.array(z.string().trim().min(1)).default([]),
  /** Other spellings that are accepted when typed (French, Russian transcriptions, older Vietnamese forms). */
  spellings: z.array(z.string().trim().min(1)).default([]),
  /** Who or what it is, in one line, without a full stop. */
  gloss: BilingualSchema,
  relations: RelationsSchema,
  /** Whether English says "the" before the name in a sentence: the NKVD, the United States. */
  article: z.boolean().default(false),
  /** Entities of the kind that learners mix it up with; such pairs may share a spelling. */
  easilyConfused: ids,
};

/** Years as EDTF: `1879/1940`, `1907/..`, `1919~`. */
const years = z.string().optional();

export const PersonSchema = z.strictObject({
  kind: z.literal("person"),
  ...common,
  country: z.string(),
  side: SideSchema,
  role: BilingualSchema,
  years,
});
export const OrganizationSchema = z.strictObject({
  kind: z.literal("organization"),
  ...common,
  country: z.string(),
  type: z.enum(["party", "international", "secret-service", "state-organ", "armed-force", "committee", "other"]),
});
export const PlaceSchema = z.strictObject({
  kind: z.literal("place"),
  ...common,
  country: z.string(),
  /** A camp is no site: a square or a suburb beside camps would be no answer. */
  type: z.enum(["country", "region", "city", "site", "camp"]),
});
export const PublicationSchema = z.strictObject({
  kind: z.literal("publication"),
  ...common,
  country: z.string(),
  /** A journal appears less often than a newspaper; a part is one article or section of another text. */
  type: z.enum(["newspaper", "journal", "book", "document", "letter", "part", "other"]),
  years,
});
export const ShipSchema = z.strictObject({ kind: z.literal("ship"), ...common, country: z.string() });
export const TermSchema = z.strictObject({ kind: z.literal("term"), ...common, definition: BilingualSchema });
export const EventSchema = z.strictObject({ kind: z.literal("event"), ...common, date: z.string().optional() });

export const EntitySchema = z.discriminatedUnion("kind", [
  PersonSchema,
  OrganizationSchema,
  PlaceSchema,
  PublicationSchema,
  ShipSchema,
  TermSchema,
  EventSchema,
]);
export type Entity = z.infer<typeof EntitySchema>;
