import { describe, expect, it } from "vitest";
import { realChapter } from "#tests/factories/chapter";
import { responseTo } from "#tests/factories/responses";
import { seededChance } from "../../chance";
import { withNamesInBoth } from "../../facts/chapter-index";
import { parseEdtf } from "../../facts/edtf";
import { LANGS } from "../../facts/text";
import { indexNames } from "../../grading/name-index";
import { grade } from "../../grading/grade";
import { withId } from "../identity";
import { NOTHING_CHANGED, type Item, type ItemKind, type ItemOf } from "../item";
import { KINDS } from ".";

const index = realChapter();
const names = indexNames(index.chapter.entities);

function candidatesOf<K extends ItemKind>(kind: K): ItemOf<K>[] {
  return [1, 2].flatMap((seed) =>
    index.chapter.facts.flatMap((fact) =>
      fact.facets.flatMap((facet) => KINDS[kind].candidates(index, fact, facet, seededChance(seed))),
    ),
  );
}
const [orders, matches, mends, voices, statements] = [
  candidatesOf("order"),
  candidatesOf("match"),
  candidatesOf("mend"),
  candidatesOf("voice"),
  candidatesOf("statements"),
];
const all: readonly Item[] = [...orders, ...matches, ...mends, ...voices, ...statements];
/** Those that break a promise, to be none: one expectation for thousands of items. */
const breaking = <T extends Item>(items: readonly T[], keeps: (item: T) => boolean) =>
  items.filter((item) => !keeps(item)).map(({ factId, facetId, kind }) => `${factId}/${facetId} ${kind}`);

describe("candidates on the whole content", () => {
  it("exist for every kind", () => {
    for (const items of [orders, matches, mends, voices, statements]) expect(items.length).toBeGreaterThan(0);
  });

  it("are graded right by their key and wrong by its contrary", () => {
    const judged = (item: Item, wish: "right" | "wrong") => grade(item, responseTo(item, wish), names).outcome;
    expect(breaking(all, (item) => judged(item, "right") === "right")).toEqual([]);
    expect(breaking(all, (item) => judged(item, "wrong") === "wrong")).toEqual([]);
  });

  it("have ids that are hashes of their content, and show no marker", () => {
    expect(breaking(all, ({ id, ...content }) => withId<Item>(content).id === id)).toEqual([]);
    expect(breaking(all, (item) => !/\{[a-z0-9:-]+\}|undefined|NaN/.test(JSON.stringify(item)))).toEqual([]);
  });

  it("are the same for the same chance", () => {
    for (const fact of index.chapter.facts.slice(0, 10))
      for (const facet of fact.facets)
        for (const kind of ["order", "match", "mend", "voice", "statements"] as const) {
          const [one, other] = [5, 5].map((seed) => KINDS[kind].candidates(index, fact, facet, seededChance(seed)));
          expect(other).toEqual(one);
        }
  });

  it("order events of which each has ended before the next begins", () => {
    const days = (edtf: string) => {
      const span = parseEdtf(edtf);
      const day = (point: { year: number; month?: number; day?: number } | undefined, month: number, last: number) =>
        (point?.year ?? 0) * 10_000 + (point?.month ?? month) * 100 + (point?.day ?? last);
      return { from: day(span?.earliest, 1, 1), to: day(span?.latest, 12, 31) };
    };
    const dated = new Map(
      [...new Set(orders.flatMap(({ events }) => events.map(({ date }) => date)))].map((date) => [date, days(date)]),
    );
    const isApart = ({ key, events }: ItemOf<"order">) => {
      const dates = key.map((id) => dated.get(events.find((event) => event.id === id)?.date ?? ""));
      return dates.every((one, at) => at === 0 || (dates[at - 1]?.to ?? Infinity) < (one?.from ?? 0));
    };
    expect(breaking(orders, isApart)).toEqual([]);
    expect(breaking(orders, ({ events }) => events.length >= 4 && events.length <= 6)).toEqual([]);
    expect(breaking(orders, ({ events }) => !events.some(({ text }) => /\d/.test(text.en + text.vi)))).toEqual([]);
    expect(
      breaking(orders, (item) =>
        item.events.some(({ facetId, factId }) => facetId === item.facetId && factId === item.factId),
      ),
    ).toEqual([]);
  });

  it("gain nothing from being left as they are shown", () => {
    const shown = (item: ItemOf<"order">) => item.events.map(({ id }) => id);
    expect(
      breaking(orders, (item) => grade(item, { kind: "order", order: shown(item) }, names).outcome === "wrong"),
    ).toEqual([]);
    expect(breaking(orders, (item) => shown(item).reverse().join() !== item.key.join())).toEqual([]);
    const beside = ({ left, right }: ItemOf<"match">) =>
      left.map(({ id }, at) => [id, right[at]?.id ?? ""] as [string, string]);
    expect(
      breaking(matches, (item) => grade(item, { kind: "match", pairs: beside(item) }, names).outcome === "wrong"),
    ).toEqual([]);
  });

  it("match entities with what the catalogue says of each, which names none of them", () => {
    const isOwn = ({ key, left, right }: ItemOf<"match">) =>
      key.every(([one, other]) => {
        const entity = index.entities.get(left.find(({ id }) => id === one)?.entity ?? "");
        const shown = right.find(({ id }) => id === other)?.text;
        const gloss = entity && withNamesInBoth(index, entity.gloss);
        return LANGS.every(
          (lang) => gloss && shown?.[lang].slice(1) === gloss[lang].slice(1) && shown[lang].length <= 120,
        );
      });
    expect(breaking(matches, isOwn)).toEqual([]);
    const isNamed = ({ left, right }: ItemOf<"match">) =>
      right.some(({ text }) => left.some((one) => LANGS.some((lang) => text[lang].includes(one.text[lang]))));
    expect(breaking(matches, (item) => !isNamed(item))).toEqual([]);
  });

  it("mend a statement that differs from the fact's in the changed detail alone", () => {
    const isMendable = (item: ItemOf<"mend">) =>
      LANGS.every((lang) => {
        const fact = index.facts.get(item.factId);
        const statement = fact ? withNamesInBoth(index, fact.statement)[lang] : "";
        const at = item.runs[lang].findIndex(({ detail }) => detail === (item.changed ?? NOTHING_CHANGED));
        const text = (runs: typeof item.runs.en) => runs.map((run) => run.text).join("");
        if (at < 0) return item.changed === null && text(item.runs[lang]) === statement;
        const [before, after] = [text(item.runs[lang].slice(0, at)), text(item.runs[lang].slice(at + 1))];
        return statement.startsWith(before) && statement.endsWith(after) && text(item.runs[lang]) !== statement;
      });
    expect(breaking(mends, isMendable)).toEqual([]);
    expect(breaking(mends, ({ details }) => details.length >= 3 && details.length <= 6)).toEqual([]);
    const unchanged = mends.filter(({ changed }) => changed === null).length / mends.length;
    expect(unchanged).toBeGreaterThan(0.18);
    expect(unchanged).toBeLessThan(0.32);
  });

  it("offer four voices, each with its reason but the right one", () => {
    expect(breaking(voices, ({ options }) => new Set(options.map(({ text }) => text.vi)).size === 4)).toEqual([]);
    expect(
      breaking(voices, ({ options, key }) => options.every(({ id, why }) => (why === null) === (id === key))),
    ).toEqual([]);
  });

  it("judge four sentences, of which one to three are true, one on the facet and at most two on any", () => {
    const isFair = (item: ItemOf<"statements">) => {
      const tested = item.statements.map(({ factId, facetId }) => `${factId}/${facetId}`);
      const trueOnes = item.statements.filter(({ isTrue }) => isTrue).length;
      const isCrowded = tested.some((facet) => tested.filter((one) => one === facet).length > 2);
      return trueOnes > 0 && trueOnes < 4 && tested.includes(`${item.factId}/${item.facetId}`) && !isCrowded;
    };
    expect(breaking(statements, isFair)).toEqual([]);
  });
});
