import type { Item, ItemKind, ItemOf } from "~/domain/items/item";

/*
 * One question of each kind, made by hand, on facts that the content holds. The texts are examples; the ids are such as the
 * generators make.
 */

const common = {
  factId: "attack-of-20-august",
  facetId: "date",
  paragraphs: [148],
  level: "remember" as const,
};
const both = (en: string, vi = en) => ({ en, vi });
const stem = (en: string) => both(en, `${en} (vi)`);

const options = [
  { id: "o1", text: both("The authors", "Các tác giả"), why: null },
  { id: "o2", text: both("A witness", "Một nhân chứng"), why: both("He was not there.", "Ông không có mặt.") },
  { id: "o3", text: both("A letter", "Một bức thư"), why: both("It is of 1937.", "Thư viết năm 1937.") },
  { id: "o4", text: both("An order", "Một mệnh lệnh"), why: both("It is of 1939.", "Lệnh ra năm 1939.") },
];

const events = [
  {
    id: "e1",
    text: both("The attack", "Vụ tấn công"),
    date: "1940-08-20",
    factId: "attack-of-20-august",
    facetId: "date",
  },
  { id: "e2", text: both("The order", "Mệnh lệnh"), date: "1939-03", factId: "order-of-march-1939", facetId: "date" },
  {
    id: "e3",
    text: both("The attempt", "Vụ mưu sát"),
    date: "1940-05-24",
    factId: "attempt-of-24-may",
    facetId: "date",
  },
  { id: "e4", text: both("The death", "Cái chết"), date: "1940-08-21", factId: "attack-of-20-august", facetId: "date" },
];

const statements = ["first", "second", "third", "fourth"].map((word, at) => ({
  id: `s${at + 1}`,
  text: both(`The ${word} sentence.`, `Ý ${at + 1}.`),
  isTrue: at < 2,
  why: both(`Because of the ${word}.`, `Vì ý ${at + 1}.`),
  factId: common.factId,
  facetId: common.facetId,
}));

const ITEMS: { readonly [K in ItemKind]: ItemOf<K> } = {
  choice: { ...common, id: "choice-item", kind: "choice", stem: stem("Who says so?"), options, key: "o1" },
  voice: {
    ...common,
    id: "voice-item",
    kind: "voice",
    stem: stem("Who is speaking?"),
    said: both("That the order had been given.", "Rằng lệnh đã được ban ra."),
    options,
    key: "o1",
  },
  "typed-date": {
    ...common,
    id: "date-item",
    kind: "typed-date",
    stem: stem("When was the attack?"),
    grain: "day",
    key: "1940-08-20",
    alsoRight: [],
    printed: "1939-08-20",
  },
  "typed-name": {
    ...common,
    id: "name-item",
    kind: "typed-name",
    stem: stem("Who was attacked?"),
    gap: both("On 20 August 1940 _____ was attacked.", "Ngày 20 tháng 8 năm 1940, _____ bị tấn công."),
    entityKind: "person",
    key: ["trotsky"],
    accepted: [["Leon Trotsky", "Lev Trotsky", "Trotsky"]],
    alsoRight: [],
    printed: null,
  },
  "typed-number": {
    ...common,
    id: "number-item",
    kind: "typed-number",
    stem: stem("How many took part?"),
    key: { from: 1500, to: 2000 },
    alsoRight: [],
    printed: null,
    unit: both("people", "người"),
  },
  statements: {
    ...common,
    id: "statements-item",
    kind: "statements",
    stem: stem("Judge the statements."),
    source: {
      text: both("The text of the source.", "Lời của tư liệu."),
      origin: both("Our summary of ¶148", "Tóm tắt ¶148"),
    },
    statements,
  },
  order: {
    ...common,
    id: "order-item",
    kind: "order",
    stem: stem("Put the events in order."),
    events,
    key: ["e2", "e3", "e1", "e4"],
  },
  match: {
    ...common,
    id: "match-item",
    kind: "match",
    stem: stem("Who was who?"),
    left: ["Trotsky", "Mercader", "Eitingon", "Stalin"].map((name, at) => ({ id: `l${at + 1}`, text: both(name) })),
    right: ["the killer", "the victim", "the ruler", "the officer"].map((text, at) => ({
      id: `r${at + 1}`,
      text: both(text, `${text} (vi)`),
    })),
    key: [
      ["l1", "r2"],
      ["l2", "r1"],
      ["l3", "r4"],
      ["l4", "r3"],
    ],
  },
  mend: {
    ...common,
    id: "mend-item",
    kind: "mend",
    stem: stem("Was anything changed?"),
    runs: {
      en: [
        { text: "On " },
        { text: "24 May 1940", detail: "d1" },
        { text: " the attack took place in " },
        { text: "Mexico City", detail: "d2" },
        { text: "." },
      ],
      vi: [
        { text: "Vụ tấn công diễn ra ở " },
        { text: "Thành phố México", detail: "d2" },
        { text: " vào " },
        { text: "ngày 24 tháng 5 năm 1940", detail: "d1" },
        { text: "." },
      ],
    },
    details: [
      { id: "d1", text: both("24 May 1940", "ngày 24 tháng 5 năm 1940") },
      { id: "d2", text: both("Mexico City", "Thành phố México") },
    ],
    changed: "d1",
    answer: { type: "date", grain: "day", key: "1940-08-20", alsoRight: [], printed: null },
    why: both("That is the day of the first attempt.", "Đó là ngày của vụ mưu sát đầu tiên."),
  },
};

/** A question of a kind. */
export const sampleItem = <K extends ItemKind>(kind: K): ItemOf<K> => ITEMS[kind];

/** One question of every kind. */
export const SAMPLE_ITEMS: readonly Item[] = Object.values(ITEMS);
