import { describe, expect, it } from "vitest";
import { NameQuestion } from "./name-question";
import { NumberQuestion } from "./number-question";
import { attribute, danglingReferences, firstTag, render, repeatedIds } from "./render.test-helper";

const texts = {
  answer: "Answer",
  dontKnow: "I don't know",
  hint: "Any usual spelling counts.",
  label: "Name",
  blank: "blank",
};
const name = { id: "n", stem: "Who was attacked?", gap: null, texts } as const;
const number = { id: "n", stem: "How many took part?", unit: null, texts } as const;

describe("NameQuestion", () => {
  it("is one labelled field that no browser fills in, corrects or reads in the page's language", () => {
    const html = render(<NameQuestion {...name} />);
    const input = firstTag(html, "input");
    expect(attribute(input, "name")).toBe("text");
    expect(attribute(input, "autoComplete") ?? attribute(input, "autocomplete")).toBe("off");
    expect(attribute(input, "autoCorrect") ?? attribute(input, "autocorrect")).toBe("off");
    expect(attribute(input, "spellCheck") ?? attribute(input, "spellcheck")).toBe("false");
    expect(attribute(input, "lang")).toBe("");
    expect(input).not.toMatch(/required|maxlength|aria-/i);
    expect(html).toMatch(/<label[^>]*for="n-text"[^>]*>Name/);
    expect(html).toContain("Any usual spelling counts.");
  });

  it("says “blank” where the statement has its gap, and reads the statement with the field", () => {
    const html = render(<NameQuestion {...name} gap={["On that day ", " was attacked by ", "."]} />);
    const words = html.replace(/<[^>]+>/g, "");
    expect(words).toContain("On that day blank was attacked by blank.");
    expect(attribute(firstTag(html, "input"), "aria-describedby")).toBe("n-gap");
    expect(danglingReferences(html)).toEqual([]);
  });

  it("shows what was typed again and says what is wrong", () => {
    const html = render(<NameQuestion {...name} value="12 &" error="That is no name." gap={["", "."]} />);
    const input = firstTag(html, "input");
    expect(attribute(input, "value")).toBe("12 &amp;");
    expect(attribute(input, "aria-invalid")).toBe("true");
    expect(attribute(input, "aria-describedby")).toBe("n-error n-gap");
    expect(danglingReferences(html)).toEqual([]);
    expect(repeatedIds(html)).toEqual([]);
  });
});

describe("NumberQuestion", () => {
  it("is one labelled field, in which a range or a word can be written", () => {
    const input = firstTag(render(<NumberQuestion {...number} value="20–30" />), "input");
    expect(attribute(input, "name")).toBe("text");
    expect(attribute(input, "value")).toBe("20–30");
    expect(input).not.toMatch(/type="number"|inputmode|pattern|aria-/i);
  });

  it("has its unit beside it, and reads it with the field", () => {
    const html = render(<NumberQuestion {...number} unit="people" error="No number." />);
    expect(attribute(firstTag(html, "input"), "aria-describedby")).toBe("n-error n-unit");
    expect(html).toMatch(/<span[^>]*id="n-unit"[^>]*>people</);
    expect(danglingReferences(html)).toEqual([]);
  });
});
