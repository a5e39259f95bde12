import type { z } from "zod";
import type { Problem } from "./problem";
import type { Path, YamlFile } from "./yaml-file";

type Issue = z.core.$ZodIssue;

/** Checks a file against its schema; every fault becomes a problem with its line. Null where there are any. */
export function readShape<T>(source: YamlFile, schema: z.ZodType<T>): { value: T | null; problems: Problem[] } {
  const result = schema.safeParse(source.data);
  if (result.success) return { value: result.data, problems: [] };
  return { value: null, problems: result.error.issues.flatMap((issue) => describeIssue(source, issue)) };
}

function describeIssue(source: YamlFile, issue: Issue): Problem[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file: source.file,
      line: source.lineOfKey(path, key),
      message: `${placeName(source, path)} has no field "${key}": ${
        key.includes(" ")
          ? "between braces, a text that holds a comma needs quotes around it."
          : "correct its spelling, or remove it."
      }`,
      severity: "error",
    }));
  }
  return [{ file: source.file, line: source.lineOf(path), message: sentence(source, path, issue), severity: "error" }];
}

function sentence(source: YamlFile, path: Path, issue: Issue): string {
  const place = placeName(source, path);
  if (!source.has(path) && path.length > 0) {
    return `${placeName(source, path.slice(0, -1))} lacks the field "${path.at(-1)}": add it.`;
  }
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "string"
        ? `${place} must be a text: put quotes around it.`
        : `${place} must be ${KINDS[issue.expected] ?? issue.expected}.`;
    case "invalid_value":
      return `${place} must be one of: ${issue.values.map(String).join(", ")}.`;
    case "invalid_union":
      return issue.discriminator
        ? `${place} is none of the kinds that are known here: see docs/curating.md for the list.`
        : `${place} has none of the forms that are allowed here: see docs/curating.md.`;
    case "too_small":
      return issue.origin === "array"
        ? `${place} needs at least ${issue.minimum} of them.`
        : issue.origin === "string"
          ? `${place} is empty: write it.`
          : `${place} must be at least ${issue.minimum}.`;
    default:
      return `${place}: ${issue.message.replace(/\.?$/, ".")}`;
  }
}

const KINDS: Record<string, string> = {
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "a map of fields",
  boolean: "true or false",
  record: "a map of fields",
};

/** "fact trotsky-killed, facets date, stem vi": list entries go by their id, where they have one. */
function placeName(source: YamlFile, path: Path): string {
  const words: string[] = [];
  let value = source.data;
  for (const step of path) {
    value = typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
    const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
    words.push(typeof step === "number" ? (typeof id === "string" ? `“${id}”` : `no. ${step + 1}`) : step);
  }
  return words.length === 0 ? "The file" : words.join(" ").replace(/^./, (letter) => letter.toUpperCase());
}
