import { describe, expect, it } from "vitest";
import { danglingReferences, render } from "./render.test-helper";
import { VerdictParts } from "./verdict-parts";

const texts = {
  right: "Right",
  wrong: "Wrong",
  notAnswered: "Not answered",
  yours: "Yours",
  rightAnswer: "The answer",
};
const part = { id: "s1", text: "a) First.", given: "true", expected: "true", isRight: true, why: "It was so." };
const partOf = (more: Partial<typeof part> | { given: undefined }) =>
  render(<VerdictParts id="parts" title="One by one" parts={[{ ...part, ...more }]} texts={texts} />);
const words = (html: string) => html.replace(/<[^>]+>/g, "|").replace(/\|+/g, "|");

describe("VerdictParts", () => {
  it("is a list under a heading of its own", () => {
    const html = partOf({});
    expect(html).toMatch(/<section[^>]*aria-labelledby="parts"><h2[^>]*id="parts"[^>]*>One by one<\/h2><ol/);
    expect(danglingReferences(html)).toEqual([]);
  });

  it("says right, wrong and not answered in a word and a sign", () => {
    const wrong = { given: "false", isRight: false };
    const open = { given: undefined, isRight: false };
    expect(words(partOf({}))).toBe("|One by one|a) First.|Right|Yours|true|It was so.|");
    expect(words(partOf(wrong))).toBe("|One by one|a) First.|Wrong|Yours|false|The answer|true|It was so.|");
    expect(words(partOf(open))).toBe("|One by one|a) First.|Not answered|The answer|true|It was so.|");
    const signs = [{}, wrong, open].map((more) => /<svg.*?<\/svg>/.exec(partOf(more))?.[0]);
    expect(new Set(signs).size).toBe(3);
  });

  it("shows the answer beside a right one that was put in other words", () => {
    expect(words(partOf({ given: "20/8/1940", expected: "20 August 1940" }))).toContain(
      "Right|Yours|20/8/1940|The answer|20 August 1940|",
    );
  });
});
