import { describe, expect, it } from "vitest";
import { edit, findFault, type FaultCase } from "./fault-case";

const CASES: FaultCase[] = [
  [
    "key entity not in the statement",
    edit("entities: [mercader]", "entities: [nkvd]"),
    "entities: [nkvd]",
    /is \{nkvd\}, but the English statement does not name it/,
  ],
  [
    "key date not in the statement",
    edit("date: 1940-08-20 }", "date: 1940-09-21 }"),
    "1940-09-21",
    /lacks the month \(9\) and the day \(21\)/,
  ],
  [
    "key number not in the statement",
    edit("value: 500, about", "value: 501, about"),
    "value: 501",
    /is the number 501, which the English statement lacks/,
  ],
  [
    "key text not in the statement",
    edit("en: a Belgian journalist, vi", "en: a Canadian businessman, vi"),
    "Canadian",
    /does not follow from the English statement, which lacks “Canadian”, “businessman”/,
  ],
  [
    "about not in the statement",
    edit("{nkvd} sent about 500 men", "{nkvd} sent 500 men"),
    "key: { type: number, value: 500",
    /is not exact, but the English statement does not say so/,
    "warning",
  ],
  [
    "dangling pronoun",
    edit("en: Who attacked {trotsky} in 1940?", "en: When was he attacked by the man who knew {trotsky}?"),
    "When was he",
    /says “he” of something that it has not named/,
  ],
  [
    "dangling “this event”",
    edit("vi: Ai đã tấn công {trotsky} năm 1940?", "vi: Ai đã gây ra sự kiện này với {trotsky}?"),
    "sự kiện này",
    /says “sự kiện này”/,
  ],
  [
    "stem that names nobody",
    edit(
      'en: On what date was {trotsky} attacked?\n          vi: "{trotsky} bị tấn công vào ngày nào?"',
      "en: On what date was the exile attacked?\n          vi: Người lưu vong bị tấn công vào ngày nào?",
    ),
    "the exile",
    /names nobody and nothing/,
    "warning",
  ],
  [
    "stem that holds its answer",
    edit("vi: Ai đã tấn công {trotsky} năm 1940?", "vi: Ramón Mercader đã tấn công {trotsky} ra sao?"),
    "vi: Ramón",
    /holds its own answer \(Ramón Mercader\)/,
  ],
  [
    "stem that holds its date",
    edit("en: On what date was {trotsky} attacked?", "en: What befell {trotsky} on 20 August 1940?"),
    "What befell",
    /holds its own answer \(1940-08-20\)/,
  ],
  [
    "stem that holds its text",
    edit(
      "vi: Khi đến gặp {trotsky}, {mercader} mang vỏ bọc gì?",
      'vi: "{mercader} có phải nhà báo người Bỉ khi gặp {trotsky} không?"',
    ),
    "có phải",
    /holds its own answer \(“nhà báo người Bỉ”\)/,
  ],
];

describe("faults of questions are reported", () => {
  it.each(CASES)("%s", (...fault) => {
    const { found, expected } = findFault(fault);
    expect(found).toMatchObject(expected);
  });
});
