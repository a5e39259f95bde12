/** What each layer may import: the arrows of docs and design as data. Anything not named here is forbidden. */
export interface Layer {
  readonly name: string;
  /** Folders, ending in a slash, and single files without their extension. */
  readonly holds: readonly string[];
  /** Layers that it may use at run time. Its own is understood. */
  readonly uses: readonly string[];
  /** Layers of which it may name types only, with `import type`. */
  readonly namesTypesOf: readonly string[];
  /** npm packages; "node:" stands for Node's own modules. */
  readonly packages: readonly string[];
}

export const layers: readonly Layer[] = [
  {
    name: "domain",
    holds: ["app/domain/"],
    uses: [],
    namesTypesOf: [],
    packages: ["zod", "ts-fsrs", "edtf", "temporal-polyfill"],
  },
  { name: "i18n", holds: ["app/i18n/"], uses: [], namesTypesOf: ["domain"], packages: [] },
  { name: "styles", holds: ["app/styles/"], uses: [], namesTypesOf: [], packages: [] },
  {
    name: "ui",
    holds: ["app/ui/"],
    uses: ["i18n", "styles"],
    namesTypesOf: ["domain", "services"],
    packages: ["react", "@remix-run/react"],
  },
  {
    name: "routes",
    holds: ["app/routes/", "app/routes"],
    uses: ["http", "services", "ui", "i18n", "styles"],
    namesTypesOf: ["domain"],
    packages: ["react", "@remix-run/react", "@remix-run/node", "@remix-run/route-config"],
  },
  {
    name: "root",
    holds: ["app/root", "app/entry.client", "app/entry.server"],
    uses: ["http", "services", "ui", "i18n", "styles"],
    namesTypesOf: ["domain"],
    packages: ["react", "react-dom", "@remix-run/react", "@remix-run/node", "isbot", "node:"],
  },
  {
    name: "http",
    holds: ["app/http/"],
    uses: ["services", "i18n", "domain"],
    namesTypesOf: [],
    packages: ["@remix-run/node", "zod", "node:"],
  },
  {
    name: "services",
    holds: ["app/services/"],
    uses: ["domain", "db", "content"],
    namesTypesOf: [],
    packages: ["ulid", "uqr", "zod", "node:"],
  },
  {
    name: "db",
    holds: ["db/"],
    uses: [],
    namesTypesOf: ["domain"],
    packages: ["drizzle-orm", "better-sqlite3", "node:"],
  },
  { name: "content", holds: ["content/"], uses: ["domain"], namesTypesOf: [], packages: ["yaml", "zod", "node:"] },
  {
    name: "server",
    holds: ["server/"],
    uses: ["services", "http", "i18n", "db", "content"],
    namesTypesOf: ["domain"],
    packages: ["@remix-run/node", "compression", "express", "helmet", "pino", "rate-limiter-flexible", "zod", "node:"],
  },
  {
    name: "cli",
    holds: ["cli/"],
    uses: ["services", "domain", "i18n", "db", "content", "server"],
    namesTypesOf: [],
    packages: ["fontkit", "ulid", "uqr", "yaml", "zod", "node:"],
  },
];

/** Packages that even their layer uses in one place only, so that they can be exchanged there. */
export const packageHomes: Readonly<Record<string, string>> = {
  "ts-fsrs": "app/domain/scheduling/",
  "temporal-polyfill": "app/domain/scheduling/",
  edtf: "app/domain/facts/",
};

/** Whatever makes, words, grades or counts items: all that the proofs of the bank must not lean on. */
const makersOfItems: readonly string[] = [
  "grading/",
  "items/kinds/",
  "items/guessing/",
  "items/balance",
  "items/bank",
  "items/capitalize",
  "items/date-distractors",
  "items/flaws",
  "items/identity",
  "items/likeness",
  "items/names-entity",
  "items/never-offered",
  "items/number-distractors",
  "items/public-item",
  "items/refusal",
  "items/spread",
];

/** Parts of one layer that must know nothing of each other, types included. */
export const strangers: readonly { readonly folder: string; readonly of: string; readonly because: string }[] =
  makersOfItems.map((maker) => ({
    folder: "app/domain/items/proof/",
    of: `app/domain/${maker}`,
    because: "a proof that shares code with the generators proves nothing",
  }));

/** Single arrows beside the table, each with its reason. */
export const exceptions: readonly { readonly folder: string; readonly of: string; readonly because: string }[] = [
  {
    folder: "db/commands/",
    of: "app/domain/scheduling/replay",
    because:
      "merging and rebuilding replay the log inside their transaction, so that nobody sees a card without its log",
  },
];

/** The layer that a path without extension belongs to. */
export function layerOf(file: string): Layer | undefined {
  return layers.find(({ holds }) => holds.some((held) => (held.endsWith("/") ? file.startsWith(held) : file === held)));
}
