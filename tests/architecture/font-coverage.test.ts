import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../", import.meta.url));
const fontsFolder = join(root, "app/styles/fonts");
const fontFiles = readdirSync(fontsFolder).filter((name) => name.endsWith(".woff2"));
const BUDGET_BYTES = 120_000;

describe("the house serif", () => {
  it("comes in regular, bold and italic, with its licence, within its budget", () => {
    expect(fontFiles.sort()).toEqual([
      "on-su-serif-bold.woff2",
      "on-su-serif-italic.woff2",
      "on-su-serif-regular.woff2",
    ]);
    expect(readFileSync(join(fontsFolder, "OFL.txt"), "utf8")).toContain("SIL OPEN FONT LICENSE");
    const total = fontFiles.reduce((sum, name) => sum + statSync(join(fontsFolder, name)).size, 0);
    expect(total).toBeLessThanOrEqual(BUDGET_BYTES);
  });

  it.each(fontFiles)("%s does not bear a name that its licence reserves", (name) => {
    expect(openFont(name).familyName).toBe("On Su Serif");
  });

  it.each(fontFiles)("%s has every character of the content and of the messages", (name) => {
    const font = openFont(name);
    const missing = [...usedCharacters()]
      .filter(([character]) => !font.hasGlyphForCodePoint(codePoint(character)))
      .map(([character, file]) => `U+${codePoint(character).toString(16).padStart(4, "0")} ${character} in ${file}`);
    expect(missing, "Add them to RANGES in scripts/subset-font.py and run it.").toEqual([]);
  });

  it.each(fontFiles)("%s has all letters of Vietnamese, and of Central European names", (name) => {
    const font = openFont(name);
    const letters = [
      ...vietnameseLetters(),
      ..."ČčĆćĐđŠšŽžĄąĘęŁłŃńÓóŚśŹźŻżĚěŘřŮůŐőŰűȘșȚțÄäÖöÜüßÅåØøÆæÇçÑñǎǐǒǔǚēīōū¶–“”…",
    ];
    expect(letters.filter((letter) => !font.hasGlyphForCodePoint(codePoint(letter)))).toEqual([]);
  });
});

function openFont(name: string): fontkit.Font {
  const font = fontkit.create(readFileSync(join(fontsFolder, name)));
  if ("fonts" in font) throw new Error(`${name} is a collection; the site wants single fonts.`);
  return font;
}

/** Spellings are what learners may type, such as Троцкий; they are never shown. */
function shownIn(path: string): string {
  const text = readFileSync(join(root, path), "utf8");
  return path.endsWith(".yaml")
    ? JSON.stringify(parse(text), (key, value: unknown) => (key === "spellings" ? [] : value))
    : text;
}

/** Every printing character of content and messages, with the first file that has it. Tests are not shown to anyone. */
function usedCharacters(): Map<string, string> {
  const files = [
    ...filesUnder("content").filter((path) => path.endsWith(".yaml")),
    ...filesUnder("app/i18n").filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts")),
  ];
  const characters = new Map<string, string>();
  for (const path of files) {
    for (const character of shownIn(path)) {
      if (character >= " " && !characters.has(character)) characters.set(character, path);
    }
  }
  return characters;
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function vietnameseLetters(): string[] {
  const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
  const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize("NFC")));
  return [...vowels, ..."đ"].flatMap((letter) => [letter, letter.toUpperCase()]);
}
