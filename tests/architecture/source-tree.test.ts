import { expect, it } from "vitest";
import { alias } from "../../aliases";
import tsconfig from "../../tsconfig.json";
import { arrowViolations } from "./arrows";
import { shapeViolations } from "./file-shape";
import type { LongFiles } from "./file-shape";
import { layers } from "./layers";
import { purityViolations } from "./purity";
import { describeViolations, readSources, root } from "./source-file";

const code = readSources(["app", "db", "content", "server", "cli"], [".ts", ".tsx"]);
const everything = [...code, ...readSources(["tests", "scripts"], [".ts", ".tsx", ".mjs"])];

const longFiles: LongFiles = {};

it("has files in every layer", () => {
  const files = [...code, ...readSources(["app/styles"], [".css"])];
  const empty = layers.filter(({ holds }) => !files.some((file) => holds.some((held) => file.path.startsWith(held))));
  expect(empty.map(({ name }) => name)).toEqual([]);
});

it("imports along the arrows", () => {
  expect(describeViolations(arrowViolations(code))).toBe("");
});

it("keeps time, chance and the outside world out of the domain", () => {
  expect(describeViolations(purityViolations(code))).toBe("");
});

it("has short files with telling names", () => {
  expect(describeViolations(shapeViolations(everything, longFiles))).toBe("");
});

it("resolves the same aliases in the build, the tests and the type check", () => {
  const ofTypeCheck = Object.entries(tsconfig.compilerOptions.paths).map(([name, folders]) => [
    name.replace("*", ""),
    folders.map((folder) => root + folder.replace("./", "").replace("*", "")).join(),
  ]);
  expect(Object.fromEntries(ofTypeCheck)).toEqual(alias);
});
