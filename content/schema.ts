import { z } from "zod";
import { ChapterSchema, ParagraphSchema, SectionSchema, UnitSchema } from "~/domain/facts/chapter";
import {
  EventSchema,
  OrganizationSchema,
  PersonSchema,
  PlaceSchema,
  PublicationSchema,
  ShipSchema,
  TermSchema,
  type EntityKind,
} from "~/domain/facts/entity";
import { EssaySchema, FactSchema, SourceSchema } from "~/domain/facts/fact";
import { IdSchema } from "~/domain/facts/text";

const paragraphNumber = z.number().int().positive();

/** A run of lines that is no ordinary text: title matter, a sidebar of the book, a poem, a bibliography. */
export const PassageSchema = z.strictObject({
  kind: z.enum(["title", "sidebar", "poem", "notes"]),
  first: paragraphNumber,
  last: paragraphNumber,
});
export type Passage = z.infer<typeof PassageSchema>;

/** chapter.yaml */
export const ChapterFileSchema = z.strictObject({
  sections: z.array(SectionSchema).min(1),
  passages: z.array(PassageSchema).default([]),
});

/** paragraphs.yaml */
export const ParagraphsFileSchema = z.strictObject({ paragraphs: z.array(ParagraphSchema) });

/** mentions.yaml */
export const MentionsFileSchema = z.strictObject({ mentions: ChapterSchema.shape.mentions });

/** sections/<section>/<unit>.yaml: the file's name is the unit's id and its folder's the section, so no entry says them. */
export const UnitFileSchema = z.strictObject({
  unit: UnitSchema.omit({ id: true, section: true }),
  facts: z.array(FactSchema.omit({ unit: true })),
  sources: z.array(SourceSchema.omit({ unit: true })).default([]),
  essays: z.array(EssaySchema.omit({ unit: true })).default([]),
});

/** The files of the catalogue. Each holds one kind, so its entries leave `kind` out. */
export const ENTITY_FILES = {
  "people.yaml": { kind: "person", schema: PersonSchema.omit({ kind: true }) },
  "organizations.yaml": { kind: "organization", schema: OrganizationSchema.omit({ kind: true }) },
  "places.yaml": { kind: "place", schema: PlaceSchema.omit({ kind: true }) },
  "publications.yaml": { kind: "publication", schema: PublicationSchema.omit({ kind: true }) },
  "ships.yaml": { kind: "ship", schema: ShipSchema.omit({ kind: true }) },
  "terms.yaml": { kind: "term", schema: TermSchema.omit({ kind: true }) },
  "events.yaml": { kind: "event", schema: EventSchema.omit({ kind: true }) },
} as const satisfies Record<string, { kind: EntityKind; schema: z.ZodType }>;

/** One row of checks/<section>.jsonl: what a second reader found. */
export const CheckRowSchema = z.strictObject({
  fact: IdSchema,
  /** Hash of the fact as it was read; see `factHash`. */
  hash: z.string().regex(/^[0-9a-f]{16}$/, "must be the sixteen digits that `npm run content -- hashes` prints"),
  by: z.string().trim().min(1),
  on: z.iso.date(),
  verdict: z.enum(["ok", "mend"]),
  found: z.string(),
});
export type CheckRow = z.infer<typeof CheckRowSchema>;
