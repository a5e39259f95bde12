import { factHash } from "../check-rows";
import type { Content } from "../content";
import type { Problem } from "../problem";
import type { CheckRow } from "../schema";
import { problemAt } from "../yaml-file";

/** Facts that nobody has read a second time as they now are, and those that a second reader wants mended. */
export function secondReaderRule(content: Content): Problem[] {
  const rowsOf = new Map<string, CheckRow[]>();
  for (const row of content.checkRows) rowsOf.set(row.fact, [...(rowsOf.get(row.fact) ?? []), row]);
  return content.facts.flatMap((fact) => {
    const { id } = fact.value;
    const rows = rowsOf.get(id) ?? [];
    const last = rows.filter((row) => row.hash === factHash(fact.value)).at(-1);
    if (last?.verdict === "ok") return [];
    const message = last
      ? `${last.by} found in ${id}: ${last.found} Mend it, and have it read again.`
      : rows.length > 0
        ? `Fact ${id} has been changed since it was checked: have it read again.`
        : `Fact ${id} has not been checked by a second reader: see docs/curating.md.`;
    return [problemAt(fact, ["id"], message, "warning")];
  });
}
