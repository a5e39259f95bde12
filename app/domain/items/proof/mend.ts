import type { Choosable, MendAnswer, MendItem, MendRun } from "../item";
import { LANGS, type Lang } from "../../facts/text";
import { isAccusing, tellsOfCrime } from "./accusation";
import { entitiesNamed, entityOf, type Claim, type Content } from "./content";
import { proveDateAnswer } from "./date-answer";
import { tellsKey } from "./every-item";
import { found, foundIf, type Finding } from "./fault";
import { proveNameAnswer } from "./name-answer";
import { proveNumberAnswer } from "./number-answer";
import { groundsAgainst, openCase } from "./offer";
import { readDate, isSameDate, shownDateOf } from "./reading-dates";
import { endsOf, readNumber } from "./reading-numbers";
import { between } from "./typed-name";
import { holdsPhrase, quoted, uncapitalized } from "./wording";

/** Proves that the statement is right but for one detail at most, that the change is wrong, and that it can be put right. */
export function proveMend(content: Content, claim: Claim, item: MendItem): Finding[] {
  const changed = item.details.find(({ id }) => id === item.changed);
  if (item.changed === null) return proveUnchanged(content, claim, item);
  if (!changed || !item.answer || !item.why)
    return [found("change-unclear", "The changed detail, what belongs there or why it is wrong is missing.")];
  return [
    ...LANGS.flatMap((lang) => undoneFindings(content, claim, item, changed, lang)),
    ...foundIf(
      item.details.some(
        ({ id, text }) => id !== changed.id && LANGS.every((lang) => text[lang] === changed.text[lang]),
      ),
      "options-alike",
      `${quoted(changed.text)} is among the details twice.`,
    ),
    ...groundsAgainst(openCase(content, claim), changed),
    ...answerFindings(content, claim, item.answer),
    ...foundIf(
      isPersonSwapped(content, claim, changed),
      "accusation",
      `${quoted(changed.text)}: nobody is exchanged where a deed has its doer or its victim.`,
    ),
  ];
}

function proveUnchanged(content: Content, claim: Claim, item: MendItem): Finding[] {
  const statement = content.render(claim.fact.statement);
  const isAsked = item.details.some(({ text }) => LANGS.every((lang) => isKeyIn(content, claim, text[lang], lang)));
  const differs = LANGS.some((lang) => textOf(item.runs[lang]) !== statement[lang]);
  return [
    ...foundIf(!isAsked, "facet-unasked", `No detail is what ${claim.facet.id} asks for.`),
    ...foundIf(differs, "runs-differ", "Nothing is said to be changed, and it is not the statement."),
    ...foundIf(
      item.answer !== null || item.why !== null,
      "change-unclear",
      "Nothing is changed, and something is to be put right.",
    ),
    ...LANGS.flatMap((lang) => detailFindings(item, lang)),
  ];
}

const textOf = (runs: readonly MendRun[]): string => runs.map(({ text }) => text).join("");

/** With the change undone the runs are the statement, and what stood there is the key. */
function undoneFindings(content: Content, claim: Claim, item: MendItem, changed: Choosable, lang: Lang): Finding[] {
  const runs = item.runs[lang];
  const at = runs.findIndex(({ detail }) => detail === changed.id);
  const run = runs[at];
  const others = runs.filter(({ detail }) => detail === changed.id).length;
  if (!run || others !== 1)
    return [found("runs-differ", `The changed detail stands ${others} times in the ${lang} runs.`)];
  const statement = content.render(claim.fact.statement)[lang];
  const replaced = between(statement, textOf(runs.slice(0, at)), textOf(runs.slice(at + 1)));
  return [
    ...foundIf(replaced === null, "runs-differ", `More than the changed detail differs from the ${lang} statement.`),
    ...foundIf(
      replaced !== null && !isKeyIn(content, claim, replaced, lang),
      "other-key",
      `What was replaced in the ${lang} statement, “${replaced ?? ""}”, is not the key.`,
    ),
    ...foundIf(
      tellsKey(content, claim.facet.key, textOf(runs.filter((other) => other !== run)), lang, true),
      "stem-tells",
      `The rest of the ${lang} statement says what belongs in place of the change.`,
    ),
    ...foundIf(
      replaced !== null && run.text === replaced,
      "change-unclear",
      `Nothing is changed in the ${lang} statement.`,
    ),
    ...detailFindings(item, lang),
  ];
}

/** Every detail stands in the runs once, in the words in which it is offered. */
const detailFindings = ({ details, runs }: MendItem, lang: Lang): Finding[] =>
  details.flatMap(({ id, text }) => {
    const standing = runs[lang].filter(({ detail }) => detail === id);
    const isOne =
      standing.length === 1 && standing.every((run) => uncapitalized(run.text) === uncapitalized(text[lang]));
    return foundIf(
      !isOne,
      "runs-differ",
      `The detail ${quoted(text)} does not stand in the ${lang} runs as it is offered.`,
    );
  });

function isKeyIn(content: Content, { facet: { key } }: Claim, text: string, lang: Lang): boolean {
  switch (key.type) {
    case "entities":
      return key.entities.some((id) => entitiesNamed(content, text).has(id));
    case "date": {
      const [span, shown] = [content.date(key.date), readDate(text, lang)];
      return span !== null && shown !== null && isSameDate(shown, shownDateOf(span));
    }
    case "number": {
      const shown = readNumber(text, lang);
      const { from, to } = endsOf(key.value);
      return shown?.from === from && shown.to === to;
    }
    case "text":
      return holdsPhrase(text, content.render(key.text)[lang]);
  }
}

function answerFindings(content: Content, claim: Claim, answer: MendAnswer): Finding[] {
  switch (answer.type) {
    case "date":
      return proveDateAnswer(claim, answer);
    case "name":
      return proveNameAnswer(content, claim, answer);
    case "number":
      return proveNumberAnswer(content, claim, answer);
  }
}

/** People of a fact that accuses someone, or whose sentence tells of a crime, are never exchanged; nor are bodies that it accuses. */
function isPersonSwapped(content: Content, { fact, facet }: Claim, changed: Choosable): boolean {
  if (facet.key.type !== "entities") return false;
  const ids = [
    ...facet.key.entities,
    ...(changed.entity === undefined ? entitiesNamed(content, changed.text.en) : [changed.entity]),
  ];
  const isPerson = ids.some((id) => entityOf(content, id)?.kind === "person");
  const accuses = fact.facets.some((other) => isAccusing(content.index, other));
  return isAccusing(content.index, facet) || (isPerson && (accuses || tellsOfCrime(content.render(fact.statement).en)));
}
