import { describe, expect, it } from "vitest";
import { makeEntity } from "../tests/factories/chapter";
import { problemsOf, type Edit } from "./fixture";
import { findMentions } from "./mentions";

const named = (id: string, ...printed: string[]) =>
  makeEntity(id, { printed, names: { en: `x${id}x`, vi: `x${id}x` } });

describe("findMentions", () => {
  it("finds whole words by any spelling, without accents, and gives every entity an entry, sorted", () => {
    const entities = [named("trotsky", "Trốt-xki", "Trotski"), named("beria", "Beria")];
    const text = "Trotski và người khác.\n\nTRỐT XKI!\nTrotskist";
    expect(Object.entries(findMentions(text, entities))).toEqual([
      ["beria", []],
      ["trotsky", [1, 3]],
    ]);
  });

  it("does not take a common word for a name", () => {
    expect(findMentions("Biện pháp ấy.\nỞ Pháp.", [named("france", "Pháp")])).toEqual({ france: [2] });
    expect(findMentions("Cuộc Thanh đảng.", [named("purge", "thanh đảng")])).toEqual({ purge: [1] });
  });

  it("gives the words of a longer name to its entity alone", () => {
    const entities = [named("france", "Pháp"), named("pcf", "Đảng Cộng sản Pháp")];
    expect(findMentions("Đảng Cộng sản Pháp.\nĐảng cộng sản Pháp ở Pháp.", entities)).toEqual({
      france: [2],
      pcf: [1, 2],
    });
  });

  it("finds whoever an event is named after", () => {
    const murder = makeEntity("murder", { kind: "event", names: { en: "xmurderx", vi: "vụ ám sát Kirov" } });
    expect(findMentions("Vụ ám sát Kirov.", [named("kirov", "Kirov"), murder])).toEqual({ kirov: [1], murder: [1] });
  });

  it("counts a shared spelling for each of its entities, and leaves out single letters", () => {
    const entities = [named("father", "Ivanov"), named("son", "Ivanov"), named("italy", "Ý")];
    expect(findMentions("Ivanov ở Ý.", entities)).toEqual({ father: [1], italy: [], son: [1] });
  });
});

describe("the record of mentions", () => {
  const change = (to: string): Edit => ({ file: "mentions.yaml", from: "mercader: []", to });
  const messages = (edit: Edit) =>
    problemsOf({ edits: [edit] }).map(({ severity, message }) => `${severity} ${message}`);

  it("names no entity that is gone and no line without a text", () => {
    expect(messages(change("mercader: [], gone: []"))).toContainEqual(
      expect.stringMatching(
        /^error There is no entity "gone" any more: make mentions\.yaml anew with `npm run content/,
      ),
    );
    expect(messages(change("mercader: [4]"))).toContainEqual(
      expect.stringMatching(/^error mercader is said to be named in ¶4, which has no text/),
    );
  });

  it("is reported where it is older than the catalogue", () => {
    expect(messages({ file: "mentions.yaml", from: "mercader: [], ", to: "" })).toContainEqual(
      expect.stringMatching(/^warning Older than 1 of the catalogue's entities \(mercader\)/),
    );
  });
});
