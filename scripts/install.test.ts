import { describe, expect, it } from "vitest";
import { explain, lacksCompiler, refusesLock } from "./install.mjs";

const noPython =
  "npm error gyp ERR! find Python\nnpm error gyp ERR! stack Error: Could not find any Python installation";
const noMake = "npm error gyp ERR! stack Error: not found: make";
const noCompiler = "make: g++: No such file or directory\nnpm error gyp ERR! build error";
const offline = "npm error code EAI_AGAIN\nnpm error request to https://registry.example/zod failed";
const oldLock = "npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and";

describe("what npm's output means", () => {
  it.each([noPython, noMake, noCompiler])("a compiler is missing: %s", (output) => {
    expect(lacksCompiler(output)).toBe(true);
    expect(explain(output)).toMatch(/install python3, make, g\+\+/);
  });

  it("the lock file is refused", () => {
    expect(refusesLock(oldLock)).toBe(true);
    expect(refusesLock(offline)).toBe(false);
  });

  it.each([
    [offline, /reached no registry/],
    ["npm error code ENOSPC", /disk is full/],
    ["npm error code EACCES", /may not write/],
    ["gyp ERR! stack FetchError: request failed, ENOTFOUND", /could not be compiled/],
    ["npm error code ETARGET", /no such version/],
    ["npm error something new", /the lines above say why/],
  ])("says a sentence for %s", (output, sentence) => {
    expect(lacksCompiler(output)).toBe(false);
    expect(explain(output)).toMatch(sentence);
  });
});
