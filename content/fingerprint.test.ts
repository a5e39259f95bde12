import { describe, expect, it } from "vitest";
import { findSharedRun, fingerprint, readFingerprint } from "./fingerprint";

const words = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `từ${from + at}`).join(" ");
const runs = readFingerprint(fingerprint(`${words(1, 14)}\n${words(20, 31)}\nngắn quá`));

describe("fingerprint", () => {
  it("holds five bytes for each run of twelve words, ascending, across no line", () => {
    const buffer = fingerprint(`${words(1, 14)}\n${words(20, 31)}`);
    expect(buffer.length).toBe((3 + 1) * 5);
    const hashes = [0, 5, 10, 15].map((at) => buffer.readUIntBE(at, 5));
    expect(hashes).toEqual([...hashes].sort((a, b) => a - b));
    expect(runs.size).toBe(4);
  });

  it("finds twelve words in a row whatever their case, accents and punctuation", () => {
    expect(findSharedRun(`Xem: ${words(2, 13).toUpperCase().replaceAll(" ", ", ")}!`, runs)).toContain("tu2 tu3");
    expect(findSharedRun(words(1, 14).replaceAll("từ", "tu"), runs)).not.toBeNull();
  });

  it("lets eleven words pass, and runs that cross a line", () => {
    expect(findSharedRun(words(1, 11), runs)).toBeNull();
    expect(findSharedRun(`${words(4, 14)} ${words(20, 30)}`, runs)).toBeNull();
  });

  it("says so when the file is damaged", () => {
    expect(() => readFingerprint(Buffer.alloc(7))).toThrow(/is damaged: make it anew/);
  });
});
