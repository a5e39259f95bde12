import { describe, expect, it } from "vitest";
import { SOURCES } from "../fixture-sources";
import { edit, findFault, type FaultCase } from "./fault-case";

/** Another source with the id of the fixture's. */
const SECOND = SOURCES.slice(SOURCES.indexOf("  - id: visit"), SOURCES.indexOf("essays:")).replace("[2, 3]", "[2]");
/** The last statement of the fixture's source. */
const LAST = `      - id: f
        fact: posing
        facet: cover
        text: { en: The visitor posed as a sailor., vi: Vị khách ấy giả làm thủy thủ. }
        isTrue: false
        why: { en: He posed as a Belgian journalist., vi: Vị khách giả làm nhà báo người Bỉ. }
`;

const CASES: FaultCase[] = [
  [
    "source too short",
    edit("Nobody asked to see his papers. In the late summer he came once more, alone, with a coat over his arm.", ""),
    "en: The exile lived",
    /The text of source visit has 5\d words of English, and a source has 60 to 120: lengthen it/,
  ],
  [
    "source too long",
    edit("Không ai hỏi giấy tờ.", `Không ai hỏi giấy tờ${" của người khách".repeat(40)}.`),
    "vi: Người lưu vong",
    /has 19\d words of Vietnamese, and a source has 60 to 170: shorten it/,
  ],
  ["too few statements", edit(LAST, ""), "- id: a\n        fact", /Source visit has 5 statements: write at least 6/],
  [
    "too many true statements",
    edit(LAST, LAST.replace("isTrue: false", "isTrue: true") + LAST.replace("id: f", "id: g").replace("false", "true")),
    "- id: a\n        fact",
    /Of the 7 statements of source visit, 5 are true/,
  ],
  [
    "source id taken",
    edit("essays:\n", `${SECOND}essays:\n`),
    "- id: visit\n    paragraphs: [2]\n",
    /The source id "visit" is taken at .*unit\.yaml:\d+/,
  ],
  [
    "statement id taken",
    edit(LAST, LAST.replace("id: f", "id: e")),
    LAST.replace("id: f", "id: e"),
    /Source visit has two statements "e"/,
  ],
  [
    "statement without a full stop",
    edit("giả làm thủy thủ.", "giả làm thủy thủ"),
    "text: { en: The visitor posed as a sailor",
    /Statement visit\/f does not end in a full stop/,
  ],
  [
    "statement of two sentences",
    edit("The visitor posed as a sailor.", "The visitor had a ship. Then, he posed as a sailor.".replace(",", "")),
    "text: { en: The visitor had",
    /Statement visit\/f is more than one sentence/,
  ],
  [
    "statement on a fact that is none",
    edit(LAST, LAST.replace("fact: posing", "fact: flight")),
    "fact: flight",
    /Statement visit\/f tests the fact "flight", which is not there/,
  ],
  [
    "statement on a facet that is none",
    edit(LAST, LAST.replace("facet: cover", "facet: name")),
    "facet: name",
    /tests the facet "name", which fact posing does not have/,
  ],
  [
    "source on a paragraph outside the unit",
    edit("paragraphs: [2, 3]\n    origin", "paragraphs: [2, 7]\n    origin"),
    "paragraphs: [2, 7]",
    /Source visit cites ¶7, which unit unit does not list/,
  ],
  [
    "essay on a paragraph outside the unit",
    edit("source: visit\n    paragraphs: [2]", "source: visit\n    paragraphs: [7]"),
    "paragraphs: [7]",
    /Essay comment cites ¶7/,
  ],
  [
    "guide worth too little",
    edit("{ points: 0.5, expected: { en: He hid", "{ points: 0.25, expected: { en: He hid"),
    "- { points: 0.25",
    /The guide of essay comment adds up to 0\.75 points/,
  ],
  [
    "guide on a fact that is none",
    edit("facts: [killed, posing]", "facts: [killed, flight]"),
    "- { points: 0.5, expected: { en: He won",
    /The guide of essay comment rests on the fact "flight", which is not there/,
  ],
  ["comment on no source", edit("    source: visit\n", ""), "kind: source-comment", /without naming it: add source/],
  [
    "comment on a source that is none",
    edit("source: visit", "source: letter"),
    "source: letter",
    /comments on the source "letter", which is not there/,
  ],
  ["essay with a source", edit("kind: source-comment", "kind: essay"), "source: visit", /make it a source-comment/],
  [
    "Vietnamese of a source",
    edit("Cuối mùa hè, vị khách lại đến", "Cuối mùa hoà bình, vị khách lại đến"),
    "vi: Người lưu vong",
    /The text of source visit has the tone mark of “hoà”/,
  ],
  [
    "copied words in a guide",
    edit("vi: Người ấy giấu thân phận.", 'vi: "Một đoạn văn dài đủ để có hơn mười hai từ liền nhau."'),
    "- { points: 0.5, expected: { en: He hid",
    /Point no\. 1 of essay comment has 12 words in a row/,
  ],
  [
    "marker of nobody in a prompt",
    edit(
      'how {mercader} came close to {trotsky}.", vi: "Giải thích cách {mercader}',
      'how {may} came close to {trotsky}.", vi: "Giải thích cách {may}',
    ),
    "prompt:",
    /The prompt of essay comment names \{may\}/,
  ],
];

describe("faults of sources and essays are reported", () => {
  it.each(CASES)("%s", (...fault) => {
    const { found, expected } = findFault(fault);
    expect(found).toMatchObject(expected);
  });
});
