import { withNames } from "~/domain/facts/chapter-index";
import { formatDateShort, parseEdtf } from "~/domain/facts/edtf";
import type { Entity } from "~/domain/facts/entity";
import type { Fact } from "~/domain/facts/fact";
import { markedEntities } from "~/domain/facts/markers";
import { displayName } from "~/domain/facts/names";
import type { Lang } from "~/domain/facts/text";
import { numberText } from "~/domain/items/number-text";
import type { AppContext } from "./context.server";
import { viewFact, viewParagraphs, type FactView, type NoteView, type ParagraphView } from "./fact-view.server";

export interface SheetDate {
  readonly id: string;
  readonly year: number;
  /** For <time>; null for spans and doubtful dates. */
  readonly dateTime: string | null;
  readonly date: string;
  readonly text: string;
  readonly paragraphs: readonly number[];
}

export interface SheetNumber {
  readonly id: string;
  readonly value: string;
  /** The question that it answers, which says what is counted and who counts. */
  readonly text: string;
  readonly paragraphs: readonly number[];
}

export interface SheetEntity {
  readonly id: string;
  readonly name: string;
  readonly textbook: string | null;
  readonly gloss: string;
  /** For terms: what they mean. */
  readonly definition: string | null;
  readonly years: string | null;
  readonly paragraphs: readonly number[];
}

/** The study sheet of a unit, in one language. */
export interface SheetView {
  readonly unitId: string;
  readonly title: string;
  readonly sectionTitle: string;
  readonly introduction: string;
  readonly facts: readonly FactView[];
  readonly dates: readonly SheetDate[];
  readonly people: readonly SheetEntity[];
  readonly organizations: readonly SheetEntity[];
  readonly places: readonly SheetEntity[];
  readonly terms: readonly SheetEntity[];
  readonly numbers: readonly SheetNumber[];
  readonly notes: readonly (NoteView & { readonly id: string; readonly paragraphs: readonly number[] })[];
  readonly paragraphs: readonly ParagraphView[];
}

/** Makes the study sheet from the unit's facts; null for an unknown unit. */
export function readSheet(app: AppContext, unitId: string, lang: Lang): SheetView | null {
  const { index } = app.content;
  const unit = index.units.get(unitId);
  const facts = index.factsByUnit.get(unitId);
  if (!unit || !facts) return null;
  const named = (kind: Entity["kind"]) => namedEntities(app, facts, kind, lang);
  const views = facts.map((fact) => viewFact(index, fact, lang));
  return {
    unitId,
    title: unit.title[lang],
    sectionTitle: index.sections.get(unit.section)?.title[lang] ?? "",
    introduction: withNames(index, unit.introduction[lang], lang),
    facts: views,
    dates: datesOf(app, facts, lang),
    people: named("person"),
    organizations: named("organization"),
    places: named("place"),
    terms: named("term"),
    numbers: numbersOf(app, facts, lang),
    notes: views.flatMap(({ id, note, paragraphs }) =>
      note ? [{ ...note, id, paragraphs: paragraphs.map(({ number }) => number) }] : [],
    ),
    paragraphs: viewParagraphs(index, unit.paragraphs),
  };
}

/** Dated facets in order of time, each date of a subject once. */
function datesOf(app: AppContext, facts: readonly Fact[], lang: Lang): SheetDate[] {
  const dates = new Map<string, SheetDate & { order: string }>();
  for (const fact of facts)
    for (const { id, key, subject, event } of fact.facets) {
      const span = key.type === "date" ? parseEdtf(key.date) : null;
      const entity = app.content.index.entities.get(subject);
      if (key.type !== "date" || !span || !entity || dates.has(`${key.date}/${subject}`)) continue;
      const { year, month = 0, day = 0 } = span.earliest;
      dates.set(`${key.date}/${subject}`, {
        id: `${fact.id}-${id}`,
        order: [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-"),
        year,
        dateTime: span.kind === "date" && !span.approximate ? key.date : null,
        date: formatDateShort(span, lang),
        text: event ? withNames(app.content.index, event[lang], lang) : displayName(entity, lang, "full"),
        paragraphs: fact.paragraphs,
      });
    }
  return [...dates.values()].sort((a, b) => a.order.localeCompare(b.order)).map(({ order: _, ...date }) => date);
}

function numbersOf(app: AppContext, facts: readonly Fact[], lang: Lang): SheetNumber[] {
  return facts.flatMap((fact) =>
    fact.facets.flatMap(({ id, key, stem }): SheetNumber[] => {
      if (key.type !== "number") return [];
      const text = withNames(app.content.index, stem[lang], lang);
      return [{ id: `${fact.id}-${id}`, value: numberText(key.value, key)[lang], text, paragraphs: fact.paragraphs }];
    }),
  );
}

/** Entities of a kind that the facts name, in the order in which they come, with the ¶ of those facts. */
function namedEntities(app: AppContext, facts: readonly Fact[], kind: Entity["kind"], lang: Lang): SheetEntity[] {
  const paragraphs = new Map<string, Set<number>>();
  for (const fact of facts)
    for (const id of [
      ...markedEntities(fact.statement[lang]),
      ...fact.facets.flatMap(({ key }) => (key.type === "entities" ? key.entities : [])),
    ])
      paragraphs.set(id, new Set([...(paragraphs.get(id) ?? []), ...fact.paragraphs]));
  return [...paragraphs].flatMap(([id, numbers]): SheetEntity[] => {
    const entity = app.content.index.entities.get(id);
    if (entity?.kind !== kind) return [];
    return [
      {
        id,
        name: displayName(entity, lang, "full"),
        textbook: lang === "vi" ? (entity.textbook ?? null) : null,
        gloss: withNames(app.content.index, entity.gloss[lang], lang),
        definition: entity.kind === "term" ? withNames(app.content.index, entity.definition[lang], lang) : null,
        years:
          entity.kind === "person" && entity.years !== undefined
            ? entity.years.replace("/..", "–").replace("/", "–")
            : null,
        paragraphs: [...numbers].sort((a, b) => a - b),
      },
    ];
  });
}
