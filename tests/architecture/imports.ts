import { isBuiltin } from "node:module";
import path from "node:path";
import ts from "typescript";
import tsconfig from "../../tsconfig.json";
import type { SourceFile } from "./source-file";

/** One import, export-from, import() or import type, with what it names. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** True when nothing of it is left at run time: `import type`, `export type`, a type in the form of import("…"). */
  readonly typeOnly: boolean;
  readonly target: Target;
}

export type Target =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "package"; readonly name: string }
  | { readonly kind: "node" };

/** "~/" → "app/", as tsconfig.json has them. */
const aliases = Object.entries(tsconfig.compilerOptions.paths).map(([alias, [folder]]) => ({
  prefix: alias.replace("*", ""),
  folder: (folder ?? "").replace("./", "").replace("*", ""),
}));

export function parse(file: SourceFile): ts.SourceFile {
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
}

/** The line of a node, from 1. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

/** Everything that a file imports, in the order of its text. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined, typeOnly: boolean) => {
    if (literal === undefined || !ts.isStringLiteralLike(literal)) return;
    const target = resolveTarget(file.path, literal.text);
    found.push({ specifier: literal.text, line: lineOf(literal), typeOnly, target });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      add(node.moduleReference.expression, node.isTypeOnly);
    } else if (isModuleCall(node)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** `import { type A }` is not type-only: with verbatimModuleSyntax the module is still loaded for nothing. */
function isTypeOnly(declaration: ts.ImportDeclaration): boolean {
  return declaration.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function isModuleCall(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require")
  );
}

/** Where a specifier leads, seen from the importing file. Paths of files come without an extension. */
export function resolveTarget(from: string, specifier: string): Target {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare.startsWith(".")) return fileTarget(path.posix.join(path.posix.dirname(from), bare));
  const alias = aliases.find(({ prefix }) => bare.startsWith(prefix));
  if (alias) return fileTarget(alias.folder + bare.slice(alias.prefix.length));
  if (isBuiltin(bare)) return { kind: "node" };
  const parts = bare.split("/");
  return { kind: "package", name: parts.slice(0, bare.startsWith("@") ? 2 : 1).join("/") };
}

function fileTarget(file: string): Target {
  return { kind: "file", path: withoutExtension(file) };
}

export function withoutExtension(file: string): string {
  return file.replace(/\.(tsx?|d\.ts|[cm]?js|json|css)$/, "");
}
