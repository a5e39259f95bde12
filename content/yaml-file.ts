import { readFileSync } from "node:fs";
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { Problem } from "./problem";

export type Path = readonly (string | number)[];

/** A YAML file that was read, with the line of every value in it. */
export type YamlFile = {
  file: string;
  data: unknown;
  /** The line of the value at a path; where there is none, of the nearest value around it. */
  lineOf: (path: Path) => number;
  /** The line of a key of the map at a path. */
  lineOfKey: (path: Path, key: string) => number;
  has: (path: Path) => boolean;
};

/** A part of a file: what it says and where it stands. */
export type Located<T> = { value: T; source: YamlFile; path: Path };

/** Reads a YAML file. `yaml` is null where the syntax is broken; the problems then say where. */
export function readYaml(file: string): { yaml: YamlFile | null; problems: Problem[] } {
  const text = readFileSync(file, "utf8");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = notNormalized(file, text);
  for (const error of [...document.errors, ...document.warnings]) {
    const { line } = lines.linePos(error.pos[0]);
    problems.push({
      file,
      line,
      message: syntaxMessage(error.message, text.split("\n")[line - 1] ?? ""),
      severity: "error",
    });
  }
  if (document.errors.length > 0) return { yaml: null, problems };
  keepYearsAsText(document);
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  return {
    problems,
    yaml: {
      file,
      data: document.toJS() as unknown,
      has: (path) => document.hasIn(path),
      lineOf: (path) => lineOf(document, path, lineAt),
      lineOfKey: (path, key) => {
        const map = document.getIn(path, true);
        const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
        return isScalar(pair?.key) && pair.key.range ? lineAt(pair.key.range[0]) : lineOf(document, path, lineAt);
      },
    },
  };
}

/** A problem at a place within a located part. */
export function problemAt(
  { source, path }: Located<unknown>,
  inner: Path,
  message: string,
  severity: Problem["severity"] = "error",
): Problem {
  return { file: source.file, line: source.lineOf([...path, ...inner]), message, severity };
}

function lineOf(document: Document, path: Path, lineAt: (offset: number) => number): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return 1;
}

/** YAML reads `date: 1978` as a number; in these fields it is an EDTF year. */
function keepYearsAsText(document: Document): void {
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || (key.value !== "date" && key.value !== "years")) return;
      if (isScalar(value) && typeof value.value === "number") value.value = value.source ?? String(value.value);
    },
  });
}

function notNormalized(file: string, text: string): Problem[] {
  if (text === text.normalize("NFC")) return [];
  return text.split("\n").flatMap((line, index) => {
    if (line === line.normalize("NFC")) return [];
    const message =
      "This line has letters in decomposed Unicode: save the file in NFC (one code for each accented letter).";
    return [{ file, line: index + 1, message, severity: "error" as const }];
  });
}

function syntaxMessage(message: string, line: string): string {
  const remedy = /:\s*\{[a-z0-9-]+(:\w+)?\}/.test(line)
    ? " A text that begins with a marker needs quotes around it."
    : /\{.*\}/.test(line)
      ? " Between braces, a text that holds a comma needs quotes around it."
      : /\S: \S.*: /.test(line)
        ? " A text that holds a colon and a space needs quotes around it."
        : "";
  return `This is not valid YAML: ${message.replace(/\s+/g, " ").replace(/\.?$/, ".")}${remedy}`;
}
