import { it } from "vitest";
import { realChapter } from "#tests/factories/chapter";
import { buildBank } from "./items/bank";
it("probe", () => {
  let t = performance.now();
  const index = realChapter();
  const a = performance.now() - t;
  t = performance.now();
  for (let i = 0; i < 10; i++) buildBank(index, i);
  process.stdout.write(`compile ${a} bank ${(performance.now() - t) / 10} entities ${index.chapter.entities.length}\n`);
}, 60000);
