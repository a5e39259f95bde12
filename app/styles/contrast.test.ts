import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Theme = "light" | "dark";
type Tokens = Record<string, Record<Theme, string>>;

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const PAIR = /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;
const tokens: Tokens = Object.fromEntries(
  [...css.matchAll(PAIR)].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
);

/** Text on its ground: WCAG 1.4.3, 4.5 to 1. */
const texts: readonly [string, string][] = [
  ...["paper", "surface", "sunk"].flatMap((ground): [string, string][] => [
    ["ink", ground],
    ["ink-soft", ground],
    ["accent", ground],
    ["accent-strong", ground],
    ["wrong", ground],
    ["partly", ground],
    ["right", ground],
  ]),
  ["ink", "mark"],
  ["ink", "accent-wash"],
  ["ink-soft", "accent-wash"],
  ["accent", "accent-wash"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["ink", "right-wash"],
  ["right", "right-wash"],
  ["ink", "partly-wash"],
  ["partly", "partly-wash"],
  ["ink", "wrong-wash"],
  ["wrong", "wrong-wash"],
  ["accent", "partly-wash"],
  ["accent", "wrong-wash"],
];

/** Edges of controls, the focus ring, parts of charts, against what they lie on: WCAG 1.4.11, 3 to 1. */
const shapes: readonly [string, string][] = [
  ["edge", "paper"],
  ["edge", "surface"],
  ["accent", "rule"],
  ["accent", "paper"],
  ["accent", "surface"],
  ["part-learning", "surface"],
  ["part-learning", "paper"],
  ...["paper", "surface", "sunk", "accent-wash", "right-wash", "partly-wash", "wrong-wash"].map(
    (ground): [string, string] => ["focus", ground],
  ),
];

describe.each(["light", "dark"] as const)("contrast in the %s theme", (theme) => {
  it.each(texts)("%s on %s can be read", (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)("%s on %s can be seen", (shape, ground) => {
    expect(contrast(colour(shape, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it("tells the parts of a mastery bar apart by lightness alone", () => {
    expect(contrast(colour("accent", theme), colour("part-learning", theme))).toBeGreaterThanOrEqual(2);
  });
});

describe("the tokens", () => {
  it("give a browser without light-dark() the same light theme", () => {
    const plain = css.slice(0, css.indexOf("@supports"));
    for (const [name, pair] of Object.entries(tokens)) expect(plain).toContain(`--${name}: ${pair.light};`);
  });

  it("computes contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

function colour(name: string, theme: Theme): string {
  const pair = tokens[name];
  if (pair === undefined) throw new Error(`tokens.css has no colour --${name} as light-dark(#rrggbb, #rrggbb).`);
  return pair[theme];
}

function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
