import type { Essay, Fact, Key, Source } from "~/domain/facts/fact";
import type { Bilingual } from "~/domain/facts/text";
import type { Content } from "./content";
import type { Located, Path } from "./yaml-file";

export type TextRole =
  | "statement"
  | "stem"
  | "key"
  | "distractor"
  | "reason"
  | "note"
  | "title"
  | "introduction"
  | "name"
  | "gloss"
  | "role"
  | "definition"
  | "event"
  | "said"
  | "origin"
  | "source"
  | "claim"
  | "prompt"
  | "expected";

/** A text that readers see, with its place and the words by which a problem speaks of it. */
export type LocatedText = {
  role: TextRole;
  text: Bilingual;
  /** "The stem of trotsky-killed/date" */
  label: string;
  at: Located<unknown>;
  path: Path;
};

/** Every bilingual text of the content. */
export function allTexts(content: Content): LocatedText[] {
  return [
    ...content.sections.flatMap((section) => [
      {
        role: "title" as const,
        text: section.value.title,
        label: `The title of section ${section.value.id}`,
        at: section,
        path: ["title"],
      },
    ]),
    ...content.units.flatMap((unit) => [
      {
        role: "title" as const,
        text: unit.value.title,
        label: `The title of unit ${unit.value.id}`,
        at: unit,
        path: ["title"],
      },
      {
        role: "introduction" as const,
        text: unit.value.introduction,
        label: `The introduction of unit ${unit.value.id}`,
        at: unit,
        path: ["introduction"],
      },
    ]),
    ...content.facts.flatMap(textsOfFact),
    ...content.sources.flatMap(textsOfSource),
    ...content.essays.flatMap(textsOfEssay),
    ...content.entities.flatMap(textsOfEntity),
  ];
}

/** The texts of one fact: statement, note, and the stems, text keys and distractors of its facets. */
export function textsOfFact(at: Located<Fact>): LocatedText[] {
  const fact = at.value;
  const texts: LocatedText[] = [
    { role: "statement", text: fact.statement, label: `The statement of ${fact.id}`, at, path: ["statement"] },
  ];
  fact.facets.forEach((facet, index) => {
    const name = `${fact.id}/${facet.id}`;
    const inFacet = (role: TextRole, text: Bilingual, label: string, ...path: Path) =>
      texts.push({ role, text, label: `${label} of ${name}`, at, path: ["facets", index, ...path] });
    inFacet("stem", facet.stem, "The stem", "stem");
    if (facet.event) inFacet("event", facet.event, "The event", "event");
    if (facet.said) inFacet("said", facet.said, "What is said", "said");
    forTextKey(facet.key, (text) => inFacet("key", text, "The key", "key", "text"));
    facet.alsoRight.forEach((key, also) =>
      forTextKey(key, (text) => inFacet("key", text, "Another right answer", "alsoRight", also, "text")),
    );
    facet.distractors.forEach((distractor, number) => {
      const ordinal = `no. ${number + 1}`;
      if (distractor.text)
        inFacet("distractor", distractor.text, `Distractor ${ordinal}`, "distractors", number, "text");
      inFacet("reason", distractor.why, `The reason of distractor ${ordinal}`, "distractors", number, "why");
    });
  });
  if (fact.note)
    texts.push({ role: "note", text: fact.note.text, label: `The note of ${fact.id}`, at, path: ["note", "text"] });
  return texts;
}

function textsOfSource(at: Located<Source>): LocatedText[] {
  const { id, origin, text, statements } = at.value;
  return [
    { role: "origin", text: origin, label: `The origin of source ${id}`, at, path: ["origin"] },
    { role: "source", text, label: `The text of source ${id}`, at, path: ["text"] },
    ...statements.flatMap((statement, index): LocatedText[] => {
      const path: Path = ["statements", index];
      const name = `${id}/${statement.id}`;
      return [
        { role: "claim", text: statement.text, label: `Statement ${name}`, at, path: [...path, "text"] },
        { role: "reason", text: statement.why, label: `The reason of statement ${name}`, at, path: [...path, "why"] },
      ];
    }),
  ];
}

function textsOfEssay(at: Located<Essay>): LocatedText[] {
  const { id, prompt, guide } = at.value;
  return [
    { role: "prompt", text: prompt, label: `The prompt of essay ${id}`, at, path: ["prompt"] },
    ...guide.map(({ expected }, index): LocatedText => ({
      role: "expected",
      text: expected,
      label: `Point no. ${index + 1} of essay ${id}`,
      at,
      path: ["guide", index, "expected"],
    })),
  ];
}

function textsOfEntity(at: Content["entities"][number]): LocatedText[] {
  const entity = at.value;
  const of = (role: TextRole, field: string, text: Bilingual): LocatedText => ({
    role,
    text,
    label: `The ${field} of ${entity.id}`,
    at,
    path: [field],
  });
  return [
    of("name", "names", entity.names),
    ...(entity.short ? [of("name", "short", entity.short)] : []),
    of("gloss", "gloss", entity.gloss),
    ...(entity.kind === "person" ? [of("role", "role", entity.role)] : []),
    ...(entity.kind === "term" ? [of("definition", "definition", entity.definition)] : []),
  ];
}

function forTextKey(key: Key, add: (text: Bilingual) => void): void {
  if (key.type === "text") add(key.text);
}
