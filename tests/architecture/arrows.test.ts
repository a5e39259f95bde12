import { describe, expect, it } from "vitest";
import { arrowViolations } from "./arrows";
import { importsOf } from "./imports";

const complaintsAbout = (path: string, text: string) => arrowViolations([{ path, text }]).map(({ message }) => message);

describe("importsOf", () => {
  it("finds every form of import, and tells types from the rest", () => {
    const text = `
      import a from "./a";
      import type { B } from "./b";
      import { type C } from "./c";
      export * from "./d";
      export type { E } from "./e";
      const f = await import("./f");
      type G = import("./g").G;
      import "./h.css?url";
      const i = require("./i");
    `;
    const found = importsOf({ path: "app/ui/page.tsx", text });
    expect(found.map(({ specifier, typeOnly }) => [specifier, typeOnly])).toEqual([
      ["./a", false],
      ["./b", true],
      ["./c", false],
      ["./d", false],
      ["./e", true],
      ["./f", false],
      ["./g", true],
      ["./h.css?url", false],
      ["./i", false],
    ]);
    expect(found[0]).toMatchObject({ line: 2, target: { kind: "file", path: "app/ui/a" } });
    expect(found[7]).toMatchObject({ target: { kind: "file", path: "app/ui/h" } });
  });

  it("resolves aliases, parents, packages and Node's modules", () => {
    const text = `import "~/ui/a"; import "#db/b.server"; import "../c"; import "@x/y/z"; import "fs"; import "q/r";`;
    expect(importsOf({ path: "app/http/page.server.ts", text }).map(({ target }) => target)).toEqual([
      { kind: "file", path: "app/ui/a" },
      { kind: "file", path: "db/b.server" },
      { kind: "file", path: "app/c" },
      { kind: "package", name: "@x/y" },
      { kind: "node" },
      { kind: "package", name: "q" },
    ]);
  });
});

describe("arrowViolations", () => {
  it.each([
    ["app/domain/facts/a.ts", `import "#db/client.server";`, "domain may not import db"],
    ["app/domain/facts/a.ts", `import "#content/schema";`, "domain may not import content"],
    ["app/domain/facts/a.ts", `import "../../ui/card";`, "domain may not import ui"],
    ["app/domain/facts/a.ts", `import { readFileSync } from "node:fs";`, "may not use Node's node:fs"],
    ["app/domain/facts/a.ts", `import React from "react";`, "may not import the package react"],
    ["app/domain/facts/a.ts", `import "drizzle-orm/sqlite-core";`, "may not import the package drizzle-orm"],
    ["app/domain/mastery/a.ts", `import { fsrs } from "ts-fsrs";`, "only app/domain/scheduling/ may import ts-fsrs"],
    ["app/domain/grading/a.ts", `import edtf from "edtf";`, "only app/domain/facts/ may import edtf"],
    [
      "app/domain/facts/a.ts",
      `import "temporal-polyfill";`,
      "only app/domain/scheduling/ may import temporal-polyfill",
    ],
    ["app/domain/items/proof/a.ts", `import type { X } from "../kinds/choice/generate";`, "proves nothing"],
    ["app/i18n/en.ts", `import { verdicts } from "~/domain/grading/verdict";`, "may only name types of domain"],
    ["app/ui/card.tsx", `import { type Fact } from "~/domain/facts/fact";`, "write `import type"],
    ["app/ui/card.tsx", `import { readRows } from "~/services/list.server";`, "ui may only name types of services"],
    ["app/routes/home.tsx", `import { db } from "#db/client.server";`, "routes may not import db"],
    ["app/routes/home.tsx", `const c = await import("#content/load.server");`, "routes may not import content"],
    ["app/routes.ts", `import "#db/client.server";`, "routes may not import db"],
    ["app/services/a.server.ts", `import { redirect } from "@remix-run/node";`, "the package @remix-run/node"],
    ["app/services/a.server.ts", `export * from "~/http/session.server";`, "services may not import http"],
    ["app/http/a.server.ts", `import "#db/queries/learners.server";`, "http may not import db"],
    ["db/commands/a.server.ts", `import { grade } from "~/domain/grading/grade";`, "may only name types of domain"],
    ["db/commands/a.server.ts", `import "~/services/a.server";`, "db may not import services"],
    ["content/check.ts", `import "#db/client.server";`, "content may not import db"],
    ["server/main.ts", `import "~/routes/home";`, "server may not import routes"],
    ["cli/admin.ts", `import "~/ui/card";`, "cli may not import ui"],
    ["app/services/a.server.ts", `import "#tests/factories/learner";`, "leads out of every layer"],
    ["app/lib/a.ts", ``, "belongs to no layer"],
  ])("%s: %s", (path, text, message) => {
    expect(complaintsAbout(path, text)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    [
      "app/domain/scheduling/card.ts",
      `import { fsrs } from "ts-fsrs"; import "temporal-polyfill"; import "../facts/fact";`,
    ],
    ["app/domain/facts/edtf.ts", `import edtf from "edtf"; import { z } from "zod";`],
    ["app/ui/card.tsx", `import { useState } from "react"; import type { Fact } from "~/domain/facts/fact";`],
    [
      "app/routes/home.tsx",
      `import "~/http/session.server"; import "~/services/a.server"; import "~/styles/site.css?url";`,
    ],
    [
      "app/services/a.server.ts",
      `import "#db/commands/a.server"; import "#content/load.server"; import "~/domain/x/y";`,
    ],
    ["db/client.server.ts", `import Database from "better-sqlite3"; import { join } from "node:path";`],
    ["db/commands/merge.server.ts", `import { replay } from "~/domain/scheduling/replay";`],
    ["app/domain/facts/a.test.ts", `import "vitest"; import "#db/client.server";`],
  ])("has nothing against %s: %s", (path, text) => {
    expect(complaintsAbout(path, text)).toEqual([]);
  });

  it("names the line", () => {
    const text = `// first\nimport "zod";\nimport "react";\n`;
    expect(arrowViolations([{ path: "app/domain/facts/a.ts", text }])).toMatchObject([{ line: 3 }]);
  });
});
