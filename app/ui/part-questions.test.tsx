import { describe, expect, it } from "vitest";
import { MatchQuestion } from "./match-question";
import { MendQuestion } from "./mend-question";
import { OrderQuestion } from "./order-question";
import { attribute, danglingReferences, firstTag, render, repeatedIds, tagsOf } from "./render.test-helper";
import { StatementsQuestion } from "./statements-question";
import { VoiceQuestion } from "./voice-question";

const frame = { answer: "Answer", dontKnow: "I don't know", hint: "How to answer." };
const entries = (prefix: string, texts: readonly string[]) =>
  texts.map((text, at) => ({ id: `${prefix}${at + 1}`, text }));
const names = (tags: readonly string[]) => tags.map((tag) => attribute(tag, "name"));
const checked = (tags: readonly string[]) => tags.filter((tag) => /\schecked/.test(tag));
const selected = (html: string) => tagsOf(html, "option").filter((tag) => /\sselected/.test(tag));

function expectWhole(html: string) {
  expect(danglingReferences(html)).toEqual([]);
  expect(repeatedIds(html)).toEqual([]);
  const buttons = tagsOf(html, "button").filter((button) => attribute(button, "type") === "submit");
  expect(buttons.map((button) => attribute(button, "value"))).toEqual(["answer", "dont-know"]);
}

describe("VoiceQuestion", () => {
  it("quotes what is said before the options", () => {
    const texts = { answer: "Answer", dontKnow: "I don't know", legendHint: "Choose." };
    const options = entries("o", ["The authors", "A witness", "A letter", "An order"]);
    const html = render(
      <VoiceQuestion id="q" name="option" stem="Who says so?" said="It was ordered." options={options} texts={texts} />,
    );
    expect(html.indexOf("<blockquote")).toBeLessThan(html.indexOf('type="radio"'));
    expect(html).toMatch(/<blockquote[^>]*>It was ordered\.<\/blockquote>/);
    expect(tagsOf(html, "input")).toHaveLength(4);
    expectWhole(html);
  });
});

describe("StatementsQuestion", () => {
  const props = {
    id: "q",
    stem: "Judge the statements.",
    source: { text: "The source.", origin: "Our summary of ¶20" },
    statements: entries("s", ["First.", "Second.", "Third.", "Fourth."]),
    texts: { ...frame, isTrue: "True", isFalse: "False" },
  };

  it("is a source with its origin, and a group of two radio buttons for each statement, lettered a to d", () => {
    const html = render(<StatementsQuestion {...props} />);
    expect(html).toMatch(
      /<figure[^>]*><blockquote[^>]*>The source\.<\/blockquote><figcaption[^>]*>Our summary of ¶20</,
    );
    const legends = [...html.matchAll(/<legend class="judgement__statement">(.*?)<\/legend>/g)];
    expect(legends.map(([, inner = ""]) => inner.replace(/<[^>]+>/g, ""))).toEqual([
      "a) First.",
      "b) Second.",
      "c) Third.",
      "d) Fourth.",
    ]);
    const radios = tagsOf(html, "input");
    expect(names(radios)).toEqual(["s1", "s1", "s2", "s2", "s3", "s3", "s4", "s4"].map((id) => `entry-${id}`));
    expect(radios.map((radio) => attribute(radio, "value"))).toEqual(Array(4).fill(["true", "false"]).flat());
    expect(checked(radios)).toEqual([]);
    expectWhole(html);
  });

  it("keeps its judgements after an error, and has no list of which number keys choose", () => {
    const html = render(<StatementsQuestion {...props} judged={{ s1: "true", s3: "false" }} error="Unfinished." />);
    expect(checked(tagsOf(html, "input")).map((tag) => [attribute(tag, "name"), attribute(tag, "value")])).toEqual([
      ["entry-s1", "true"],
      ["entry-s3", "false"],
    ]);
    expect(html).not.toContain('class="options"');
    expect(html).toMatch(/role="alert"[^>]*>Unfinished\./);
  });
});

describe("OrderQuestion", () => {
  const props = {
    id: "q",
    stem: "Put them in order.",
    events: entries("e", ["The attack", "The order", "The attempt"]),
    texts: {
      ...frame,
      placeOf: (event: string) => `Place of ${event}`,
      moveUp: (event: string) => `Up: ${event}`,
      moveDown: (event: string) => `Down: ${event}`,
      moved: (event: string, place: number, places: number) => `${event}: ${place} of ${places}`,
    },
  };

  it("is a list of places for each event as the server sends it, none chosen", () => {
    const html = render(<OrderQuestion {...props} />);
    const selects = tagsOf(html, "select");
    expect(names(selects)).toEqual(["entry-e1", "entry-e2", "entry-e3"]);
    expect(selects.map((select) => attribute(select, "aria-label"))).toEqual([
      "Place of The attack",
      "Place of The order",
      "Place of The attempt",
    ]);
    expect(tagsOf(html, "option").map((option) => attribute(option, "value"))).toEqual(
      Array(3).fill(["", "1", "2", "3"]).flat(),
    );
    expect(selected(html).map((option) => attribute(option, "value"))).toEqual(["", "", ""]);
    expectWhole(html);
  });

  it("names its buttons by their events, lets none of them send the form, and speaks of moves", () => {
    const html = render(<OrderQuestion {...props} />);
    const buttons = tagsOf(html, "button").filter((button) => attribute(button, "type") === "button");
    expect(buttons.map((button) => attribute(button, "aria-label"))).toEqual(
      ["The attack", "The order", "The attempt"].flatMap((event) => [`Up: ${event}`, `Down: ${event}`]),
    );
    expect(buttons.map((button) => attribute(button, "aria-disabled") === "true")).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(html).toMatch(/<p class="visually-hidden" role="status"><\/p>/);
  });

  it("keeps the places after an error", () => {
    const html = render(<OrderQuestion {...props} places={{ e1: "2", e2: "2", e3: "" }} error="Used twice." />);
    expect(selected(html).map((option) => attribute(option, "value"))).toEqual(["2", "2", ""]);
    expect(attribute(firstTag(html, "select"), "aria-describedby")).toBe("q-error");
    expectWhole(html);
  });
});

describe("MatchQuestion", () => {
  const props = {
    id: "q",
    stem: "Who was who?",
    left: entries("l", ["Trotsky", "Mercader"]),
    right: entries("r", ["the killer", "the victim"]),
    texts: { ...frame, choose: "Choose", chosenFor: (text: string, other: string) => `${text} (for ${other})` },
  };

  it("has a labelled list for each name, and every description in each, lettered", () => {
    const html = render(<MatchQuestion {...props} />);
    expect(names(tagsOf(html, "select"))).toEqual(["entry-l1", "entry-l2"]);
    expect(tagsOf(html, "label").map((label) => attribute(label, "for"))).toEqual(["q-1", "q-2"]);
    const options = [...html.matchAll(/<option[^>]*>(.*?)<\/option>/g)].map(([, text]) => text);
    expect(options).toEqual(Array(2).fill(["Choose", "A. the killer", "B. the victim"]).flat());
    expectWhole(html);
  });

  it("keeps what was chosen after an error, and marks in the other lists what is used", () => {
    const html = render(<MatchQuestion {...props} chosen={{ l1: "r2", l2: "" }} error="Unfinished." />);
    expect(selected(html).map((option) => attribute(option, "value"))).toEqual(["r2", ""]);
    const options = [...html.matchAll(/<option[^>]*>(.*?)<\/option>/g)].map(([, text]) => text);
    expect(options.slice(0, 3)).toEqual(["Choose", "A. the killer", "B. the victim"]);
    expect(options.slice(3)).toEqual(["Choose", "A. the killer", "B. the victim (for Trotsky)"]);
  });
});

describe("MendQuestion", () => {
  const props = {
    id: "q",
    stem: "Was anything changed?",
    runs: [
      { text: "On ", number: null },
      { text: "24 May", number: 1 },
      { text: " in ", number: null },
      { text: "Mexico", number: 2 },
    ],
    details: entries("d", ["24 May", "Mexico"]),
    nothingId: "none",
    texts: {
      ...frame,
      keysHint: "Keys 1–3.",
      detail: "Which?",
      nothingChanged: "Nothing",
      correction: "What belongs there",
      correctionHint: "Needed where you chose a detail.",
    },
  };

  it("numbers the details for the eye alone, and offers them and “nothing” in one group", () => {
    const html = render(<MendQuestion {...props} />);
    expect(html).toContain('24 May<sup aria-hidden="true">1</sup></span> in ');
    const radios = tagsOf(html, "input").filter((input) => attribute(input, "type") === "radio");
    expect(radios.map((radio) => [attribute(radio, "name"), attribute(radio, "value")])).toEqual([
      ["detail", "d1"],
      ["detail", "d2"],
      ["detail", "none"],
    ]);
    expect(html).toMatch(/<fieldset[^>]*><legend[^>]*>Which\?<\/legend><ol class="options">/);
    expect(html.match(/<kbd/g)).toHaveLength(3);
    expectWhole(html);
  });

  it("explains when the correction is needed, and keeps it and the choice after an error", () => {
    const html = render(<MendQuestion {...props} selectedId="d2" value="Coyoacán" error="Unfinished." />);
    const text = tagsOf(html, "input").find((input) => attribute(input, "name") === "text") ?? "";
    expect(attribute(text, "value")).toBe("Coyoacán");
    expect(attribute(text, "aria-describedby")).toBe("q-text-hint q-error");
    expect(html).toMatch(/id="q-text-hint"[^>]*>Needed where you chose a detail\./);
    expect(checked(tagsOf(html, "input")).map((radio) => attribute(radio, "value"))).toEqual(["d2"]);
    expectWhole(html);
  });
});
