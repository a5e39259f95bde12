import { ParagraphMarks, type ParagraphReferenceTexts } from "./paragraph-reference";
import { PrintNoteDetails, type PrintNoteData, type PrintNoteTexts } from "./print-note";
import { RichText } from "./rich-text";
import { Tag } from "./tag";

export interface MisprintEntry extends PrintNoteData {
  id: string;
  paragraphs: readonly number[];
}

interface MisprintListProps {
  notes: readonly MisprintEntry[];
  texts: ParagraphReferenceTexts & PrintNoteTexts;
  linked?: boolean | undefined;
}

/** What the print gets wrong or leaves in doubt, each with what is meant and how one knows. */
export function MisprintList({ notes, texts, linked }: MisprintListProps) {
  return (
    <ul className="misprint-list">
      {notes.map((note) => (
        <li key={note.id} className="misprint" id={`note-${note.id}`}>
          <p className="misprint__head">
            <ParagraphMarks numbers={note.paragraphs} texts={texts} linked={linked} />{" "}
            <Tag kind="note" text={note.kind} />
          </p>
          <p className="misprint__text">
            <RichText content={note.text} />
          </p>
          <PrintNoteDetails note={note} texts={texts} />
        </li>
      ))}
    </ul>
  );
}
