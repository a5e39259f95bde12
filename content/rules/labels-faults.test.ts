import { describe, expect, it } from "vitest";
import { problemsOf } from "../fixture";
import { edit, findFault, type FaultCase } from "./fault-case";

const EVENT = `event: { en: "the attack on {trotsky}", vi: "vụ tấn công {trotsky}" }`;
const WHO = `      - id: by
        relation: killed-by
`;
const event = (en: string, vi: string) => edit(EVENT, `event: { en: "${en} on {trotsky}", vi: "${vi} {trotsky}" }`);
const said = (en: string, vi: string, relation = "said-by") =>
  edit(WHO, `      - id: by\n        relation: ${relation}\n        said: { en: "${en}", vi: "${vi}" }\n`);

const CASES: FaultCase[] = [
  [
    "event with a year",
    event("the attack of 1940", "vụ tấn công năm 1940"),
    "event: {",
    /The event of killed\/date holds a part of a date \(“1940”\)/,
  ],
  ["event with a month", event("the August attack", "vụ tấn công mùa hè"), "event: {", /\(“August”\)/],
  ["event with a Vietnamese month", event("the attack", "vụ tấn công tháng tám"), "event: {", /\(“tháng tám”\)/],
  ["event with a Vietnamese year", event("the later attack", "vụ tấn công cuối năm"), "event: {", /\(“năm”\)/],
  [
    "event of what is no date",
    edit(WHO, `${WHO}        event: { en: the later attack there, vi: vụ tấn công sau đó }\n`),
    "event: { en: the later",
    /The event of killed\/by belongs to a date/,
  ],
  [
    "said of another relation",
    said("The house was well guarded.", "Ngôi nhà được canh giữ kỹ.", "killed-by"),
    "said: {",
    /What is said in killed\/by belongs to the relation said-by/,
  ],
  [
    "said with its speaker's marker",
    said("The house was known to {mercader}.", "Ngôi nhà ấy {mercader} đã biết."),
    "said: {",
    /What is said in killed\/by names who says it \(\{mercader\}\)/,
  ],
  [
    "said with its speaker's name",
    said("The house was known to Ramón Mercader.", "Ngôi nhà ấy đã có người biết."),
    "said: {",
    /names who says it \(Ramón Mercader\)/,
  ],
];

describe("faults of labels are reported", () => {
  it.each(CASES)("%s", (...fault) => {
    const { found, expected } = findFault(fault);
    expect(found).toMatchObject(expected);
  });

  it("but not a fifth or five of something, nor what may be said", () => {
    const sound = [
      event("the fifth attack", "vụ tấn công thứ năm"),
      event("the attack by five men", "vụ tấn công của năm người"),
      said("The house was well guarded.", "Ngôi nhà được canh giữ kỹ."),
    ];
    const problems = sound.flatMap((change) => problemsOf({ edits: [change] }));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
