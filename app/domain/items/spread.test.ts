import { expect, it } from "vitest";
import { seededChance } from "../chance";
import type { Item } from "./item";
import { takeSpread } from "./spread";

const mend = (group: number, changed: number | null): Item =>
  ({
    id: `${group}/${changed}`,
    kind: "mend",
    details: [0, 1, 2, 3].map((at) => ({ id: `detail-${at}` })),
    changed: changed === null ? null : `detail-${changed}`,
  }) as unknown as Item;

it("leaves one of four statements to be mended as it stands, and changes every place about as often", () => {
  const groups = Array.from({ length: 60 }, (_, group) => ({
    variants: 2,
    candidates: [null, 0, 1, 2, 3].map((changed) => mend(group, changed)),
  }));
  const taken = takeSpread(groups, seededChance(1)).map((item) => (item.kind === "mend" ? item.changed : ""));
  const share = (changed: string | null) => taken.filter((one) => one === changed).length / taken.length;
  expect(taken).toHaveLength(120);
  expect(share(null)).toBeCloseTo(0.25, 1);
  for (const at of [0, 1, 2, 3]) expect(share(`detail-${at}`)).toBeCloseTo(0.75 / 4, 1);
});
