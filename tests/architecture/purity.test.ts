import { describe, expect, it } from "vitest";
import { purityViolations } from "./purity";

const check = (text: string, path = "app/domain/mastery/a.ts") => purityViolations([{ path, text }]);

describe("purityViolations", () => {
  it.each([
    ["const now = Date.now();", "Date.now"],
    ["const clock = Date.now;", "Date.now"],
    [`const now = Date["now"]();`, "Date.now"],
    ["const now = new Date();", "new Date()"],
    ["const now = new Date;", "new Date()"],
    ["const text = Date();", "Date()"],
    ["const day = new Date(2026, 0, 1);", "time zone"],
    ["const hour = reviewedAt.getHours();", "time zone"],
    ["const offset = at.getTimezoneOffset();", "time zone"],
    ["const chance = Math.random();", "Math.random"],
    ["const { random } = Math;", "Math.random"],
    ["const { now: clock } = Date;", "Date.now"],
    ["const today = Temporal.Now.plainDateISO();", "Temporal.Now"],
    ["const t = performance.now();", "performance.now"],
    ["const id = crypto.randomUUID();", "crypto.randomUUID"],
    ["const { env } = process; const home = process.env.HOME;", "process.env"],
    [`console.log("x");`, "console.log"],
    [`void fetch("/x");`, "fetch()"],
    ["setTimeout(() => {}, 1);", "setTimeout()"],
  ])("finds the impurity of %s", (text, what) => {
    expect(check(text)).toEqual([expect.objectContaining({ message: expect.stringContaining(what) as string })]);
  });

  it.each([
    "const at = new Date(nowMs);",
    "const year = at.getUTCFullYear();",
    "const share = Math.floor(random() * 4);",
    "const last = review.date.now;",
    "// Date.now() and Math.random() are for others\nconst text = 'Date.now()';",
  ])("has nothing against %s", (text) => {
    expect(check(text)).toEqual([]);
  });

  it("looks at the domain only, and not at its tests", () => {
    expect(check("Date.now();", "app/services/a.server.ts")).toEqual([]);
    expect(check("Date.now();", "app/domain/mastery/a.test.ts")).toEqual([]);
  });
});
