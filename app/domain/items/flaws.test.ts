import { describe, expect, it } from "vitest";
import { flawsOf } from "./flaws";
import type { ChoiceItem } from "./item";

/** A choice of which the first option is right. */
function choice(stem: string, texts: readonly string[]): ChoiceItem {
  const options = texts.map((text, at) => ({
    id: `option-${at}`,
    text: { en: text, vi: `Câu ${["một", "hai", "ba", "bốn"][at]}` },
    why: at === 0 ? null : { en: "Wrong.", vi: "Sai." },
  }));
  return {
    kind: "choice",
    id: "item",
    factId: "fact",
    facetId: "facet",
    paragraphs: [1],
    level: "remember",
    stem: { en: stem, vi: "Điều gì?" },
    options,
    key: "option-0",
  };
}
const SOUND = ["A party congress", "A show trial", "A general strike", "An army revolt"];

describe("flawsOf", () => {
  it("finds none in a sound item", () => {
    expect(flawsOf(choice("What did the authors describe?", SOUND))).toEqual([]);
    expect(flawsOf(choice("In which year?", ["1917", "1918", "1919", "1920"]))).toEqual([]);
    expect(flawsOf(choice("When?", ["24 May 1940", "27 May 1940", "24 May 1941", "27 May 1941"]))).toEqual([]);
    expect(flawsOf(choice("How many?", ["200 to 300", "300 to 400", "400 to 500", "500 to 600"]))).toEqual([]);
  });

  it.each([
    ["negative stem", "What did he not say?", SOUND],
    ["all or none of the above", "What was it?", ["All of the above", ...SOUND.slice(0, 3)]],
    [
      "longest is right",
      "What was it?",
      ["A congress of every party in the country", "A trial", "A strike", "A revolt"],
    ],
    ["absolute terms", "What was it?", ["Never a congress", ...SOUND.slice(1)]],
    ["vague terms", "What was it?", ["Usually a congress", ...SOUND.slice(1)]],
    ["grammatical cue", "It was an", ["army revolt", "show trial", "general strike", "party congress"]],
    ["word repeated from stem to key", "What kind of congress was it?", SOUND],
    ["convergence", "Who?", ["red army men", "red guards", "army staff", "common men"]],
    ["unlike in shape", "Which body?", ["State Directorate (GPU)", "Red Army", "Gestapo", "Red Guards"]],
    ["duplicate options", "What was it?", ["A trial", "A strike", "A  Strike.", "A revolt"]],
    ["overlapping options", "What was it?", ["A trial", "A general strike", "A general", "A revolt"]],
    ["overlapping options", "How many?", ["200 to 300", "250 to 350", "400 to 500", "500 to 600"]],
  ])("finds %s", (flaw, stem, texts) => {
    expect(flawsOf(choice(stem, texts))).toContain(flaw);
  });
});
