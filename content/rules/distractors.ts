import type { CuratedDistractor, Facet, Key } from "~/domain/facts/fact";
import { fold } from "~/domain/facts/fold";
import { LANGS } from "~/domain/facts/text";
import type { Content } from "../content";
import type { Problem } from "../problem";
import { problemAt } from "../yaml-file";

const TEXT_DISTRACTORS = 3;

/** Curated distractors are of the key's type, differ from every right answer and from each other, and texts have enough. */
export function distractorsRule(content: Content): Problem[] {
  return content.facts.flatMap((fact) =>
    fact.value.facets.flatMap((facet, index) => {
      const name = `${fact.value.id}/${facet.id}`;
      const problems: Problem[] = [];
      if (facet.key.type === "text" && facet.distractors.length < TEXT_DISTRACTORS) {
        const message = `Facet ${name} asks for a text and has ${facet.distractors.length} distractors: write at least ${TEXT_DISTRACTORS}, each with its reason.`;
        problems.push(problemAt(fact, ["facets", index, "key"], message));
      }
      const right = [facet.key, ...facet.alsoRight].flatMap(answersOf);
      const seen = new Set<string>();
      facet.distractors.forEach((distractor, number) => {
        const report = (message: string) =>
          problems.push(
            problemAt(
              fact,
              ["facets", index, "distractors", number],
              `Distractor no. ${number + 1} of ${name} ${message}`,
            ),
          );
        const expected = typeOf(facet);
        const given = typesOf(distractor);
        if (given.length !== 1 || given[0] !== expected) {
          report(
            expected === null
              ? "belongs to a number: numbers make their own distractors, so remove it."
              : `must have the field ${expected}, like the key, and no other beside why: correct it.`,
          );
          return;
        }
        const answers = answersOf(distractor);
        if (answers.some((answer) => right.includes(answer))) report("is a right answer: write another.");
        else if (answers.some((answer) => seen.has(answer))) report("repeats an earlier one: write another.");
        answers.forEach((answer) => seen.add(answer));
      });
      return problems;
    }),
  );
}

type AnswerField = "text" | "entity" | "date";

function typeOf({ key }: Facet): AnswerField | null {
  return key.type === "entities" ? "entity" : key.type === "number" ? null : key.type;
}

function typesOf(distractor: CuratedDistractor): AnswerField[] {
  return (["text", "entity", "date"] as const).filter((field) => distractor[field] !== undefined);
}

/** Each form in which an answer could be given, comparable across keys and distractors. */
function answersOf(answer: Key | CuratedDistractor): string[] {
  if ("type" in answer && answer.type === "number") return [];
  if ("type" in answer && answer.type === "entities") return answer.entities.map((id) => `entity ${id}`);
  const forms: string[] = [];
  if ("entity" in answer && answer.entity) forms.push(`entity ${answer.entity}`);
  if ("date" in answer && answer.date) forms.push(`date ${answer.date}`);
  if ("text" in answer && answer.text) {
    const { text } = answer;
    forms.push(...LANGS.map((lang) => `${lang} ${fold(text[lang])}`));
  }
  if ("variants" in answer) {
    forms.push(...LANGS.flatMap((lang) => answer.variants[lang].map((variant) => `${lang} ${fold(variant)}`)));
  }
  return forms;
}
