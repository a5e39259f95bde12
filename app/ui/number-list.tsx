import { ParagraphMarks, type ParagraphReferenceTexts } from "./paragraph-reference";
import { RichText, type RichTextContent } from "./rich-text";

export interface NumberEntry {
  id: string;
  /** As written in the page's language, with "about" and unit where due: "about 500 dead". */
  value: string;
  /** What it counts, and according to whom. */
  text: RichTextContent;
  paragraphs: readonly number[];
}

interface NumberListProps {
  numbers: readonly NumberEntry[];
  texts: ParagraphReferenceTexts;
  linked?: boolean | undefined;
}

/** The numbers of a unit, each with what it counts. */
export function NumberList({ numbers, texts, linked }: NumberListProps) {
  return (
    <dl className="number-list">
      {numbers.map((entry) => (
        <div key={entry.id} className="number-list__row">
          <dt className="number-list__value">{entry.value}</dt>
          <dd>
            <RichText content={entry.text} />{" "}
            <ParagraphMarks numbers={entry.paragraphs} texts={texts} linked={linked} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
