import type { Messages } from "~/i18n/messages";
import type { FactCardData } from "./fact-card";
import type { ParagraphReferenceData } from "./paragraph-reference";
import type { PrintNoteData } from "./print-note";
import type { RichTextContent } from "./rich-text";

/*
 * What the server says about a fact, as the components take it. The shapes are those of the services, described here
 * again so that components depend on no server code.
 */

interface Paragraph {
  readonly number: number;
  readonly heading: string;
  readonly ordinal: number;
  readonly firstWords: string;
}

interface Note {
  readonly kind: keyof Messages["noteKinds"];
  readonly printed: string | null;
  readonly text: string;
}

interface Fact {
  readonly id: string;
  readonly statement: RichTextContent;
  readonly voice: { readonly kind: "authors" | "translators" } | { readonly kind: "named"; readonly name: string };
  readonly tier: keyof Messages["tiers"];
  readonly paragraphs: readonly Paragraph[];
  readonly note: Note | null;
}

export const paragraphProps = (paragraph: Paragraph, t: Messages): ParagraphReferenceData => ({
  number: paragraph.number,
  heading: paragraph.heading,
  position: t.position(paragraph.ordinal),
  firstWords: paragraph.firstWords,
});

export const noteProps = (note: Note, t: Messages): PrintNoteData => ({
  kind: t.noteKinds[note.kind],
  text: note.text,
  printed: note.printed ?? undefined,
});

export const voiceText = (voice: Fact["voice"], t: Messages): string =>
  voice.kind === "named" ? voice.name : t.voices[voice.kind];

/** A fact for its card. The authors' voice is the rule and is not said each time. */
export const factProps = (fact: Fact, t: Messages): FactCardData => ({
  id: fact.id,
  statement: fact.statement,
  voice: fact.voice.kind === "authors" ? undefined : voiceText(fact.voice, t),
  paragraphs: fact.paragraphs.map(({ number }) => number),
  tier: t.tiers[fact.tier],
  note: fact.note ? noteProps(fact.note, t) : undefined,
});

export const sourceTexts = (t: Messages) => ({ ...t.note, paragraph: t.paragraph, whoSaysSo: t.verdict.whoSaysSo });
