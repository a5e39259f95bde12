import type { Bilingual } from "../../facts/text";
import type { MatchItem, MendItem, OrderItem, StatementsItem } from "../item";
import { base, both, option } from "./sample-items.test-helper";

const sentence = (id: string, facet: string, isTrue: boolean) => {
  const [factId = "", facetId = ""] = facet.split("/");
  return { id, text: both(`Sentence ${id}.`), isTrue, why: both(`Because of ${id}.`), factId, facetId };
};

export const statements: StatementsItem = {
  ...base("statements", "attack", "date", both("True or false?")),
  kind: "statements",
  source: { text: both("In the year of the attack Trotsky lived in exile."), origin: both("Our summary of ¶1") },
  statements: [
    sentence("a", "attack/date", true),
    sentence("b", "attack/killer", false),
    sentence("c", "home/place", false),
    sentence("d", "police/body", true),
  ],
};

const happening = (factId: string, date: string, label: string) => ({
  id: factId,
  text: { en: label, vi: `việc ${label}` },
  date,
  factId,
  facetId: "date",
});

export const order: OrderItem = {
  ...base("order", "strike", "date", both("In which order?")),
  kind: "order",
  events: [
    happening("strike", "1926-05/1926-07", "stoppage of work"),
    happening("congress", "1919-03", "founding of the body"),
    happening("reform", "1935-02", "reform of the laws"),
    happening("union", "1922", "founding of the state"),
  ],
  key: ["congress", "union", "strike", "reform"],
};

const side = (id: string, text: string | Bilingual, entity?: string) => {
  const { why: _why, ...choosable } = option(id, text, entity);
  return choosable;
};

export const match: MatchItem = {
  ...base("match", "police", "body", both("Who was what?")),
  kind: "match",
  left: [
    side("1", "NKVD", "nkvd"),
    side("2", "Comintern", "comintern"),
    side("3", "Profintern", "profintern"),
    side("4", "Red Army", "red-army"),
  ],
  right: [
    side("d", { en: "Armed force of the state", vi: "Lực lượng vũ trang của nhà nước" }),
    side("a", { en: "People's commissariat of home affairs", vi: "Bộ dân ủy nội vụ" }),
    side("c", { en: "Union of trade unions", vi: "Liên hiệp các công đoàn" }),
    side("b", { en: "International of the parties", vi: "Quốc tế của các đảng" }),
  ],
  key: [
    ["1", "a"],
    ["2", "b"],
    ["3", "c"],
    ["4", "d"],
  ],
};

const cityRuns = (before: string, city: string, after: string) => [
  { text: before },
  { text: city, detail: "city" },
  { text: after },
];

export const mend: MendItem = {
  ...base("mend", "home", "place", both("Is a detail wrong?")),
  kind: "mend",
  runs: {
    en: cityRuns("The exile lived in ", "Madrid", " to the end."),
    vi: cityRuns("Người lưu vong sống ở ", "Madrid", " đến cuối đời."),
  },
  details: [side("city", "Madrid", "madrid")],
  changed: "city",
  answer: {
    type: "name",
    entityKind: "place",
    key: ["mexico-city"],
    accepted: [["Mexico City"]],
    alsoRight: [],
    printed: null,
  },
  why: both("He lived elsewhere."),
};

export const unchanged: MendItem = {
  ...mend,
  id: "unchanged",
  runs: {
    en: cityRuns("The exile lived in ", "Mexico City", " to the end."),
    vi: cityRuns("Người lưu vong sống ở ", "Mexico City", " đến cuối đời."),
  },
  details: [side("city", "Mexico City", "mexico-city")],
  changed: null,
  answer: null,
  why: null,
};
