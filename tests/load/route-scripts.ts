import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { ServerBuild } from "@remix-run/node";

const build = path.resolve(import.meta.dirname, "../../build");

export interface RouteScripts {
  readonly route: string;
  readonly files: number;
  /** Sum of the files, each gzipped at level 9. */
  readonly gzipBytes: number;
}

/** The JavaScript that the first page of each route loads: entry, manifest, the route, its parents, and what they import. */
export async function routeScripts(): Promise<RouteScripts[]> {
  const { assets } = (await import(pathToFileURL(path.join(build, "server", "index.js")).href)) as ServerBuild;
  return Object.values(assets.routes)
    .filter(({ module }) => module !== "")
    .map((route) => {
      const files = new Set([assets.url, assets.entry.module, ...assets.entry.imports]);
      for (let at: typeof route | undefined = route; at; at = at.parentId ? assets.routes[at.parentId] : undefined)
        for (const file of [at.module, ...(at.imports ?? [])]) files.add(file);
      const gzipBytes = [...files].reduce((sum, file) => sum + gzippedSize(file), 0);
      return { route: route.id, files: files.size, gzipBytes };
    });
}

const gzippedSize = (file: string) => gzipSync(readFileSync(path.join(build, "client", file)), { level: 9 }).byteLength;
