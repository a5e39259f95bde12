import { describe, expect, it } from "vitest";
import { problemsOf, type Edit } from "../fixture";
import { edit, findFault, type FaultCase } from "./fault-case";

const REASON = "why: { en: Nobody speaks of a lawyer., vi: Không ai nói đến luật sư. }";
const reason = (english: string): Edit => {
  const markers = english.match(/\{[^}]*\}/g)?.join(" ") ?? "";
  return edit(REASON, `why: { en: "${english}", vi: "Không ai nói đến ${markers}." }`);
};

const CASES: FaultCase[] = [
  [
    "name with an article",
    edit("names: { en: NKVD, vi", "names: { en: the NKVD, vi", "organizations.yaml"),
    "names: { en: the NKVD",
    /The English name of nkvd begins with “the”/,
  ],
  [
    "article before a name that has none",
    reason("Nobody speaks of the {trotsky}, whoever asks."),
    'why: { en: "Nobody speaks of the {trotsky}',
    /says “the \{trotsky\}”, but trotsky has no article/,
  ],
  [
    "article before a verb",
    reason("The {trotsky} recruited nobody."),
    'why: { en: "The {trotsky} recruited',
    /says “the \{trotsky\}”/,
  ],
  [
    "name without its article",
    reason("Nobody had heard of {nkvd} there."),
    'why: { en: "Nobody had heard',
    /names \{nkvd\} without “the”/,
    "warning",
  ],
];

describe("faults of articles are reported", () => {
  it.each(CASES)("%s", (...fault) => {
    const { found, expected } = findFault(fault);
    expect(found).toMatchObject(expected);
  });

  it.each([
    "Nobody speaks of the {nkvd} here.",
    "Nobody speaks of an {nkvd} agent.",
    "Nobody speaks of the {trotsky} murder.",
    "Nobody speaks of Stalin's {nkvd} here.",
    "Nobody speaks of the dreaded Soviet {nkvd} here.",
    "Nobody speaks of {trotsky} here.",
  ])("but not in: %s", (sentence) => {
    const messages = problemsOf({ edits: [reason(sentence)] }).map(({ message }) => message);
    expect(messages.filter((message) => /“the/.test(message))).toEqual([]);
  });
});
