import { describe, expect, it } from "vitest";
import { danglingReferences, render, repeatedIds } from "./render.test-helper";
import { VerdictPanel, type Outcome, type VerdictTexts } from "./verdict-panel";

const texts: VerdictTexts = {
  outcomes: { right: "Right", partly: "Partly right", wrong: "Not right", "dont-know": "Not known yet" },
  yourAnswer: "Your answer",
  rightAnswer: "The right answer",
  chosenWas: "About the answer you chose",
  parts: { right: "Right", wrong: "Wrong", notAnswered: "Not answered", yours: "Yours" },
  whoSaysSo: "Who says so",
  where: "Where",
  comesBack: "Comes back",
  paragraph: "paragraph",
  note: "Note on the print",
  printed: "Printed",
  meant: "Meant",
  basis: "Basis",
};
const props = {
  id: "verdict",
  statement: [
    { text: "On " },
    { text: "20 August 1940", mark: "answer" as const },
    { text: " Mercader attacked Trotsky." },
  ],
  voice: "The authors",
  paragraphs: [
    { number: 148, heading: "Cuộc lùng bắt", position: "32nd paragraph", firstWords: "Về việc ám sát Trotski" },
  ],
  texts,
};

describe("VerdictPanel", () => {
  it.each(Object.keys(texts.outcomes) as Outcome[])(
    "says %s in a word and a sign, in a heading that takes the focus",
    (outcome) => {
      const html = render(<VerdictPanel {...props} outcome={outcome} />);
      expect(html).toMatch(new RegExp(`<div[^>]*role="status"><h1[^>]*id="verdict"[^>]*tabindex="-1"`, "i"));
      expect(html).toMatch(new RegExp(`<svg[^>]*aria-hidden="true"[^>]*>.*</svg>${texts.outcomes[outcome]}</h1>`));
      expect(danglingReferences(html)).toEqual([]);
      expect(repeatedIds(html)).toEqual([]);
    },
  );

  it("draws a different sign for each outcome", () => {
    const signs = (Object.keys(texts.outcomes) as Outcome[]).map(
      (outcome) => /<svg.*?<\/svg>/.exec(render(<VerdictPanel {...props} outcome={outcome} />))?.[0],
    );
    expect(new Set(signs).size).toBe(4);
  });

  it("marks the answer in the statement and names the place, in the language of the print", () => {
    const html = render(<VerdictPanel {...props} outcome="right" />);
    expect(html).toContain("On <mark>20 August 1940</mark> Mercader attacked Trotsky.");
    expect(html).toContain('<cite lang="vi">Cuộc lùng bắt</cite>, 32nd paragraph');
    expect(html).toContain("¶148");
    expect(html).toContain("paragraph 148");
  });

  it("shows both answers, what the wrong one was, the note and the next date where they are given", () => {
    const html = render(
      <VerdictPanel
        {...props}
        outcome="wrong"
        given="24 May 1940"
        expected="20 August 1940"
        chosenWas="That was the first attempt."
        note={{ kind: "misprint", text: "The year is wrong.", printed: "1918", meant: "1981", basis: "¶148" }}
        next="tomorrow"
      />,
    );
    expect(html).toContain("<dt>Your answer</dt><dd>24 May 1940</dd>");
    expect(html).toContain("<dt>The right answer</dt><dd>20 August 1940</dd>");
    expect(html).toContain("That was the first attempt.");
    expect(html).toContain('<dt>Printed</dt><dd><q lang="vi">1918</q></dd>');
    expect(html).toContain("<dt>Comes back</dt><dd>tomorrow</dd>");
  });

  it("shows the parts, and says what they are worth where the outcome is said", () => {
    const parts = [{ id: "s1", text: "First.", given: "false", expected: "true", isRight: false }];
    const html = render(
      <VerdictPanel {...props} outcome="partly" score="2 of 4: 0.25" parts={{ title: "One by one", parts }} />,
    );
    expect(html).toMatch(/role="status">(?:(?!<\/div>).)*2 of 4: 0\.25<\/p><\/div>/);
    expect(html).toContain("<dt>The right answer</dt><dd>true</dd>");
    expect(danglingReferences(html)).toEqual([]);
    expect(repeatedIds(html)).toEqual([]);
  });

  it("leaves out what it was not given", () => {
    const html = render(<VerdictPanel {...props} outcome="dont-know" />);
    for (const absent of ["Your answer", "About the answer", "Note on the print", "Comes back"]) {
      expect(html).not.toContain(absent);
    }
  });
});
