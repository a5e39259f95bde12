import { describe, expect, it } from "vitest";
import type { VoiceItem } from "../../item";
import { gradeVoice } from "./grade";

const text = { en: "x", vi: "x" };
const item: VoiceItem = {
  kind: "voice",
  id: "item",
  factId: "fact",
  facetId: "who-says",
  paragraphs: [1],
  level: "remember",
  stem: text,
  said: text,
  options: ["a", "b", "c", "d"].map((id) => ({ id, text, why: id === "b" ? null : text })),
  key: "b",
};

describe("gradeVoice", () => {
  it.each([
    ["b", { outcome: "right", reason: "key" }],
    ["a", { outcome: "wrong", reason: "other-option" }],
    ["", { outcome: "ungradable", reason: "empty" }],
    ["x", { outcome: "ungradable", reason: "unknown-option" }],
  ])("grades %j", (optionId, judgement) => {
    expect(gradeVoice(item, { optionId })).toEqual(judgement);
  });
});
