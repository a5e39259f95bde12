import { describe, expect, it } from "vitest";
import { realChapter } from "#tests/factories/chapter";
import type { Entity } from "../facts/entity";
import type { Fact, Facet, Key } from "../facts/fact";
import { buildBank } from "./bank";
import type { ChoiceItem, ChoiceOption } from "./item";

// Proves the real bank's wrong answers from the content alone: it shares no code with what makes them.
const index = realChapter();
const { facts, entities } = index.chapter;
const MONTHS = "January February March April May June July August September October November December".split(" ");

interface Question {
  readonly item: ChoiceItem;
  readonly fact: Fact;
  readonly facet: Facet;
  readonly wrong: readonly ChoiceOption[];
}
const questions = [1, 22].flatMap((seed): Question[] =>
  buildBank(index, seed).items.flatMap((item) => {
    const fact = facts.find(({ id }) => id === item.factId);
    const facet = fact?.facets.find(({ id }) => id === item.facetId);
    if (item.kind !== "choice" || !fact || !facet) return [];
    return [{ item, fact, facet, wrong: item.options.filter(({ id }) => id !== item.key) }];
  }),
);

const claims = ({ fact, facet }: Question): Key[] => {
  const same = facts
    .flatMap((other) => other.facets)
    .filter(({ relation, subject }) => relation === facet.relation && subject === facet.subject);
  const printed = fact.note?.printedAnswer;
  return [
    ...same.flatMap(({ key, alsoRight }) => [key, ...alsoRight]),
    ...(printed?.facet === facet.id ? [printed.key] : []),
  ];
};
const where = ({ fact, facet }: Question, { text }: ChoiceOption) => `${fact.id}/${facet.id}: ${text.en}`;
const letters = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]/g, "");

/** An English option text back as an EDTF date; null for what is none. */
function edtfOf(text: string): string | null {
  const [year = "", month, day] = text
    .replace(/^about /, "")
    .split(" ")
    .reverse();
  if (!/^\d{4}$/.test(year)) return null;
  if (month === undefined) return year;
  return [year, String(MONTHS.indexOf(month) + 1).padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-");
}

const kinOf = new Map<string, string[]>();

function kin(entity: Entity): string[] {
  const known = kinOf.get(entity.id) ?? findKin(entity);
  kinOf.set(entity.id, known);
  return known;
}

function findKin(entity: Entity): string[] {
  const up = (id: string): string[] => {
    const found = entities.find((other) => other.id === id);
    const { partOf = [], successorOf = [], aliasOf = [] } = found?.relations ?? {};
    return [id, ...[...partOf, ...successorOf, ...aliasOf].flatMap(up)];
  };
  const down = entities.filter((other) => up(other.id).includes(entity.id)).map(({ id }) => id);
  const aliases = entities.filter((other) =>
    other.relations.aliasOf.some((id) => entity.relations.aliasOf.includes(id)),
  );
  return [...up(entity.id), ...down, ...aliases.map(({ id }) => id)];
}

describe("wrong answers of the real bank", () => {
  it("are entities of the key's kind that are neither right, nor tied to what is right, nor asked about", () => {
    let proven = 0;
    for (const question of questions) {
      const right = claims(question).flatMap((key) => (key.type === "entities" ? key.entities : []));
      const refused = new Set([...right.flatMap((id) => entities.filter((one) => one.id === id)).flatMap(kin)]);
      refused.add(question.facet.subject);
      for (const option of question.wrong) {
        if (question.facet.key.type !== "entities") continue;
        const entity = entities.find(({ id }) => id === option.entity);
        const [key] = question.facet.key.entities;
        const keyKind = entities.find(({ id }) => id === key)?.kind;
        expect(entity?.kind, where(question, option)).toBe(keyKind);
        expect(refused.has(option.entity ?? ""), where(question, option)).toBe(false);
        expect(question.facet.stem.en, where(question, option)).not.toContain(`{${option.entity}}`);
        proven += 1;
      }
    }
    expect(proven).toBeGreaterThan(400);
  });

  it("are dates of the calendar, of the key's grain, and none that is right or printed", () => {
    let proven = 0;
    for (const question of questions) {
      const { key } = question.facet;
      if (key.type !== "date") continue;
      const right = claims(question).flatMap((claim) => (claim.type === "date" ? [claim.date] : []));
      for (const option of question.wrong) {
        const date = edtfOf(option.text.en) ?? "";
        expect(date.length, where(question, option)).toBe(key.date.replace("~", "").length);
        expect(
          right.some((one) => one.startsWith(date) || date.startsWith(one)),
          where(question, option),
        ).toBe(false);
        const parts = date.split("-").map(Number);
        const [year = 0, month = 1, day = 1] = parts;
        expect(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, date.length)).toBe(date);
        const numbers = option.text.vi.match(/\d+/g)?.map(Number) ?? [];
        expect(numbers, where(question, option)).toEqual([...parts].reverse());
        proven += 1;
      }
    }
    expect(proven).toBeGreaterThan(100);
  });

  it("are texts that no accepted answer equals", () => {
    for (const question of questions)
      for (const claim of claims(question)) {
        if (claim.type !== "text") continue;
        const accepted = [claim.text.en, claim.text.vi, ...claim.variants.en, ...claim.variants.vi].map(letters);
        for (const option of question.wrong.filter(() => question.facet.key.type === "text"))
          for (const text of [option.text.en, option.text.vi])
            expect(accepted.includes(letters(text)), where(question, option)).toBe(false);
      }
  });

  it("accuse nobody whom no curator named", () => {
    const accusing = questions.filter(({ facet }) => /^(killed-by|ordered-by|carried-out-by)$/.test(facet.relation));
    expect(accusing.length).toBeGreaterThan(0);
    for (const question of accusing)
      for (const option of question.wrong)
        expect(question.facet.distractors.map(({ entity }) => entity)).toContain(option.entity);
  });

  it("give a reason each, in both languages", () => {
    for (const question of questions)
      for (const option of question.wrong)
        for (const reason of [option.why?.en, option.why?.vi])
          expect(reason, where(question, option)).toMatch(/[.!?”)]$/u);
  });
});
