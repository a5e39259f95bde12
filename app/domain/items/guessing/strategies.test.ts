import { describe, expect, it } from "vitest";
import type { ChoiceItem } from "../item";
import { gatherKnowledge } from "./bank-knowledge";
import { measureStrategies } from "./measure";
import { seenQuestion } from "./option-question";
import { scoreOf, STRATEGIES } from "./strategies";

/** A choice with these options, the key marked by a star; an option `@id` names an entity. */
function choice(stem: string, marked: readonly string[], factId = "fact"): ChoiceItem {
  const options = marked.map((each, at) => {
    const text = each.replace(/^\*/, "").replace(/^@/, "");
    const isKey = each.startsWith("*");
    return {
      id: `option-${at}`,
      text: { en: text, vi: text },
      ...(each.includes("@") ? { entity: text } : {}),
      why: isKey ? null : { en: "Wrong.", vi: "Sai." },
    };
  });
  return {
    kind: "choice",
    id: `${factId} ${marked.join()}`,
    factId,
    facetId: "facet",
    paragraphs: [20],
    level: "remember",
    stem: { en: stem, vi: stem },
    options,
    key: options.find(({ why }) => why === null)?.id ?? "",
  };
}

function picksOf(name: string, item: ChoiceItem, others: readonly ChoiceItem[] = [], mentions = {}): readonly number[] {
  const strategy = STRATEGIES.find((one) => one.name === name);
  if (!strategy) throw new Error(`There is no strategy "${name}".`);
  return strategy.pick(seenQuestion(item, "en"), gatherKnowledge([item, ...others], mentions));
}

const ALL = [0, 1, 2, 3];

describe("the strategies", () => {
  it.each([
    ["longest option", ["*one", "three", "two", "six"], [1]],
    ["shortest option", ["*one", "three", "two", "four"], [0, 2]],
    ["third position", ["*a", "b", "c", "d"], [2]],
    ["lowest date", ["*May 1940", "March 1939", "May 1939", "March 1940"], [1]],
    ["second date", ["24 tháng 5 năm 1940", "*tháng 3 năm 1939", "1938", "1941"], [1]],
    ["highest date", ["1936–1937", "*1937–1938", "1938–1939", "1939–1940"], [3]],
    ["lowest date", ["*200", "300", "400", "500"], ALL],
    ["lowest number", ["*1,500 dead", "1,200 dead", "900 dead", "2,000 dead"], [2]],
    ["number nearest to the mean", ["*10", "20", "30", "100"], [2]],
    ["roundest number", ["*150", "120", "200", "130"], [2]],
    ["roundest number", ["*trial", "strike", "revolt", "war"], ALL],
    ["most words shared with the stem", ["*the party", "an army", "a trade union", "a bank"], [0]],
    ["most words shared among options", ["*red army", "red guards", "white guards", "fleet"], [1]],
    ["odd one out: fewest words shared", ["*red army", "red guards", "white guards", "fleet"], [3]],
    ["odd one out: digits", ["*in 1937", "never", "soon", "late"], [0]],
    ["odd one out: digits", ["*in 1937", "in 1938", "soon", "late"], ALL],
    ["odd one out: capital letters", ["*Moscow", "exile", "prison", "flight"], [0]],
    ["odd one out: number of words", ["*one", "two", "three four", "five"], [2]],
    ["odd one out: brackets and commas", ["*GPU", "NKVD", "GRU", "army (red)"], [3]],
  ])("%s of %j is %j", (name, options, picked) => {
    expect(picksOf(name, choice("Which party was it?", options))).toEqual(picked);
  });

  it("know which options are keys and options of items on other facts", () => {
    const item = choice("Who?", ["*@lenin", "@stalin", "@trotsky", "@beria"]);
    const others = [
      choice("Whom?", ["*@stalin", "@beria", "@trotsky", "@kun"], "other"),
      choice("Who?", ["*@lenin", "@kun", "@marty", "@togliatti"], "fact"),
    ];
    expect(picksOf("most often a key elsewhere", item, others)).toEqual([1]);
    expect(picksOf("least often a key elsewhere", item, others)).toEqual([0, 2, 3]);
    expect(picksOf("least often an option elsewhere", item, others)).toEqual([0]);
  });

  it("know which option is printed nearest to the cited paragraphs", () => {
    const item = choice("Who?", ["*@lenin", "@stalin", "@trotsky", "@beria"]);
    expect(
      picksOf("printed nearest to the cited ¶", item, [], { lenin: [20], stalin: [18, 90], trotsky: [20] }),
    ).toEqual([0, 2]);
    expect(picksOf("printed nearest to the cited ¶", item)).toEqual(ALL);
  });
});

describe("scoreOf", () => {
  it("shares a win among the options that cannot be told apart", () => {
    expect([scoreOf([0], 0), scoreOf([0, 2], 2), scoreOf([1, 2], 0), scoreOf(ALL, 3)]).toEqual([1, 0.5, 0, 0.25]);
  });
});

describe("measureStrategies", () => {
  it("gives the mean score, and an interval over facts rather than items", () => {
    const right = ["*trials of old comrades", "a", "b", "c"];
    const wrong = ["*a", "trials of old comrades", "b", "c"];
    const items = [
      ...["one", "one", "one", "one"].map((fact) => choice("What?", right, fact)),
      ...["two", "two", "two", "two"].map((fact) => choice("What?", wrong, fact)),
    ];
    const row = measureStrategies(items, "en", gatherKnowledge(items, {})).find(
      ({ strategy }) => strategy === "longest option",
    );
    expect(row).toMatchObject({ score: 0.5, chance: 0.25, opinions: 8, scoreWithOpinion: 0.5 });
    // Residuals of ±4 × 0.5 in two clusters: √(2 · (2² + 2²)) / 8.
    expect(row?.margin).toBeCloseTo((1.96 * Math.sqrt(2 * 8)) / 8);
  });
});
