import { z } from "zod";
import { EntitySchema } from "./entity";
import { EssaySchema, FactSchema, SourceSchema } from "./fact";
import { BilingualSchema, IdSchema } from "./text";

/** Where a reader finds a paragraph in a copy without numbers. */
export const LocatorSchema = z.strictObject({
  /** The printed heading above it, as printed. */
  heading: z.string(),
  /** Which paragraph under that heading, from 1; 0 for the heading itself. */
  ordinal: z.number().int().nonnegative(),
  /** Its first words as printed, six at most. */
  firstWords: z.string(),
});

export const ParagraphSchema = z.strictObject({
  number: z.number().int().positive(),
  section: IdSchema,
  kind: z.enum(["title", "heading", "text", "sidebar", "poem", "notes"]),
  locator: LocatorSchema,
});
export type Paragraph = z.infer<typeof ParagraphSchema>;

/** A printed heading of the chapter; its titles are the book's, shown as such. */
export const SectionSchema = z.strictObject({
  id: IdSchema,
  title: BilingualSchema,
  paragraphs: z.strictObject({ first: z.number().int().positive(), last: z.number().int().positive() }),
});
export type Section = z.infer<typeof SectionSchema>;

/** What one studies in one sitting. Titles are ours, plain. */
export const UnitSchema = z.strictObject({
  id: IdSchema,
  section: IdSchema,
  title: BilingualSchema,
  /** Two sentences. */
  introduction: BilingualSchema,
  paragraphs: z.array(z.number().int().positive()).min(1),
});
export type Unit = z.infer<typeof UnitSchema>;

/** The whole compiled content, as the server holds it in memory. */
export const ChapterSchema = z.strictObject({
  /** Hash of everything below, in hexadecimal. */
  version: z.string(),
  sections: z.array(SectionSchema),
  units: z.array(UnitSchema),
  facts: z.array(FactSchema),
  sources: z.array(SourceSchema),
  essays: z.array(EssaySchema),
  entities: z.array(EntitySchema),
  /** In which paragraphs the print names an entity, by its id. */
  mentions: z.record(IdSchema, z.array(z.number().int().positive())),
  paragraphs: z.array(ParagraphSchema),
});
export type Chapter = z.infer<typeof ChapterSchema>;
