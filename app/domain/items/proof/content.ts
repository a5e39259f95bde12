import { findFacet, type ChapterIndex } from "../../facts/chapter-index";
import { parseEdtf, type DateSpan } from "../../facts/edtf";
import type { Entity } from "../../facts/entity";
import type { Fact, Facet, Relation } from "../../facts/fact";
import { fold } from "../../facts/fold";
import { renderMarkers } from "../../facts/markers";
import { allSpellings, displayName } from "../../facts/names";
import type { Bilingual, Lang } from "../../facts/text";
import { accusedIn } from "./accusation";
import { followTies, type Ties } from "./ties";

/** A facet with its fact: one claim of the content. */
export interface Claim {
  readonly fact: Fact;
  readonly facet: Facet;
}

/** The content as the proofs read it, once for a whole bank. */
export interface Content {
  readonly index: ChapterIndex;
  readonly ties: Ties;
  /** The entities that go by a name, folded. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  /** Claims that answer the same kind of question about the same subject, the facet's own among them. */
  readonly claimsLike: (facet: Facet) => readonly Claim[];
  /** Entities of which the content records an act that accuses them. */
  readonly accused: ReadonlySet<string>;
  readonly claim: (factId: string, facetId: string) => Claim | null;
  readonly render: (text: Bilingual) => Bilingual;
  /** An EDTF date read; null for what is none. */
  readonly date: (edtf: string) => DateSpan | null;
}

/** Relations that ask the same of a subject under two names. */
const SAME_QUESTION: Partial<Record<Relation, Relation>> = { "carried-out-by": "killed-by", "author-of": "said-by" };

export function readContent(index: ChapterIndex): Content {
  const ties = followTies(index.entities);
  const claims = index.chapter.facts.flatMap((fact) => fact.facets.map((facet) => ({ fact, facet })));
  const question = ({ relation, subject }: Facet) => `${SAME_QUESTION[relation] ?? relation} ${ties.sameAs(subject)}`;
  const wording = ({ stem }: Facet) => fold(stem.en);
  const byQuestion = groupBy(claims, ({ facet }) => question(facet));
  const byStem = groupBy(claims, ({ facet }) => wording(facet));
  return {
    index,
    ties,
    named: namesOf(index.chapter.entities),
    claimsLike: (facet) => [
      ...new Set([...(byQuestion.get(question(facet)) ?? []), ...(byStem.get(wording(facet)) ?? [])]),
    ],
    accused: new Set(claims.flatMap(({ facet }) => accusedIn(index, facet)).map(ties.sameAs)),
    claim: (factId, facetId) => findFacet(index, factId, facetId),
    render: remembering((text: Bilingual) => ({
      en: renderIn(index, text.en, "en"),
      vi: renderIn(index, text.vi, "vi"),
    })),
    date: remembering(parseEdtf),
  };
}

/** The same function, which works out each answer once: a bank asks for the same texts and dates thousands of times. */
function remembering<In, Out>(work: (input: In) => Out): (input: In) => Out {
  const known = new Map<In, Out>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const now = work(input);
    known.set(input, now);
    return now;
  };
}

/** The entity of an id; undefined where the catalogue has none. */
export const entityOf = ({ index }: Content, id: string): Entity | undefined => index.entities.get(id);

function renderIn(index: ChapterIndex, text: string, lang: Lang): string {
  return renderMarkers(text, (id, form) => {
    const entity = index.entities.get(id);
    return entity ? displayName(entity, lang, form) : `{${id}}`;
  });
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

function namesOf(entities: readonly Entity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const entity of entities)
    for (const spelling of allSpellings(entity))
      for (const form of [fold(spelling), withoutTitle(fold(spelling))]) {
        const ids = named.get(form) ?? new Set();
        named.set(form, ids.add(entity.id));
      }
  return named;
}

const TITLE =
  /^(the|general|marshal|comrade|doctor|dr|president|city of|nuoc|thanh pho|tuong|nguyen soai|dong chi|ong|ba) (?=.)/;

const withoutTitle = (folded: string): string => {
  const rest = folded.replace(TITLE, "");
  return rest === folded ? folded : withoutTitle(rest);
};

/** Everything of the catalogue that goes by this name, in whatever spelling, with a title or a form in brackets. */
export function entitiesNamed({ named }: Content, text: string): ReadonlySet<string> {
  const bare = text.replace(/\s*\([^()]*\)/g, "");
  const bracketed = [...text.matchAll(/\(([^()]*)\)/g)].map(([, inside = ""]) => inside);
  const forms = [text, bare, ...bracketed].flatMap((form) => [fold(form), withoutTitle(fold(form))]);
  return new Set(forms.flatMap((form) => [...(named.get(form) ?? [])]));
}
