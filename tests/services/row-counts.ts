import type { Database } from "#db/client.server";

/** The number of rows of every table: what "nothing was written" means. */
export function rowCounts({ sqlite }: Database): Record<string, number> {
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((name) => [name, sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number]),
  );
}

/** How many rows this connection has ever written; the same before and after is proof that it wrote none. */
export const writtenRows = ({ sqlite }: Database): number =>
  sqlite.prepare("SELECT total_changes()").pluck().get() as number;
