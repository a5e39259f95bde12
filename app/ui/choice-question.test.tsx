import { describe, expect, it } from "vitest";
import { ChoiceQuestion } from "./choice-question";
import { attribute, danglingReferences, firstTag, render, repeatedIds, tagsOf } from "./render.test-helper";

const props = {
  id: "q",
  name: "option",
  stem: "Which secret service organised the assassination of Trotsky?",
  options: ["NKVD", "GRU", "Comintern", "OSS"].map((text, index) => ({ id: `opaque-${index}`, text })),
  texts: { answer: "Answer", dontKnow: "I don't know", legendHint: "Choose one of four.", keysHint: "Keys 1–4." },
};

describe("ChoiceQuestion", () => {
  it("is a fieldset whose legend is the stem, as the heading of the page", () => {
    const html = render(<ChoiceQuestion {...props} />);
    expect(html).toMatch(/<fieldset[^>]*><legend[^>]*><h1[^>]*>Which secret service/);
    expect(danglingReferences(html)).toEqual([]);
    expect(repeatedIds(html)).toEqual([]);
  });

  it("has one labelled radio button an option, which posts the opaque id", () => {
    const html = render(<ChoiceQuestion {...props} selectedId="opaque-1" />);
    const radios = tagsOf(html, "input");
    expect(
      radios.map((radio) => [attribute(radio, "type"), attribute(radio, "name"), attribute(radio, "value")]),
    ).toEqual(props.options.map((option) => ["radio", "option", option.id]));
    const labelled = tagsOf(html, "label").map((label) => attribute(label, "for"));
    expect(labelled).toEqual(radios.map((radio) => attribute(radio, "id")));
    expect(radios.filter((radio) => /\schecked/.test(radio))).toEqual([radios[1]]);
  });

  it("answers on Enter: the first button of the form is the answer, and both say their intent", () => {
    const buttons = tagsOf(render(<ChoiceQuestion {...props} />), "button");
    expect(buttons.map((button) => [attribute(button, "type"), attribute(button, "value")])).toEqual([
      ["submit", "answer"],
      ["submit", "dont-know"],
    ]);
    expect(buttons.map((button) => attribute(button, "name"))).toEqual(["intent", "intent"]);
  });

  it("says an error at once and ties it to the group", () => {
    const html = render(<ChoiceQuestion {...props} error="Choose an answer first." />);
    expect(html).toMatch(/<p[^>]*id="q-error"[^>]*role="alert"[^>]*>Choose an answer first\./);
    expect(attribute(firstTag(html, "fieldset"), "aria-describedby")).toBe("q-error q-hint");
    expect(danglingReferences(html)).toEqual([]);
  });

  it("shows no keys where shortcuts are off", () => {
    const html = render(<ChoiceQuestion {...props} texts={{ ...props.texts, keysHint: undefined }} />);
    expect(html).not.toContain("<kbd");
    expect(html).not.toContain("question__keys");
  });
});
