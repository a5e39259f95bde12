import type { ChapterIndex } from "~/domain/facts/chapter-index";
import { withNames } from "~/domain/facts/chapter-index";
import { formatDate, formatDateShort, parseEdtf } from "~/domain/facts/edtf";
import type { Fact, Facet, Note, Tier } from "~/domain/facts/fact";
import { nameInPlace, parseMarkers } from "~/domain/facts/markers";
import { displayName } from "~/domain/facts/names";
import type { Lang } from "~/domain/facts/text";

/** A run of text; `answer` marks the words that answer the question at hand. */
export interface TextRun {
  readonly text: string;
  readonly mark?: "answer" | undefined;
}

/** Who says so: the book's authors, its translators, or somebody by name. */
export type VoiceView =
  { readonly kind: "authors" | "translators" } | { readonly kind: "named"; readonly name: string };

export interface ParagraphView {
  readonly number: number;
  readonly heading: string;
  readonly ordinal: number;
  readonly firstWords: string;
}

export interface NoteView {
  readonly kind: Note["kind"];
  readonly printed: string | null;
  /** The note in full: what is meant, and how one knows. */
  readonly text: string;
}

/** A fact as a reader sees it, in one language. */
export interface FactView {
  readonly id: string;
  readonly statement: readonly TextRun[];
  readonly voice: VoiceView;
  readonly tier: Tier;
  readonly paragraphs: readonly ParagraphView[];
  readonly note: NoteView | null;
}

/** The fact with its names; where a facet is given, what answers it is marked in the statement. */
export function viewFact(index: ChapterIndex, fact: Fact, lang: Lang, facet?: Facet): FactView {
  return {
    id: fact.id,
    statement: viewStatement(index, fact, lang, facet),
    voice: viewVoice(index, fact.voice, lang),
    tier: fact.tier,
    paragraphs: viewParagraphs(index, fact.paragraphs),
    note: fact.note && viewNote(index, fact.note, lang),
  };
}

export function viewParagraphs(index: ChapterIndex, numbers: readonly number[]): ParagraphView[] {
  return numbers.map((number) => {
    const locator = index.paragraphs.get(number)?.locator;
    return {
      number,
      heading: locator?.heading ?? "",
      ordinal: locator?.ordinal ?? 0,
      firstWords: locator?.firstWords ?? "",
    };
  });
}

export function viewNote(index: ChapterIndex, note: Note, lang: Lang): NoteView {
  const { kind, printed, text } = note;
  return { kind, printed, text: withNames(index, text[lang], lang) };
}

function viewVoice(index: ChapterIndex, voice: string, lang: Lang): VoiceView {
  if (voice === "authors" || voice === "translators") return { kind: voice };
  const entity = index.entities.get(voice);
  return { kind: "named", name: entity ? displayName(entity, lang, "full") : voice };
}

function viewStatement(index: ChapterIndex, fact: Fact, lang: Lang, facet: Facet | undefined): TextRun[] {
  const keyEntities = facet?.key.type === "entities" ? facet.key.entities : [];
  const runs = parseMarkers(fact.statement[lang]).map((segment): TextRun => {
    if (segment.type === "text") return { text: segment.text };
    const entity = index.entities.get(segment.id);
    const text = nameInPlace(segment, entity ? displayName(entity, lang, segment.form) : segment.id);
    return keyEntities.includes(segment.id) ? { text, mark: "answer" } : { text };
  });
  return keyEntities.length > 0 ? runs : markWords(runs.map(({ text }) => text).join(""), answerWords(facet, lang));
}

/** The ways in which a key that is no entity may stand in the statement, the longest first. */
function answerWords(facet: Facet | undefined, lang: Lang): string[] {
  const key = facet?.key;
  if (key?.type === "date") {
    const span = parseEdtf(key.date);
    return span ? [formatDate(span, lang), formatDateShort(span, lang)] : [];
  }
  if (key?.type === "number" && typeof key.value === "number") return [new Intl.NumberFormat(lang).format(key.value)];
  return key?.type === "text" ? [key.text[lang]] : [];
}

function markWords(text: string, answers: readonly string[]): TextRun[] {
  for (const answer of answers) {
    const at = text.toLowerCase().indexOf(answer.toLowerCase());
    if (at < 0) continue;
    const end = at + answer.length;
    const runs: TextRun[] = [
      { text: text.slice(0, at) },
      { text: text.slice(at, end), mark: "answer" },
      { text: text.slice(end) },
    ];
    return runs.filter((run) => run.text !== "");
  }
  return [{ text }];
}
