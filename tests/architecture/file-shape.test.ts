import { describe, expect, it } from "vitest";
import { shapeViolations } from "./file-shape";
import type { LongFiles } from "./file-shape";

const lines = (count: number) => "x\n".repeat(count);
const check = (path: string, text = "", longFiles: LongFiles = {}) =>
  shapeViolations([{ path, text }], longFiles).map(({ message }) => message);

describe("shapeViolations", () => {
  it("refuses a file of more than 250 lines", () => {
    expect(check("app/ui/card.tsx", lines(250))).toEqual([]);
    expect(check("app/ui/card.tsx", lines(251))).toEqual([expect.stringContaining("251 lines")]);
  });

  it("lets a list be longer, up to a limit of its own", () => {
    const exception = { "app/i18n/en.ts": { lines: 400, because: "a list" } };
    expect(check("app/i18n/en.ts", lines(400), exception)).toEqual([]);
    expect(check("app/i18n/en.ts", lines(401), exception)).toEqual([expect.stringContaining("more than 400")]);
  });

  it("refuses an exception that is not needed", () => {
    const exception = { "app/i18n/en.ts": { lines: 400, because: "a list" } };
    expect(check("app/i18n/en.ts", lines(100), exception)).toEqual([expect.stringContaining("no exception")]);
    expect(check("app/i18n/vi.ts", lines(100), exception)).toEqual([expect.stringContaining("no exception")]);
  });

  it.each([
    ["app/services/submit-answer.ts", "must be named submit-answer.server.ts"],
    ["app/http/session.tsx", "must be named session.server.ts"],
    ["db/queries/learners.ts", "must be named learners.server.ts"],
    ["app/ui/StudySheet.tsx", "kebab-case"],
    ["app/ui/study_sheet.tsx", "kebab-case"],
    ["app/utils/dates.ts", "says nothing: utils"],
    ["app/ui/helpers.ts", "says nothing: helpers"],
    ["server/common.server.ts", "says nothing: common"],
  ])("refuses the name %s", (path, message) => {
    expect(check(path)).toEqual([expect.stringContaining(message)]);
  });

  it.each(["app/entry.client.tsx", "db/queries/learners.server.ts", "db/queries/learners.test.ts", "app/ui/card.tsx"])(
    "has nothing against the name %s",
    (path) => {
      expect(check(path)).toEqual([]);
    },
  );
});
