import { RichText, type RichTextContent } from "./rich-text";
import { Tag } from "./tag";

/** A note on the print: what is wrong or doubtful in it, or what one must know so as not to misunderstand. */
export interface PrintNoteData {
  /** In the page's language: "misprint", "disputed", "context" … */
  kind: string;
  text: RichTextContent;
  /** As printed (Vietnamese). */
  printed?: string | undefined;
  /** What is meant; left out where nobody can tell. */
  meant?: string | undefined;
  /** What the note rests on. */
  basis?: string | undefined;
}

export interface PrintNoteTexts {
  /** "Note on the print" */
  note: string;
  printed: string;
  meant: string;
  basis: string;
}

interface PrintNoteProps {
  note: PrintNoteData;
  texts: PrintNoteTexts;
}

/** A marginal note, apart from the fact it belongs to. */
export function PrintNote({ note, texts }: PrintNoteProps) {
  return (
    <div className="print-note" role="note">
      <p className="print-note__head">
        <span className="label">{texts.note}</span> <Tag kind="note" text={note.kind} />
      </p>
      <p>
        <RichText content={note.text} />
      </p>
      <PrintNoteDetails note={note} texts={texts} />
    </div>
  );
}

/** What is printed, what is meant and how one knows, as far as the note says. */
export function PrintNoteDetails({ note, texts }: PrintNoteProps) {
  if (note.printed === undefined && note.meant === undefined && note.basis === undefined) return null;
  return (
    <dl className="print-note__details">
      {note.printed !== undefined && (
        <div>
          <dt>{texts.printed}</dt>
          <dd>
            <q lang="vi">{note.printed}</q>
          </dd>
        </div>
      )}
      {note.meant !== undefined && (
        <div>
          <dt>{texts.meant}</dt>
          <dd>{note.meant}</dd>
        </div>
      )}
      {note.basis !== undefined && (
        <div>
          <dt>{texts.basis}</dt>
          <dd>{note.basis}</dd>
        </div>
      )}
    </dl>
  );
}
