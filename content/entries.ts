import type { z } from "zod";
import type { Located, YamlFile } from "./yaml-file";

/** The entries of a list that have the right shape, `extra` fields added; the others have been reported already. */
export function soundEntries<T>(
  source: YamlFile,
  field: string,
  schema: z.ZodType<T>,
  extra: object = {},
): Located<T>[] {
  const list: unknown = fieldOf(source.data, field);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => soundValue(source, [field, index], entry, schema, extra));
}

/** The one entry of a field, as a list of one; of none where it has the wrong shape. */
export function soundEntry<T>(source: YamlFile, field: string, schema: z.ZodType<T>, extra: object = {}): Located<T>[] {
  return soundValue(source, [field], fieldOf(source.data, field), schema, extra);
}

function soundValue<T>(
  source: YamlFile,
  path: Located<T>["path"],
  value: unknown,
  schema: z.ZodType<T>,
  extra: object,
): Located<T>[] {
  if (typeof value !== "object" || value === null) return [];
  const parsed = schema.safeParse({ ...value, ...extra });
  return parsed.success ? [{ value: parsed.data, source, path }] : [];
}

function fieldOf(data: unknown, field: string): unknown {
  return typeof data === "object" && data !== null ? (data as Record<string, unknown>)[field] : undefined;
}
