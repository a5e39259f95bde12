import type { Entity } from "../facts/entity";
import { allSpellings } from "../facts/names";
import { knownWords } from "./known-words";
import { formsOf, formsOfSpellings, type NameForm, type Named } from "./name-forms";

/** Every name of the catalogue, ready to be compared with what was typed. */
export interface NameIndex {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly forms: readonly NameForm[];
  /** The forms by their first letter, and by how many letters they have. */
  readonly byStart: ReadonlyMap<string, readonly NameForm[]>;
  readonly byLength: ReadonlyMap<number, readonly NameForm[]>;
  /** The forms of so many letters, by their letters. */
  readonly byLetters: ReadonlyMap<string, readonly NameForm[]>;
  /** What could be the name of several of one kind, such as a family name, and is no spelling of any. */
  readonly ambiguous: ReadonlySet<string>;
  /** The spellings that the forms of each entity are made from. */
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>>;
  /** What means something by itself, so that it is no slip. */
  readonly words: ReadonlySet<string>;
  /** Letters of the longest form. */
  readonly longest: number;
}

/** Made once a chapter: folding every spelling takes a while. */
export function indexNames(entities: readonly Entity[]): NameIndex {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const spellings = new Map(entities.map((entity) => [entity.id, new Set(allSpellings(entity))]));
  const forms = entities.flatMap(formsOf);
  return indexForms({ entities: byId, spellings, words: knownWords(entities, forms) }, forms);
}

/** The index with spellings that the catalogue no longer has, but had when the item was made. */
export function withSpellings(names: NameIndex, named: Named, spellings: readonly string[]): NameIndex {
  const known = names.spellings.get(named.entity);
  const dropped = spellings.filter((spelling) => !known?.has(spelling));
  if (dropped.length === 0) return names;
  const added = formsOfSpellings(named, dropped).filter(({ letters }) => !names.ambiguous.has(letters));
  return indexForms(names, [...names.forms, ...added]);
}

function indexForms(
  { entities, spellings, words }: Pick<NameIndex, "entities" | "spellings" | "words">,
  all: readonly NameForm[],
): NameIndex {
  const groups = groupBy(all, ({ letters }) => letters);
  const ambiguous = new Set<string>();
  const byLetters = new Map<string, readonly NameForm[]>();
  let longest = 0;
  for (const [letters, forms] of groups) {
    const own = forms.filter(({ source }) => source !== "derived");
    const derived = forms.filter(
      ({ source, kind }) => source === "derived" && !own.some((one) => one.kind === kind || kind !== "person"),
    );
    const clear = derived.filter((form) => !derived.some((other) => isRival(form, other)));
    if (clear.length < derived.length) ambiguous.add(letters);
    if (own.length + clear.length > 0) byLetters.set(letters, [...own, ...clear]);
    longest = Math.max(longest, letters.length);
  }
  const forms = [...byLetters.values()].flat();
  const byStart = groupBy(forms, ({ letters }) => letters[0] ?? "");
  const byLength = groupBy(forms, ({ letters }) => letters.length);
  return { entities, spellings, forms, byStart, byLength, byLetters, ambiguous, words, longest };
}

function groupBy<K>(forms: readonly NameForm[], keyOf: (form: NameForm) => K): Map<K, NameForm[]> {
  const groups = new Map<K, NameForm[]>();
  for (const form of forms) {
    const key = keyOf(form);
    const group = groups.get(key);
    if (group) group.push(form);
    else groups.set(key, [form]);
  }
  return groups;
}

const isRival = (a: NameForm, b: NameForm) => a.kind === b.kind && a.entity !== b.entity;
