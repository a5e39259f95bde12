import { describe, expect, it } from "vitest";
import { LONGEST_ANSWER } from "~/domain/grading/response";
import { readAnswerForm } from "./answer-form.server";

const read = (fields: Record<string, string>) =>
  readAnswerForm(
    new Request("http://localhost/", { method: "POST", body: new URLSearchParams({ intent: "answer", ...fields }) }),
  );
const responseTo = async (fields: Record<string, string>) => (await read(fields)).response;

const REFUSED = { init: { status: 400 } };

describe("an answer's form", () => {
  it.each([
    [
      { kind: "choice", option: "o1" },
      { kind: "choice", optionId: "o1" },
    ],
    [
      { kind: "voice", option: "o1" },
      { kind: "voice", optionId: "o1" },
    ],
    [{ kind: "voice" }, { kind: "voice", optionId: "" }],
    [
      { kind: "typed-date", day: "20", month: "8", year: "1940" },
      { kind: "typed-date", day: "20", month: "8", year: "1940" },
    ],
    [
      { kind: "typed-name", text: " Trotsky " },
      { kind: "typed-name", text: " Trotsky " },
    ],
    [
      { kind: "typed-number", text: "20–30" },
      { kind: "typed-number", text: "20–30" },
    ],
    [
      { kind: "statements", "entry-a": "true", "entry-b": "false" },
      {
        kind: "statements",
        judged: [
          { id: "a", isTrue: true },
          { id: "b", isTrue: false },
        ],
      },
    ],
    [{ kind: "statements" }, { kind: "statements", judged: [] }],
    [
      { kind: "match", "entry-a": "x", "entry-b": "" },
      { kind: "match", pairs: [["a", "x"]] },
    ],
    [
      { kind: "mend", detail: "d1", text: "1940" },
      { kind: "mend", detail: "d1", correction: "1940" },
    ],
    [
      { kind: "mend", detail: "none" },
      { kind: "mend", detail: "none", correction: "" },
    ],
  ])("%j is %j", async (fields, response) => {
    expect(await responseTo(fields)).toEqual(response);
  });

  it("says nothing of the fields of other kinds", async () => {
    expect(await responseTo({ kind: "choice", option: "o1", text: "Trotsky", "entry-a": "1" })).toEqual({
      kind: "choice",
      optionId: "o1",
    });
  });

  it("brings back everything that was typed or chosen", async () => {
    const { typed } = await read({ kind: "order", day: "1", text: "x", detail: "d", "entry-a": "2", "entry-b": "" });
    expect(typed).toEqual({
      option: "",
      day: "1",
      month: "",
      year: "",
      text: "x",
      detail: "d",
      entries: { a: "2", b: "" },
    });
  });

  it("answers nothing for “I don't know” and for a fact that was read, whatever the fields hold", async () => {
    expect(await responseTo({ intent: "dont-know", kind: "order", "entry-a": "9" })).toEqual({ kind: "dont-know" });
    expect(await responseTo({ intent: "read" })).toBeNull();
  });
});

describe("an order", () => {
  const order = (places: Record<string, string>) =>
    responseTo({
      kind: "order",
      ...Object.fromEntries(Object.entries(places).map(([id, place]) => [`entry-${id}`, place])),
    });

  it("is the events by their places", async () => {
    expect(await order({ a: "3", b: "1", c: "2" })).toEqual({ kind: "order", order: ["b", "c", "a"] });
  });

  it("leaves out events without a place, so that the grader finds it unfinished", async () => {
    expect(await order({ a: "3", b: "", c: "1" })).toEqual({ kind: "order", order: ["c", "a"] });
  });

  it("names an event twice that has to share its place, so that the grader finds the place used twice", async () => {
    expect(await order({ a: "1", b: "2", c: "2" })).toEqual({ kind: "order", order: ["a", "b", "c", "c"] });
    expect(await order({ a: "1", b: "1", c: "1" })).toEqual({ kind: "order", order: ["a", "b", "b", "c", "c"] });
  });

  it.each(["0", "4", "-1", "1.5", "x", "1 ", "111"])("is refused with the place %j among three", async (place) => {
    await expect(order({ a: place, b: "", c: "" })).rejects.toMatchObject(REFUSED);
  });
});

describe("a form that no page of ours sends", () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`entry-e${at}`, "true"]));

  it.each<[string, Record<string, string>]>([
    ["without a kind", { option: "o1" }],
    ["of an unknown kind", { kind: "essay", text: "x" }],
    ["with another intent", { intent: "cheat", kind: "choice" }],
    ["with a judgement that is neither", { kind: "statements", "entry-a": "perhaps" }],
    ["with an id of other letters", { kind: "match", "entry-__proto__": "x" }],
    ["with an endless id", { kind: "match", [`entry-${"a".repeat(65)}`]: "x" }],
    ["with an endless choice", { kind: "match", "entry-a": "x".repeat(65) }],
    ["with too many parts", { kind: "statements", ...many(13) }],
    ["with an endless name", { kind: "typed-name", text: "x".repeat(LONGEST_ANSWER + 1) }],
    ["with an endless option", { kind: "choice", option: "x".repeat(65) }],
  ])("is refused %s", async (_, fields) => {
    await expect(read(fields)).rejects.toMatchObject(REFUSED);
  });

  it("is refused with a file for a part", async () => {
    const body = new FormData();
    body.set("intent", "answer");
    body.set("kind", "match");
    body.set("entry-a", new File(["x"], "x"));
    const request = new Request("http://localhost/", { method: "POST", body });
    await expect(readAnswerForm(request)).rejects.toMatchObject(REFUSED);
  });

  it("may hold the longest answer", async () => {
    const text = "x".repeat(LONGEST_ANSWER);
    expect(await responseTo({ kind: "typed-name", text })).toEqual({ kind: "typed-name", text });
  });
});
