import type { NameAnswer } from "../item";
import type { Entity } from "../../facts/entity";
import { fold } from "../../facts/fold";
import { allSpellings } from "../../facts/names";
import { entityOf, type Claim, type Content } from "./content";
import { isSameSet } from "./date-answer";
import { found, foundIf, type Finding } from "./fault";
import { printedAnswers, rightAnswers } from "./rights";

/** Proves what a typed name is held against: whose names are accepted, and that they are nobody else's. */
export function proveNameAnswer(content: Content, claim: Claim, answer: NameAnswer): Finding[] {
  const { fact, facet } = claim;
  if (facet.key.type !== "entities") return [found("other-key", "The facet asks for no name.")];
  const [printed] = printedAnswers(fact, facet).flatMap((key) => (key.type === "entities" ? key.entities : []));
  return [
    ...foundIf(
      !isSameSet(answer.key, facet.key.entities),
      "other-key",
      `It expects ${answer.key.join(", ")}, the facet ${facet.key.entities.join(", ")}.`,
    ),
    ...foundIf(
      answer.accepted.length !== answer.key.length,
      "missing-spelling",
      "Not every entity of the key has its spellings.",
    ),
    ...answer.key.flatMap((id, at) => spellingFindings(content, id, answer.accepted[at] ?? [], answer)),
    ...alsoRightFindings(content, claim, answer),
    ...foundIf(
      answer.printed !== (printed ?? null),
      "printed-differs",
      `It tells ${answer.printed ?? "nobody"} apart as printed, the note ${printed ?? "nobody"}.`,
    ),
  ];
}

function spellingFindings(content: Content, id: string, accepted: readonly string[], answer: NameAnswer): Finding[] {
  const entity = entityOf(content, id);
  if (!entity) return [found("unread-key", `${id} is nothing in the catalogue.`)];
  const own = new Set(allSpellings(entity).map(fold));
  const given = new Set(accepted.map(fold));
  const missing = [...own].filter((spelling) => !given.has(spelling));
  return [
    ...foundIf(
      entity.kind !== answer.entityKind,
      "other-kind",
      `It asks for a ${answer.entityKind}; ${id} is a ${entity.kind}.`,
    ),
    ...foundIf(missing.length > 0, "missing-spelling", `It does not accept ${missing.join(", ")} for ${id}.`),
    ...[...given]
      .filter((spelling) => !own.has(spelling))
      .map((spelling) => found("foreign-spelling", `“${spelling}” is no spelling of ${id}.`)),
    ...[...given].flatMap((spelling) =>
      othersOfName(content, entity, spelling, answer).map((other) =>
        found("shared-spelling", `“${spelling}” is a name of ${other} too.`),
      ),
    ),
  ];
}

/** Others of the kind that go by the name to the letter, whom nobody marked as confused with it. */
function othersOfName(
  { index, named, ties }: Content,
  entity: Entity,
  spelling: string,
  { alsoRight, key }: NameAnswer,
): string[] {
  return [...(named.get(spelling) ?? [])].filter((id) => {
    const other = index.entities.get(id);
    return (
      other !== undefined &&
      other.id !== entity.id &&
      other.kind === entity.kind &&
      allSpellings(other).some((name) => fold(name) === spelling) &&
      ties.sameAs(other.id) !== ties.sameAs(entity.id) &&
      !alsoRight.some((ids) => ids.includes(other.id)) &&
      !key.includes(other.id) &&
      !entity.easilyConfused.includes(other.id) &&
      !other.easilyConfused.includes(entity.id)
    );
  });
}

function alsoRightFindings(content: Content, claim: Claim, answer: NameAnswer): Finding[] {
  const { key, alsoRight } = claim.facet;
  const keys = key.type === "entities" ? key.entities : [];
  const right = rightAnswers(content, claim)
    .filter(({ ground }) => ground !== "printed")
    .flatMap((answered) => (answered.key.type === "entities" ? [answered.key.entities] : []));
  const isAlias = (id: string) => keys.some((own) => content.ties.between(id, own) === "alias");
  const isTrue = (ids: readonly string[]) => right.some((answered) => isSameSet(answered, ids)) || ids.every(isAlias);
  const wanted = alsoRight.flatMap((also) => (also.type === "entities" ? [also.entities] : []));
  const isAccepted = (ids: readonly string[]) => [answer.key, ...answer.alsoRight].some((one) => isSameSet(one, ids));
  const untrue = answer.alsoRight.filter((ids) => !isTrue(ids));
  const refused = wanted.filter((ids) => !isAccepted(ids));
  return [
    ...untrue.map((ids) => `accepts ${ids.join(" and ")}, which the content does not`),
    ...refused.map((ids) => `refuses ${ids.join(" and ")}, which is right too`),
  ].map((what) => found("also-right-differs", `It ${what}.`));
}
