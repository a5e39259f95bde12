import { rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compileContent } from "./compile";
import { lineOf, problemsOf, withContent, type Edit } from "./fixture";

/** The problem that one edit makes, at the line of `at`. */
function expectProblem(edit: Edit, at: string, message: RegExp): void {
  const errors = problemsOf({ edits: [edit] }).filter(({ severity }) => severity === "error");
  expect(errors.map(({ message: text }) => text)).toEqual([expect.stringMatching(message)]);
  expect(errors[0]).toMatchObject({ file: edit.file, line: lineOf(at, edit) });
}

describe("the reading of files", () => {
  it("reports an unknown field", () => {
    const edit = { file: "people.yaml", from: "textbook: Trốt-xki", to: "txtbook: Trốt-xki" };
    expectProblem(edit, "txtbook", /^Entities “trotsky” has no field "txtbook": correct its spelling, or remove it\.$/);
  });

  it("reports a missing field at its owner", () => {
    const edit = {
      file: "sections/first/unit.yaml",
      from: "    nature: event\n    voice: authors\n    statement:\n      en: On",
      to: "    voice: authors\n    statement:\n      en: On",
    };
    expectProblem(edit, "id: killed", /^Facts “killed” lacks the field "nature": add it\.$/);
  });

  it("reports a value that is not in the list, with the list", () => {
    const edit = { file: "organizations.yaml", from: "type: secret-service", to: "type: police" };
    expectProblem(edit, "type: police", /type must be one of: party, .*secret-service/);
  });

  it("reports an unknown type of key", () => {
    const edit = { file: "sections/first/unit.yaml", from: "type: date, date", to: "type: day, date" };
    expectProblem(edit, "type: day", /key type is none of the kinds that are known here/);
  });

  it("reports an id that is none", () => {
    const edit = { file: "people.yaml", from: "id: mercader", to: "id: Ramón" };
    expectProblem(edit, "id: Ramón", /lower-case ASCII words joined by hyphens/);
  });

  it("reports a number where a text belongs", () => {
    const edit = { file: "people.yaml", from: "country: Spain", to: "country: 1936" };
    expectProblem(edit, "country: 1936", /country must be a text: put quotes around it/);
  });

  it("reads a year without quotes as a date", () => {
    const edit = { file: "people.yaml", from: "years: 1879/1940", to: "years: 1879" };
    expect(problemsOf({ edits: [edit] }).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("reports broken syntax, with the remedy for markers", () => {
    const edit = {
      file: "sections/first/unit.yaml",
      from: `en: "{mercader} came to {trotsky} posing as a Belgian journalist."`,
      to: "en: {mercader} came to {trotsky} posing as a Belgian journalist.",
    };
    const [problem] = problemsOf({ edits: [edit] }).filter(({ severity }) => severity === "error");
    expect(problem?.message).toMatch(/^This is not valid YAML: .*begins with a marker needs quotes around it\.$/);
    expect(problem?.line).toBe(lineOf("en: {mercader}", edit));
  });

  it("reports a comma that divides a text between braces", () => {
    const edit = {
      file: "people.yaml",
      from: "en: an agent of the NKVD, vi",
      to: "en: an agent, sent by the NKVD, vi",
    };
    expectProblem(
      edit,
      "an agent, sent",
      /^Entities “mercader” gloss has no field "sent by the NKVD": between braces, a text that holds a comma needs quotes/,
    );
  });

  it("reports decomposed Unicode", () => {
    const edit = { file: "people.yaml", from: "chính khách", to: "chính khách".normalize("NFD") };
    expectProblem(edit, "chính khách".normalize("NFD"), /save the file in NFC/);
  });

  it.each([
    [
      "sections/first.yaml",
      /^A unit lies in the folder of its section: move it to sections\/<section>\/first\.yaml\.$/,
    ],
    ["sections/first/notes.txt", /nothing but its units, one file each, .*: rename or move notes\.txt\.$/],
    ["sections/first/Unit Two.yaml", /rename or move Unit Two\.yaml\.$/],
    ["sections/first/old/unit.yaml", /rename or move old\.$/],
  ])("reports what lies where no unit lies: %s", (file, message) => {
    const errors = problemsOf({ files: { [file]: "facts: []\n" } }).filter(({ severity }) => severity === "error");
    expect(errors).toEqual([
      expect.objectContaining({
        file: file.replace("/unit.yaml", ""),
        line: 1,
        message: expect.stringMatching(message) as string,
      }),
    ]);
  });

  it("reports a folder that is no section", () => {
    const problems = problemsOf({ files: { "sections/third/.keep": "" } });
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: "sections/third",
        message: `chapter.yaml has no section "third": give the folder the id of a section.`,
      }),
    );
  });

  it("takes the id of a unit and its facts from the names of file and folder", () => {
    const edit = { file: "sections/first/unit.yaml", from: "unit:\n", to: "unit:\n  id: other\n" };
    expectProblem(edit, "id: other", /^Unit has no field "id": correct its spelling, or remove it\.$/);
  });

  it("reports a file that does not belong", () => {
    const [problem] = problemsOf({ files: { "persons.yaml": "entities: []\n" } }).filter(
      ({ severity }) => severity === "error",
    );
    expect(problem).toMatchObject({ file: "persons.yaml", line: 1, severity: "error" });
    expect(problem?.message).toMatch(/the catalogue has people\.yaml/);
  });

  it.each([
    ["chapter.yaml", /^This file is missing: write the printed headings/],
    ["mentions.yaml", /^This file is missing: make it with `npm run content -- mentions --chapter FILE`\.$/],
  ])("reports that %s is missing", (name, message) => {
    const problems = withContent({}, (folder) => {
      rmSync(path.join(folder, name));
      return compileContent(folder).problems.filter(({ file }) => file === path.join(folder, name));
    });
    expect(problems).toEqual([
      expect.objectContaining({ line: 1, severity: "error", message: expect.stringMatching(message) as string }),
    ]);
  });

  it("reports rows of checks that are none", () => {
    const files = { "checks/first.jsonl": `{"fact":"killed"}\nnonsense\n` };
    const problems = problemsOf({ files }).filter(({ file }) => file === "checks/first.jsonl");
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
      [1, "error"],
      [2, "error"],
    ]);
    expect(problems[1]?.message).toMatch(/is not JSON/);
  });
});
