import { expect, it } from "vitest";
import { importsOf } from "#tests/architecture/imports";
import { isTest, readSources } from "#tests/architecture/source-file";

/** All that the proofs may lean on: the facts, the shape of an item, and, for planting, a source of chance. */
const ALLOWED = /^app\/domain\/(facts\/|items\/item$|items\/proof\/|chance$)/;

it("leans on the facts and the shape of an item alone", () => {
  const proofs = readSources(["app/domain/items/proof"], [".ts"]).filter((file) => !isTest(file));
  const targets = proofs.flatMap((file) =>
    importsOf(file).map(({ target, line }) => ({ at: `${file.path}:${line}`, target })),
  );
  expect(targets.length).toBeGreaterThan(50);
  expect(targets.filter(({ target }) => target.kind !== "file" || !ALLOWED.test(target.path))).toEqual([]);
});
