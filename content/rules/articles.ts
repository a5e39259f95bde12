import type { Entity } from "~/domain/facts/entity";
import { displayName } from "~/domain/facts/names";
import type { Content } from "../content";
import type { Problem } from "../problem";
import { allTexts } from "../texts";
import { problemAt } from "../yaml-file";
import { MARKED } from "./markers";

/** Words that end a name's group, so that a marker before them stands for the name itself: "the {nkvd} was". */
const CLOSING =
  "of|in|on|at|to|by|for|from|with|without|under|over|into|through|against|after|before|during|until|since|between|" +
  "among|about|as|than|and|or|but|nor|not|who|whom|whose|which|that|when|where|while|if|because|though|so|then|also|" +
  "is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|made|took|gave|" +
  "sent|came|went|led|wrote|said|saw|held|kept|became|began|fell|set|put|let|met|lost|won|took|drew|grew|knew|needs?|here|there|now|later|again|itself|alone|too|alike";
const DETERMINER =
  "the|an?|this|that|these|those|his|her|its|their|our|my|no|every|each|any|some|both|what|which|whose|[\\p{L}}]+['’]s|\\p{L}+s['’]";

const MARKER = /\{([a-z0-9-]+)(?::(short|full))?\}/g;
const AFTER_THE = /(?<![\p{L}\d])the ["“‘«(]*$/iu;
/** A determiner, then adjectives or nouns at most, then the marker: "the Soviet {political-police}". */
const DETERMINED = new RegExp(
  `(?<![\\p{L}\\d])(?:${DETERMINER})(?: (?!(?:${CLOSING}) )[\\p{L}{}:-]+){0,3} ["“‘«(]*$`,
  "iu",
);
/** A noun follows, which the marker describes: "an {nkvd} agent". */
const ATTRIBUTIVE = new RegExp(`^(?:-\\p{L}| \\{| (?!(?:${CLOSING})(?!\\p{L}))(?!\\p{L}+ed(?!\\p{L}))\\p{L})`, "u");

/** English says "the" before the names whose entities have the article, and before no other; names carry none. */
export function articlesRule(content: Content): Problem[] {
  return [...namesWithArticle(content), ...uses(content)];
}

function namesWithArticle(content: Content): Problem[] {
  return content.entities.flatMap((entity) => {
    const { value } = entity;
    if (value.kind === "publication") return []; // A title may begin with its own article.
    return (["names", "short"] as const)
      .filter((field) => /^the\s/iu.test(value[field]?.en ?? ""))
      .map((field) =>
        problemAt(
          entity,
          [field, "en"],
          `The English name of ${value.id} begins with “the”: take it off, and set article: true instead.`,
        ),
      );
  });
}

function uses(content: Content): Problem[] {
  return allTexts(content)
    .filter(({ role }) => MARKED.has(role))
    .flatMap(({ text, label, at, path }) =>
      [...text.en.matchAll(MARKER)].flatMap((match) => {
        const entity = content.entityById.get(match[1] ?? "");
        if (!entity || !isNameInQuestion(entity, match[2])) return [];
        const before = text.en.slice(0, match.index);
        const after = text.en.slice(match.index + match[0].length);
        if (ATTRIBUTIVE.test(after)) return [];
        if (AFTER_THE.test(before) && !entity.article) {
          const message = `${label} says “the ${match[0]}”, but ${entity.id} has no article: set article: true on it, or leave “the” out.`;
          return [problemAt(at, [...path, "en"], message)];
        }
        if (!entity.article || DETERMINED.test(before)) return [];
        const message = `${label} names ${match[0]} without “the”: see whether it should stand before it.`;
        return [problemAt(at, [...path, "en"], message, "warning")];
      }),
    );
}

/** The article is that of the name in running text; a term that is a common noun takes whichever its sentence needs. */
function isNameInQuestion(entity: Entity, form: string | undefined): boolean {
  if (form === "full" && entity.short) return false;
  return entity.kind !== "term" || /^\p{Lu}/u.test(displayName(entity, "en", "short"));
}
