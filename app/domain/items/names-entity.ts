import type { Entity } from "../facts/entity";
import { allSpellings } from "../facts/names";
import { LANGS, type Bilingual } from "../facts/text";

/** Whether a text, in one language at least, holds any spelling of the entity, or a person's last name. */
export function namesEntity({ en, vi }: Bilingual, entity: Entity): boolean {
  const spellings = spellingsOf(entity);
  return [en, vi].some((text) => spellings.some((spelling) => holdsWords(text, spelling)));
}

interface Spelling {
  readonly words: string;
  /** A name with a capital needs it in the text too, or "Pháp" would stand in "biện pháp". */
  readonly isName: boolean;
}
const known = new WeakMap<Entity, readonly Spelling[]>();

function spellingsOf(entity: Entity): readonly Spelling[] {
  const before = known.get(entity);
  if (before) return before;
  const lastNames = entity.kind === "person" ? LANGS.map((lang) => entity.names[lang].split(" ").at(-1) ?? "") : [];
  const spellings = [...allSpellings(entity), ...lastNames.filter(({ length }) => length >= SHORTEST)].map((words) => {
    const isName = /\p{Lu}/u.test(words);
    return { words: isName ? words : words.toLowerCase(), isName };
  });
  known.set(entity, spellings);
  return spellings;
}

/** The letters of a last name that may stand alone. */
const SHORTEST = 3;

/** As whole words. */
function holdsWords(text: string, { words, isName }: Spelling): boolean {
  const body = isName ? text : text.toLowerCase();
  for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1))
    if (!isLetter(body[at - 1]) && !isLetter(body[at + words.length])) return true;
  return false;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
