import { describe, expect, it } from "vitest";
import { edit, findFault, type FaultCase } from "./fault-case";

const CASES: FaultCase[] = [
  [
    "too few distractors",
    edit(
      "          - text: { en: a Dutch merchant, vi: nhà buôn người Hà Lan }\n            why: { en: Nobody speaks of a merchant., vi: Không ai nói đến nhà buôn. }\n",
      "",
    ),
    "key: { type: text",
    /has 2 distractors: write at least 3/,
  ],
  [
    "distractor that is right",
    edit("en: a Dutch merchant, vi", "en: A Belgian journalist!, vi"),
    "text: { en: A Belgian",
    /is a right answer: write another/,
  ],
  [
    "distractor twice",
    edit("en: a Dutch merchant, vi", "en: a French lawyer, vi"),
    "text: { en: a French lawyer, vi: nhà buôn",
    /repeats an earlier one/,
  ],
  [
    "distractor of another type",
    edit("- text: { en: a Dutch merchant, vi: nhà buôn người Hà Lan }", "- date: 1940"),
    "date: 1940\n",
    /must have the field text, like the key/,
  ],
  [
    "note from the original",
    edit("basis: ¶3", "basis: the French original"),
    "basis: the French",
    /rests on the original/,
  ],
  [
    "note on no paragraph",
    edit("basis: ¶3", "basis: ¶99"),
    "basis: ¶99",
    /rests on ¶99, which the chapter does not have/,
  ],
  [
    "uncertain misprint",
    edit("confidence: high", "confidence: medium"),
    "confidence: medium",
    /calls a misprint what is not certain/,
  ],
  [
    "misprint without meaning",
    edit("meant: 20 August 1940", "meant: null"),
    "meant: null",
    /without saying what is meant/,
  ],
  [
    "long quotation of the print",
    edit("printed: 20 tháng 20", "printed: một hai ba bốn năm sáu bảy"),
    "printed: một hai",
    /quotes more than 6 printed words/,
  ],
  [
    "tiers out of balance",
    edit("id: posing\n    paragraphs: [3]\n    tier: core", "id: posing\n    paragraphs: [3]\n    tier: detail"),
    "section: first",
    /50\.0 % of the facts are detail/,
    "warning",
  ],
  [
    "shared spelling",
    edit(
      "names: { en: Ramón Mercader, vi: Ramón Mercader }",
      "names: { en: Ramón Mercader, vi: Ramón Mercader }\n    printed: [TRÔTSKI]",
      "people.yaml",
    ),
    "id: mercader",
    /“TRÔTSKI” is a spelling of mercader and of trotsky/,
  ],
];

describe("faults of catalogue are reported", () => {
  it.each(CASES)("%s", (...fault) => {
    const { found, expected } = findFault(fault);
    expect(found).toMatchObject(expected);
  });
});
