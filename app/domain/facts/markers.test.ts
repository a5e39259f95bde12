import { describe, expect, it } from "vitest";
import { markedEntities, markerFaults, parseMarkers, renderMarkers, type NameForm } from "./markers";

const NAMES: Record<string, Record<NameForm, string>> = {
  trotsky: { short: "Trotsky", full: "Leon Trotsky" },
  nkvd: { short: "the NKVD", full: "the NKVD" },
  purge: { short: "đợt thanh đảng", full: "đợt thanh đảng" },
};
const names = (id: string, form: NameForm) => NAMES[id]?.[form] ?? `?${id}`;

describe("parseMarkers", () => {
  it("splits a text into runs and markers with their form", () => {
    expect(parseMarkers("In 1940 {trotsky:full} lived far from {nkvd}.")).toEqual([
      { type: "text", text: "In 1940 " },
      { type: "entity", id: "trotsky", form: "full", startsSentence: false },
      { type: "text", text: " lived far from " },
      { type: "entity", id: "nkvd", form: "short", startsSentence: false },
      { type: "text", text: "." },
    ]);
  });

  it("gives a text without markers whole, and nothing for an empty one", () => {
    expect(parseMarkers("no marker")).toEqual([{ type: "text", text: "no marker" }]);
    expect(parseMarkers("")).toEqual([]);
  });

  it("leaves a malformed marker as text", () => {
    expect(parseMarkers("a {Trotsky} b")).toEqual([{ type: "text", text: "a {Trotsky} b" }]);
  });
});

describe("renderMarkers", () => {
  it("puts in short and full names", () => {
    expect(renderMarkers("On 20 August {trotsky:full}, and then {trotsky:short}.", names)).toBe(
      "On 20 August Leon Trotsky, and then Trotsky.",
    );
  });

  it("begins a sentence with a capital letter", () => {
    expect(renderMarkers("{nkvd} knew. {purge} sau đó, {nkvd} biết; “{nkvd}” a: {purge}", names)).toBe(
      "The NKVD knew. Đợt thanh đảng sau đó, the NKVD biết; “the NKVD” a: đợt thanh đảng",
    );
    expect(renderMarkers("“{nkvd} knew.”", names)).toBe("“The NKVD knew.”");
  });
});

describe("markedEntities", () => {
  it("lists each entity once, in order", () => {
    expect(markedEntities("{nkvd} and {trotsky}, {nkvd:full}")).toEqual(["nkvd", "trotsky"]);
  });
});

describe("markerFaults", () => {
  it("finds none in well-formed text", () => {
    expect(markerFaults("{trotsky} {trotsky:full} {trotsky:short}")).toEqual([]);
  });

  it("names an unknown form, a bad id and unpaired braces", () => {
    expect(markerFaults("a {trotsky:long} b")).toEqual([
      "{trotsky:long} asks for an unknown form: write {trotsky} for the short name or {trotsky:full} for the full one.",
    ]);
    expect(markerFaults("{Trotsky}")[0]).toMatch(/^\{Trotsky\} is no marker/);
    expect(markerFaults("{}")[0]).toMatch(/is no marker/);
    expect(markerFaults("a {trotsky b")[0]).toMatch(/never closed/);
    expect(markerFaults("a trotsky} b")[0]).toMatch(/never opened/);
    expect(markerFaults("{nkvd {trotsky}")[0]).toMatch(/never closed/);
  });
});
