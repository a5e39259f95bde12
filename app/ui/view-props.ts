import type { Messages } from "~/i18n/messages";
import type { FactView, NoteView, ParagraphView, VoiceView } from "~/services/fact-view.server";
import type { FactCardData } from "./fact-card";
import type { ParagraphReferenceData } from "./paragraph-reference";
import type { PrintNoteData } from "./print-note";

/*
 * What the services say about a fact, as the components take it. Only their types are named here: components hold no
 * server code.
 */

export const paragraphProps = (paragraph: ParagraphView, t: Messages): ParagraphReferenceData => ({
  number: paragraph.number,
  heading: paragraph.heading,
  position: t.position(paragraph.ordinal),
  firstWords: paragraph.firstWords,
});

export const noteProps = (note: NoteView, t: Messages): PrintNoteData => ({
  kind: t.noteKinds[note.kind],
  text: note.text,
  printed: note.printed ?? undefined,
});

export const voiceText = (voice: VoiceView, t: Messages): string =>
  voice.kind === "named" ? voice.name : t.voices[voice.kind];

/** A fact for its card. The authors' voice is the rule and is not said each time. */
export const factProps = (fact: FactView, t: Messages): FactCardData => ({
  id: fact.id,
  statement: fact.statement,
  voice: fact.voice.kind === "authors" ? undefined : voiceText(fact.voice, t),
  paragraphs: fact.paragraphs.map(({ number }) => number),
  tier: t.tiers[fact.tier],
  note: fact.note ? noteProps(fact.note, t) : undefined,
});

export const sourceTexts = (t: Messages) => ({ ...t.note, paragraph: t.paragraph, whoSaysSo: t.verdict.whoSaysSo });
