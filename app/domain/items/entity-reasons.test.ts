import { describe, expect, it } from "vitest";
import { chapterOf, makeEntity } from "#tests/factories/chapter";
import { indexChapter } from "../facts/chapter-index";
import { whoItIs, writtenReason } from "./entity-reasons";

const usa = makeEntity("usa", {
  kind: "place",
  type: "country",
  country: "United States",
  names: { en: "United States", vi: "Hoa Kỳ" },
  short: { en: "United States", vi: "Mỹ" },
  gloss: { en: "country north of Mexico", vi: "quốc gia phía bắc Mexico" },
  article: true,
});

function indexWith(paragraphs: readonly number[]) {
  const { chapter } = chapterOf([], [usa]);
  return indexChapter({ ...chapter, mentions: { usa: [...paragraphs] } });
}

describe("whoItIs", () => {
  it.each<[number[], string, string]>([
    [[40], "in ¶40.", "ở ¶40."],
    [[40, 62], "in ¶40 and ¶62.", "ở ¶40 và ¶62."],
    [[3, 40, 62, 90], "in ¶40, ¶62 and elsewhere.", "ở ¶40, ¶62 và các đoạn khác."],
  ])("tells where the entity is printed: %j", (paragraphs, en, vi) => {
    expect(whoItIs(indexWith(paragraphs), usa, [50])).toEqual({
      en: `The chapter speaks of the United States, country north of Mexico, ${en}`,
      vi: `Chương sách nhắc đến Hoa Kỳ, quốc gia phía bắc Mexico, ${vi}`,
    });
  });

  it("says only what an entity is that is printed nowhere", () => {
    expect(whoItIs(indexWith([]), usa, [50])).toEqual({
      en: "United States: country north of Mexico.",
      vi: "Hoa Kỳ: quốc gia phía bắc Mexico.",
    });
  });
});

describe("writtenReason", () => {
  it("calls the entity as its option does, and begins with a capital", () => {
    expect(writtenReason(indexWith([]), usa, { en: "not the {usa}.", vi: "¶87 không nói tới {usa}." })).toEqual({
      en: "Not the United States.",
      vi: "¶87 không nói tới Hoa Kỳ.",
    });
  });
});
