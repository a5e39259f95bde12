import { describe, expect, it } from "vitest";
import { makeEntity } from "#tests/factories/chapter";
import { namesEntity } from "./names-entity";

const both = (text: string) => ({ en: text, vi: text });
const france = makeEntity("france", {
  kind: "place",
  type: "country",
  country: "France",
  names: { en: "France", vi: "Pháp" },
});
const kun = makeEntity("bela-kun", { names: both("Béla Kun"), spellings: ["Bela Kun"] });
const gorkin = makeEntity("gorkin", { names: both("Julián Gorkin") });
const ambush = makeEntity("ambush", { kind: "term", names: { en: "ambush", vi: "phục kích" }, definition: both("x") });

describe("namesEntity", () => {
  it.each([
    [france, { en: "He lived there.", vi: "Ông sống ở Pháp." }, true],
    [france, { en: "He lived there.", vi: "Một biện pháp." }, false],
    [france, { en: "The San Franceses", vi: "Không" }, false],
    [kun, both("Said of Bela Kun."), true],
    [gorkin, both("According to Gorkin, no."), true],
    [gorkin, both("According to Julián, no."), false],
    [ambush, { en: "Ambush at dawn", vi: "Lúc rạng sáng" }, true],
  ])("%# tells whether a text names an entity", (entity, text, isNamed) => {
    expect(namesEntity(text, entity)).toBe(isNamed);
  });
});
