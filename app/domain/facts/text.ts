import { z } from "zod";

/** The two languages of the platform. Both are first-class: every text exists in both. */
export const LangSchema = z.enum(["vi", "en"]);
export type Lang = z.infer<typeof LangSchema>;
export const LANGS: readonly Lang[] = LangSchema.options;

const line = z.string().trim().min(1, "is empty");

/** One text in both languages. Statements, stems and notes may hold entity markers such as `{trotsky}`. */
export const BilingualSchema = z.strictObject({ en: line, vi: line });
export type Bilingual = z.infer<typeof BilingualSchema>;

/** Stable ids: lower-case ASCII words joined by hyphens. They are kept for ever once published. */
export const IdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case ASCII words joined by hyphens, such as `moscow-trials`");
