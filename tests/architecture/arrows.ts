import { importsOf, withoutExtension } from "./imports";
import type { Import } from "./imports";
import { exceptions, layerOf, packageHomes, strangers } from "./layers";
import type { Layer } from "./layers";
import { isTest } from "./source-file";
import type { SourceFile, Violation } from "./source-file";

/** Imports that run against the arrows of layers.ts. */
export function arrowViolations(files: readonly SourceFile[]): Violation[] {
  return files.filter((file) => !isTest(file)).flatMap(violationsOf);
}

function violationsOf(file: SourceFile): Violation[] {
  const own = withoutExtension(file.path);
  const layer = layerOf(own);
  if (layer === undefined) return [{ path: file.path, line: 1, message: "belongs to no layer of layers.ts" }];
  return importsOf(file).flatMap((imported) => {
    const message = complaint(own, layer, imported);
    return message === undefined ? [] : [{ path: file.path, line: imported.line, message }];
  });
}

function complaint(own: string, layer: Layer, imported: Import): string | undefined {
  const { specifier, target } = imported;
  switch (target.kind) {
    case "node":
      return layer.packages.includes("node:") ? undefined : `${layer.name} may not use Node's ${specifier}`;
    case "package":
      return packageComplaint(own, layer, target.name);
    case "file":
      return fileComplaint(own, layer, imported, target.path);
  }
}

function packageComplaint(own: string, layer: Layer, name: string): string | undefined {
  if (!layer.packages.includes(name)) return `${layer.name} may not import the package ${name}`;
  const home = packageHomes[name];
  if (home !== undefined && !own.startsWith(home)) return `only ${home} may import ${name}`;
  return undefined;
}

function fileComplaint(own: string, layer: Layer, imported: Import, target: string): string | undefined {
  const stranger = strangers.find(({ folder, of }) => own.startsWith(folder) && target.startsWith(of));
  if (stranger) return `${stranger.folder} may not import ${stranger.of}: ${stranger.because}`;
  const other = layerOf(target);
  if (other === undefined) return `${imported.specifier} leads out of every layer`;
  if (other === layer || layer.uses.includes(other.name)) return undefined;
  if (exceptions.some(({ folder, of }) => own.startsWith(folder) && target === of)) return undefined;
  if (!layer.namesTypesOf.includes(other.name))
    return `${layer.name} may not import ${other.name} (${imported.specifier})`;
  if (imported.typeOnly) return undefined;
  return `${layer.name} may only name types of ${other.name}: write \`import type … from "${imported.specifier}"\``;
}
