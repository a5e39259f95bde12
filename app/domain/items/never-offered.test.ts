import { describe, expect, it } from "vitest";
import { chapterOf, makeEntity } from "#tests/factories/chapter";
import { indexChapter } from "../facts/chapter-index";
import { isKeptSilent, isUnprinted, mayBeOffered } from "./never-offered";

describe("mayBeOffered", () => {
  it("refuses Hồ Chí Minh under any of his names", () => {
    expect(mayBeOffered(makeEntity("ho-chi-minh"))).toBe(false);
    expect(mayBeOffered(makeEntity("ly-thuy", { relations: { aliasOf: ["ho-chi-minh"] } }))).toBe(false);
    expect(mayBeOffered(makeEntity("ta-thu-thau"))).toBe(true);
  });
});

describe("isKeptSilent", () => {
  it("is true of people who stand in ¶78 alone", () => {
    const entities = ["listed", "known", "unprinted"].map((id) => makeEntity(id));
    const { chapter } = chapterOf([], entities);
    const index = indexChapter({ ...chapter, mentions: { listed: [78], known: [78, 80] } });
    expect(entities.filter((entity) => isKeptSilent(index, entity)).map(({ id }) => id)).toEqual(["listed"]);
  });
});

describe("isUnprinted", () => {
  it("is true of what the record of the print has without a paragraph, and not of what it has no record of", () => {
    const entities = ["printed", "unprinted", "unrecorded"].map((id) => makeEntity(id));
    const { chapter } = chapterOf([], entities);
    const index = indexChapter({ ...chapter, mentions: { printed: [20], unprinted: [] } });
    expect(entities.filter((entity) => isUnprinted(index, entity)).map(({ id }) => id)).toEqual(["unprinted"]);
  });
});
