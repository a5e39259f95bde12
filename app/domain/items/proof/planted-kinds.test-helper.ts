import type { Planted } from "./planted-answers.test-helper";
import { match, mend, order, statements, unchanged } from "./sample-composed-items.test-helper";
import { both, typedDate, typedName, typedNumber, voice } from "./sample-items.test-helper";

const answer = mend.answer?.type === "name" ? mend.answer : null;

const changeFirst = <T>(list: readonly T[], more: Partial<T>): T[] =>
  list.map((old, at) => (at === 0 ? { ...old, ...more } : old));

/** Faults of the kinds that are no choice. */
export const PLANTED_KINDS: readonly Planted[] = [
  ["unread-key", "no date", { ...typedDate, key: "1940-02-31" }],
  ["also-right-differs", "another day accepted", { ...typedDate, alsoRight: ["1940-08-21"] }],
  ["also-right-differs", "another city accepted", { ...typedName, alsoRight: [["paris"]] }],
  ["also-right-differs", "another number accepted", { ...typedNumber, alsoRight: [501] }],
  ["printed-differs", "the misprint forgotten", { ...typedDate, printed: null }],
  ["unit-differs", "no unit", { ...typedNumber, unit: null }],
  ["untypable", "a span to be typed", { ...typedDate, key: "1936/1937" }],
  ["foreign-spelling", "a name of another accepted", { ...typedName, accepted: [["Mexico City", "Paris"]] }],
  ["missing-spelling", "a name not accepted", { ...typedName, accepted: [[]] }],
  [
    "gap-count",
    "no gap",
    { ...typedName, gap: { en: "The exile lived in Oslo.", vi: "Người lưu vong sống ở _____ đến cuối đời." } },
  ],
  ["gap-tells", "the key beside the gap", { ...typedName, gap: both("In Mexico City he lived in _____.") }],
  ["gap-differs", "another sentence", { ...typedName, gap: both("He died in _____.") }],
  [
    "unknown-source",
    "another source",
    { ...statements, source: { ...statements.source, text: both("Another text.") } },
  ],
  [
    "unknown-statement",
    "another sentence",
    { ...statements, statements: changeFirst(statements.statements, { text: both("New.") }) },
  ],
  [
    "truth-differs",
    "a truth turned",
    { ...statements, statements: changeFirst(statements.statements, { isTrue: false }) },
  ],
  [
    "reason-differs",
    "another reason",
    { ...statements, statements: changeFirst(statements.statements, { why: both("So.") }) },
  ],
  [
    "truth-count",
    "none true",
    { ...statements, statements: statements.statements.map((one) => ({ ...one, isTrue: false })) },
  ],
  ["facet-untested", "another facet", { ...statements, factId: "figure", facetId: "members" }],
  [
    "event-count",
    "three events",
    { ...order, events: order.events.slice(0, 3), key: ["congress", "strike", "reform"] },
  ],
  ["event-differs", "another date", { ...order, events: changeFirst(order.events, { date: "1926" }) }],
  [
    "dates-overlap",
    "a disputed date in the way",
    {
      ...order,
      events: [
        ...order.events,
        {
          id: "return",
          factId: "return",
          facetId: "date",
          date: "1934-01",
          text: { en: "reunion of the region", vi: "việc reunion of the region" },
        },
      ],
      key: ["congress", "union", "strike", "return", "reform"],
    },
  ],
  ["order-differs", "two events exchanged", { ...order, key: ["union", "congress", "strike", "reform"] }],
  ["order-differs", "an event left out of the key", { ...order, key: ["congress", "union", "strike", "strike"] }],
  [
    "label-tells",
    "a year in a label",
    { ...order, events: changeFirst(order.events, { text: both("strike of 1926") }) },
  ],
  [
    "label-tells",
    "a month in a label",
    { ...order, events: changeFirst(order.events, { text: both("the May strike") }) },
  ],
  ["facet-unasked", "an event of another facet", { ...order, factId: "attack" }],
  ["facet-unasked", "a match on another", { ...match, factId: "home", facetId: "place" }],
  [
    "pair-count",
    "three pairs",
    { ...match, left: match.left.slice(0, 3), right: match.right.slice(1), key: match.key.slice(0, 3) },
  ],
  [
    "not-paired",
    "a right twice",
    {
      ...match,
      key: [
        ["1", "a"],
        ["2", "a"],
        ["3", "c"],
        ["4", "d"],
      ],
    },
  ],
  [
    "other-description",
    "two descriptions exchanged",
    {
      ...match,
      key: [
        ["1", "b"],
        ["2", "a"],
        ["3", "c"],
        ["4", "d"],
      ],
    },
  ],
  [
    "fits-two",
    "a description of two",
    {
      ...match,
      left: [...match.left.slice(0, 2), { id: "3", text: both("Old Guard"), entity: "guard" }, ...match.left.slice(3)],
      right: match.right.map((old) =>
        old.id === "c"
          ? {
              id: "c",
              text: { en: "armed force of the state since long", vi: "lực lượng vũ trang của nhà nước từ lâu" },
            }
          : old,
      ),
    },
  ],
  [
    "tied",
    "a body and its part",
    {
      ...match,
      left: [...match.left.slice(0, 2), { id: "3", text: both("KPD"), entity: "kpd" }, ...match.left.slice(3)],
    },
  ],
  [
    "description-tells",
    "a name in a description",
    { ...match, right: changeFirst(match.right, { text: both("what the Comintern feared") }) },
  ],
  ["misnamed", "a left under another name", { ...match, left: changeFirst(match.left, { text: both("Comintern") }) }],
  [
    "runs-differ",
    "a second change",
    { ...mend, runs: { ...mend.runs, en: changeFirst(mend.runs.en, { text: "The exile died in " }) } },
  ],
  ["runs-differ", "a change that is denied", { ...mend, changed: null, answer: null, why: null }],
  ["change-unclear", "no answer", { ...mend, answer: null }],
  [
    "facet-unasked",
    "a statement in which the key is no detail",
    {
      ...unchanged,
      details: [],
      runs: {
        en: [{ text: "The exile lived in Mexico City to the end." }],
        vi: [{ text: "Người lưu vong sống ở Mexico City đến cuối đời." }],
      },
    },
  ],
  [
    "stem-tells",
    "the key beside the change",
    { ...mend, runs: { ...mend.runs, en: [...mend.runs.en, { text: " So says Mexico City." }] } },
  ],
  ["change-unclear", "an answer where nothing changed", { ...unchanged, answer }],
  [
    "second-key",
    "a change that is true",
    {
      ...mend,
      details: [{ id: "city", text: both("Oslo") }],
      runs: {
        en: mend.runs.en.map((run) => (run.detail ? { ...run, text: "Oslo" } : run)),
        vi: mend.runs.vi.map((run) => (run.detail ? { ...run, text: "Oslo" } : run)),
      },
    },
  ],
  [
    "other-key",
    "an answer of another facet",
    { ...mend, answer: answer && { ...answer, key: ["paris"], accepted: [["Paris"]] } },
  ],
  ["no-voice", "a facet that no one says", { ...voice, factId: "home", facetId: "place" }],
  ["said-differs", "other words", { ...voice, said: both("Something else.") }],
  [
    "said-tells",
    "a speaker named",
    { ...voice, said: { en: "Beria says that the body is dominated", vi: "Tổ chức bị chi phối" } },
  ],
  [
    "shared-spelling",
    "a name that two go by",
    {
      ...typedName,
      factId: "agent",
      facetId: "who",
      entityKind: "person",
      key: ["stern"],
      accepted: [["Manfred Stern", "Stern", "Kleber"]],
      gap: null,
    },
  ],
];
