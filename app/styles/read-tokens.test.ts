import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readTokens } from "./read-tokens";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

it("reads each token of the style sheet once", () => {
  const { colours, fonts, sizes, spaces } = readTokens(css);
  expect(colours).toContain("--accent-wash");
  expect(fonts).toEqual(["--serif", "--sans", "--mono"]);
  expect(sizes).toContain("--text-2xl");
  expect(spaces).toEqual(Array.from({ length: 8 }, (_, at) => `--space-${at + 1}`));
  const all = [...colours, ...fonts, ...sizes, ...spaces];
  expect(new Set(all).size).toBe(all.length);
});

it("leaves out no token but those that are no colour, type or space", () => {
  const { colours, fonts, sizes, spaces } = readTokens(css);
  const shown = new Set([...colours, ...fonts, ...sizes, ...spaces]);
  const left = [...css.matchAll(/(--[\w-]+):/g)].map(([, name = ""]) => name).filter((name) => !shown.has(name));
  expect([...new Set(left)].sort()).toEqual([
    "--leading",
    "--leading-tight",
    "--measure",
    "--motion",
    "--radius",
    "--target",
    "--wide",
  ]);
});
