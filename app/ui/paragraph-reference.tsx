/** Where in the chapter something stands, for a copy with numbers and for one without. */
export interface ParagraphReferenceData {
  /** ¶: the line of the chapter. */
  number: number;
  /** The printed heading above it, as printed (Vietnamese). */
  heading: string;
  /** Which paragraph under that heading, in words of the page's language: "4th paragraph". */
  position: string;
  /** Its first words as printed (Vietnamese), six at most. */
  firstWords: string;
}

export interface ParagraphReferenceTexts {
  /** The word that is spoken for ¶. */
  paragraph: string;
}

interface ParagraphMarkProps {
  number: number;
  texts: ParagraphReferenceTexts;
  /** To the place where the locator of this paragraph is given. */
  href?: string | undefined;
}

/** ¶148, short, for the end of a sentence. */
export function ParagraphMark({ number, texts, href }: ParagraphMarkProps) {
  const mark = (
    <>
      <span aria-hidden="true">¶{number}</span>
      <span className="visually-hidden">
        {texts.paragraph} {number}
      </span>
    </>
  );
  return href === undefined ? (
    <span className="paragraph-mark">{mark}</span>
  ) : (
    <a className="paragraph-mark" href={href}>
      {mark}
    </a>
  );
}

interface ParagraphMarksProps {
  numbers: readonly number[];
  texts: ParagraphReferenceTexts;
  /** Makes each a link to its row in the `ParagraphList` of the same page. */
  linked?: boolean | undefined;
}

/** Several paragraph marks in a row. */
export function ParagraphMarks({ numbers, texts, linked = false }: ParagraphMarksProps) {
  return (
    <span className="paragraph-marks">
      {numbers.map((number) => (
        <ParagraphMark
          key={number}
          number={number}
          texts={texts}
          href={linked ? `#${paragraphId(number)}` : undefined}
        />
      ))}
    </span>
  );
}

interface ParagraphReferenceProps {
  reference: ParagraphReferenceData;
  texts: ParagraphReferenceTexts;
}

/** ¶148 with its locator: the printed heading, which paragraph under it, its first words. */
export function ParagraphReference({ reference, texts }: ParagraphReferenceProps) {
  return (
    <span className="paragraph-reference">
      <ParagraphMark number={reference.number} texts={texts} />{" "}
      <span className="paragraph-reference__locator">
        <cite lang="vi">{reference.heading}</cite>, {reference.position}:{" "}
        <q lang="vi">{`${reference.firstWords}\u00a0…`}</q>
      </span>
    </span>
  );
}

interface ParagraphListProps {
  references: readonly ParagraphReferenceData[];
  texts: ParagraphReferenceTexts;
}

/** Where the cited paragraphs stand; linked marks lead here. */
export function ParagraphList({ references, texts }: ParagraphListProps) {
  return (
    <ul className="paragraph-list">
      {references.map((reference) => (
        <li key={reference.number} id={paragraphId(reference.number)}>
          <ParagraphReference reference={reference} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

function paragraphId(number: number): string {
  return `paragraph-${number}`;
}
