import { describe, expect, it } from "vitest";
import { SAMPLE_ITEMS, sampleItem } from "#tests/factories/items";
import { viewQuestion } from "./question-view.server";

describe("viewQuestion", () => {
  it.each(SAMPLE_ITEMS.map((item) => [item.kind, item] as const))("tells no key, reason or fact: %s", (kind, item) => {
    for (const lang of ["vi", "en"] as const) {
      const view = viewQuestion(item, lang);
      expect(view).toMatchObject({ kind, itemId: item.id, stem: item.stem[lang] });
      expect(JSON.stringify(view)).not.toMatch(
        /"(key|why|isTrue|changed|answer|accepted|alsoRight|printed|date|factId)"/,
      );
      expect(JSON.stringify(view)).not.toContain(item.factId);
    }
  });

  it("cuts the statement of a name at its gap", () => {
    expect(viewQuestion(sampleItem("typed-name"), "en")).toMatchObject({
      gap: ["On 20 August 1940 ", " was attacked."],
      entityKind: "person",
      names: 1,
    });
    expect(viewQuestion({ ...sampleItem("typed-name"), gap: null }, "en")).toMatchObject({ gap: null });
  });

  it("numbers the details of a statement as its language names them", () => {
    const [en, vi] = (["en", "vi"] as const).map((lang) => viewQuestion(sampleItem("mend"), lang));
    expect(en).toMatchObject({
      runs: [{ number: null }, { text: "24 May 1940", number: 1 }, { number: null }, { number: 2 }, { number: null }],
      details: [
        { id: "d1", number: 1 },
        { id: "d2", number: 2 },
      ],
    });
    expect(vi).toMatchObject({
      runs: [
        { number: null },
        { text: "Thành phố México", number: 1 },
        { number: null },
        { number: 2 },
        { number: null },
      ],
      details: [
        { id: "d2", number: 1 },
        { id: "d1", number: 2 },
      ],
    });
  });
});
