import { ParagraphMarks, type ParagraphReferenceTexts } from "./paragraph-reference";

export interface PersonEntry {
  id: string;
  name: string;
  /** The form of Vietnamese textbooks: Trốt-xki. */
  textbook?: string | undefined;
  /** As printed in the page's language, "1913–1978". */
  years?: string | undefined;
  /** Who that is, in one line. */
  gloss: string;
  paragraphs: readonly number[];
}

interface PersonListProps {
  people: readonly PersonEntry[];
  texts: ParagraphReferenceTexts;
  linked?: boolean | undefined;
}

/** The people of a unit (or its organizations and places): name, textbook form, who that is, where. */
export function PersonList({ people, texts, linked }: PersonListProps) {
  return (
    <dl className="entry-list">
      {people.map((person) => (
        <div key={person.id} className="entry" id={`entity-${person.id}`}>
          <dt className="entry__term">
            <span className="name">{person.name}</span>
            {person.textbook !== undefined && (
              <span className="entry__alias" lang="vi">
                {" "}
                ({person.textbook})
              </span>
            )}
            {person.years !== undefined && <span className="entry__years"> {person.years}</span>}
          </dt>
          <dd className="entry__text">
            {person.gloss} <ParagraphMarks numbers={person.paragraphs} texts={texts} linked={linked} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
