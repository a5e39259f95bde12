import { describe, expect, it } from "vitest";
import type { EntityKind } from "../facts/entity";
import { slipsBetween } from "./slip";
import { spell } from "./spelled";

const KNOWN = new Set(["legal", "external", "trotskyite", "stern", "sedov"]);
const slips = (typed: string, name: string, kind: EntityKind = "organization") =>
  slipsBetween(spell(typed), spell(name), kind, (word) => KNOWN.has(word));

describe("slipsBetween", () => {
  it.each([
    ["Trotsky", "Trostky", 1],
    ["Communist International", "Communist Internatonal", 1],
    ["Communist International", "Comunist Internatonal", 2],
    ["Communist International", "Commununist International", 2],
    ["dictatorship", "dictatorshp", 1],
    ["dictatorship", "dctatorshp", 2],
    ["Soviet Union", "SovietUnoin", 1],
    ["French Communist Party", "French Communist Paty", 1],
    ["special tasks", "special task", 1],
  ])("forgives in %s: %s", (name, typed, count) => {
    expect(slips(typed, name)).toBe(count);
  });

  it.each([
    ["short words", "Lenin", "Lenan"],
    ["two letters in a word of less than ten", "Trotsky", "Trtksy"],
    ["three in all", "Communist International", "Comunist Intrnatonal"],
    ["the first letter", "Oranienburg", "Aranienburg"],
    ["a prefix", "illegal apparatus", "legal apparatus"],
    ["syllables, joined or not", "Bôn-sê-vích", "Men-sê-vích"],
    ["syllables of a nation", "Đảng Cộng sản Ba Lan", "Đảng Cộng sản Hà Lan"],
    ["short words where none is long", "Red Army", "Red Amy"],
    ["two short words", "Soviet Union Army", "Soviet Unoin Amry"],
    ["numerals", "Quốc tế II", "Quốc tế III"],
    ["what is another word of the catalogue", "Trotskyist", "Trotskyite"],
    ["what is a word that tells names apart", "Communist Party", "Communism Party"],
  ])("does not forgive %s", (_, name, typed) => {
    expect(slips(typed, name)).toBeNull();
  });

  it("holds the family name and the ending of a woman's name for what they are", () => {
    expect(slips("Manferd Stern", "Manfred Stern", "person")).toBe(1);
    expect(slips("Manfred Sterm", "Manfred Stern", "person")).toBeNull();
    expect(slips("Raymon Mercader", "Ramon Mercader", "person")).toBe(1);
    expect(slips("Natalia Sedova", "Natalia Sedov", "person")).toBeNull();
    expect(slips("Moskvina", "Moskvin", "person")).toBeNull();
  });
});
