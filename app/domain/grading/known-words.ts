import type { Entity } from "../facts/entity";
import { foldedWords } from "../facts/fold";
import type { NameForm } from "./name-forms";

/** Shorter words hold no slip, so that it does not matter which of them there are. */
const SHORTEST = 4;

/**
 * Folded words that the catalogue knows: those of its names, and those that tell what is named. Who types one of them means
 * it. Given names are left out, which are spelled in many ways: Georgi and Georgy.
 */
export function knownWords(entities: readonly Entity[], forms: readonly NameForm[]): ReadonlySet<string> {
  const inNames = forms.flatMap(({ kind, source, units }) => {
    const isName = kind === "person" ? units.length === 1 : source !== "derived";
    return isName ? units : [];
  });
  const told = entities.flatMap((entity) => [
    entity.gloss.en,
    ...(entity.kind === "term" ? [entity.definition.en] : []),
  ]);
  // A capital begins a name, which is known from the catalogue or is none of its matters.
  const inTexts = told.flatMap((text) => foldedWords(text.replace(/\p{Lu}[\p{L}\p{M}'’-]*/gu, " ")));
  return new Set([...inNames, ...inTexts].filter((word) => word.length >= SHORTEST));
}
