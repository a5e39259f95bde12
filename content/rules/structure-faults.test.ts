import { describe, expect, it } from "vitest";
import { edit, findFault, type FaultCase } from "./fault-case";

const CASES: FaultCase[] = [
  [
    "gap between sections",
    edit("first: 6, last: 7", "first: 7, last: 7", "chapter.yaml"),
    "{ first: 7",
    /begins at ¶7, but the one before it ends at ¶5/,
  ],
  [
    "passage outside the chapter",
    edit("first: 3, last: 3", "first: 3, last: 30", "chapter.yaml"),
    "- { kind: sidebar",
    /does not lie in the chapter/,
  ],
  [
    "fact id taken",
    edit("id: posing", "id: killed"),
    "id: killed\n    paragraphs: [3]",
    /The fact id "killed" is taken at .*unit\.yaml:6/,
  ],
  [
    "entity id taken across kinds",
    edit("id: nkvd", "id: murder", "organizations.yaml"),
    "id: murder",
    /The entity id "murder" is taken/,
  ],
  ["facet id taken", edit("- id: by", "- id: date"), "id: date\n        relation: killed-by", /has two facets "date"/],
  [
    "voice that is nobody",
    edit(
      "nature: event\n    voice: authors\n    statement:\n      en: On",
      "nature: event\n    voice: djilas\n    statement:\n      en: On",
    ),
    "voice: djilas",
    /There is no voice "djilas"/,
  ],
  [
    "subject that is nobody",
    edit("subject: murder", "subject: nobody"),
    "subject: nobody",
    /There is no entity "nobody": add it/,
  ],
  [
    "relation to nobody",
    edit("memberOf: [nkvd]", "memberOf: [gpu]", "people.yaml"),
    "[gpu]",
    /There is no entity "gpu"/,
  ],
  [
    "relation to itself",
    edit("memberOf: [nkvd]", "family: [mercader]", "people.yaml"),
    "[mercader]",
    /stands in family to itself/,
  ],
  [
    "confused with another kind",
    edit("relations: { memberOf: [nkvd] }", "easilyConfused: [nkvd]", "people.yaml"),
    "[nkvd]",
    /only entities of one kind/,
  ],
  [
    "printed answer to no facet",
    edit(
      "confidence: high",
      "confidence: high\n      printedAnswer: { facet: place, key: { type: date, date: 1940-08-21 } }",
    ),
    "printedAnswer",
    /has no facet "place"/,
  ],
  [
    "printed answer of another type",
    edit(
      "confidence: high",
      "confidence: high\n      printedAnswer: { facet: by, key: { type: date, date: 1940-08-21 } }",
    ),
    "printedAnswer",
    /is a date, but the key of facet by is a entities/,
  ],
  [
    "printed answer that cannot be typed",
    edit(
      "confidence: high",
      "confidence: high\n      printedAnswer: { facet: date, key: { type: date, date: 1949-20-20 } }",
    ),
    "printedAnswer",
    /"1949-20-20" is no date that can be typed: leave printedAnswer out/,
  ],
  [
    "paragraph that is blank",
    edit("id: killed\n    paragraphs: [2]", "id: killed\n    paragraphs: [4]"),
    "[4]",
    /The chapter has no ¶4 with a text/,
  ],
  [
    "paragraph outside the unit",
    edit("id: killed\n    paragraphs: [2]", "id: killed\n    paragraphs: [7]"),
    "[7]",
    /cites ¶7, which unit unit does not list/,
  ],
  [
    "paragraph twice",
    edit("id: killed\n    paragraphs: [2]", "id: killed\n    paragraphs: [2, 2]"),
    "[2, 2]",
    /¶2 is listed twice/,
  ],
  [
    "impossible date of a key",
    edit("date: 1940-08-20 }", "date: 1940-20-20 }"),
    "date: 1940-20-20",
    /"1940-20-20" is no date that the calendar has/,
  ],
  [
    "impossible date of an event",
    edit("1940-08-20", "1940-02-30", "events.yaml"),
    "1940-02-30",
    /"1940-02-30" is no date/,
  ],
  [
    "years that are none",
    edit("1879/1940", "1940/1879", "people.yaml"),
    "1940/1879",
    /The years "1940\/1879" are not EDTF/,
  ],
];

describe("faults of structure are reported", () => {
  it.each(CASES)("%s", (...fault) => {
    const { found, expected } = findFault(fault);
    expect(found).toMatchObject(expected);
  });
});
