import { ParagraphMarks, type ParagraphReferenceTexts } from "./paragraph-reference";

export interface TermEntry {
  id: string;
  term: string;
  definition: string;
  paragraphs: readonly number[];
}

interface TermListProps {
  terms: readonly TermEntry[];
  texts: ParagraphReferenceTexts;
  linked?: boolean | undefined;
}

/** The words of a unit that a reader of sixteen would look up. */
export function TermList({ terms, texts, linked }: TermListProps) {
  return (
    <dl className="entry-list">
      {terms.map((entry) => (
        <div key={entry.id} className="entry" id={`entity-${entry.id}`}>
          <dt className="entry__term">
            <dfn>{entry.term}</dfn>
          </dt>
          <dd className="entry__text">
            {entry.definition} <ParagraphMarks numbers={entry.paragraphs} texts={texts} linked={linked} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
