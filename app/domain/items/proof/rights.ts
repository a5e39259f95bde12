import type { Fact, Facet, Key } from "../../facts/fact";
import { entityOf, type Claim, type Content } from "./content";

/** On what ground an answer is right, or close enough to being right that it may not be offered as wrong. */
export type Ground = "key" | "also-right" | "other-claim" | "distinct-claim" | "catalogue" | "printed";

export interface Right {
  readonly key: Key;
  readonly ground: Ground;
}

/**
 * Whatever answers the facet's question: its own key and `alsoRight`, what other claims say of the same subject, what the
 * catalogue knows of it, and the printed misprint.
 */
export function rightAnswers(content: Content, { fact, facet }: Claim): Right[] {
  const own = (keys: readonly Key[], ground: Ground): Right[] => keys.map((key) => ({ key, ground }));
  return [
    ...own([facet.key], "key"),
    ...own(facet.alsoRight, "also-right"),
    ...own(printedAnswers(fact, facet), "printed"),
    ...content
      .claimsLike(facet)
      .filter((other) => other.facet !== facet)
      .flatMap((other) =>
        own(
          [other.facet.key, ...other.facet.alsoRight],
          tellsApart(facet, other.facet) ? "distinct-claim" : "other-claim",
        ),
      ),
    ...own(catalogueAnswers(content, facet), "catalogue"),
  ].filter(({ key }) => key.type === facet.key.type);
}

/** What the print has by mistake as an answer to the facet. */
export const printedAnswers = ({ note }: Fact, { id }: Facet): Key[] =>
  note?.printedAnswer?.facet === id ? [note.printedAnswer.key] : [];

/** True where a qualifier of both has two values: mother and companion, the first and the second. */
const tellsApart = (one: Facet, other: Facet): boolean =>
  Object.entries(one.qualifiers).some(([name, value]) => (other.qualifiers[name] ?? value) !== value);

function catalogueAnswers(content: Content, { relation, subject, key }: Facet): Key[] {
  const entity = entityOf(content, subject);
  if (!entity) return [];
  const { relations } = entity;
  const those = (ids: readonly string[]): Key[] => ids.map((id) => ({ type: "entities", entities: [id] }));
  const pointingHere = (bond: "family" | "memberOf" | "successorOf" | "aliasOf") =>
    content.index.chapter.entities.filter((other) => other.relations[bond].includes(subject)).map(({ id }) => id);
  switch (relation) {
    case "date-of":
      return entity.kind === "event" && entity.date !== undefined && key.type === "date"
        ? [{ type: "date", date: entity.date }]
        : [];
    case "member-of":
      return those([...relations.memberOf, ...pointingHere("memberOf")]);
    case "relative-of":
      return those([...relations.family, ...pointingHere("family")]);
    case "alias-of":
      return those([...relations.aliasOf, ...pointingHere("aliasOf")]);
    case "succeeded":
      return those([...relations.successorOf, ...pointingHere("successorOf")]);
    default:
      return [];
  }
}
