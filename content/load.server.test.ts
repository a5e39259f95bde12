import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compileContent } from "./compile";
import { withContent } from "./fixture";
import { loadChapter } from "./load.server";

/** Loads what `change` makes of the compiled fixture. */
function load(change: (json: string) => string = (json) => json) {
  return withContent({}, (folder) => {
    const file = path.join(folder, "chapter.json");
    writeFileSync(file, change(JSON.stringify(compileContent(folder).chapter)));
    return loadChapter(file);
  });
}

describe("loadChapter", () => {
  it("gives back what was compiled", () => {
    expect(load()).toEqual(withContent({}, compileContent).chapter);
  });

  it("says in a sentence what is wrong and what to do", () => {
    expect(() => loadChapter("/nowhere/chapter.json")).toThrow(
      /chapter\.json is missing\. Make it anew with `npm run content/,
    );
    expect(() => load((json) => json.slice(0, -10))).toThrow(/is not JSON\. Make it anew/);
    expect(() => load(() => "{}")).toThrow(/holds no compiled chapter/);
    expect(() => load((json) => json.replace("1940-08-20", "1940-08-21"))).toThrow(/has been changed or cut short/);
  });
});
