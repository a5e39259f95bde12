/** A run of text, as plain data: what the server sends where a sentence has marked parts. */
export interface TextSegment {
  text: string;
  /** `answer` is the part that was asked for, `quotation` somebody's own words, `name` an entity. */
  mark?: "answer" | "quotation" | "name" | undefined;
  /** Given where the run is in another language than the page, so that it is spoken rightly. */
  lang?: string | undefined;
}

export type RichTextContent = string | readonly TextSegment[];

/** Renders a sentence with its marked parts: `<mark>`, `<q>`-like emphasis, or a bare span. */
export function RichText({ content }: { content: RichTextContent }) {
  if (typeof content === "string") return <>{content}</>;
  return (
    <>
      {content.map((segment, index) => (
        <Segment key={index} segment={segment} />
      ))}
    </>
  );
}

function Segment({ segment: { text, mark, lang } }: { segment: TextSegment }) {
  if (mark === "answer") return <mark lang={lang}>{text}</mark>;
  if (mark === "quotation") {
    return (
      <i className="quotation" lang={lang}>
        {text}
      </i>
    );
  }
  if (mark === "name") {
    return (
      <span className="name" lang={lang}>
        {text}
      </span>
    );
  }
  return lang === undefined ? <>{text}</> : <span lang={lang}>{text}</span>;
}

/** The words of a rich text without their marks, for titles and accessible names. */
export function plainText(content: RichTextContent): string {
  return typeof content === "string" ? content : content.map((segment) => segment.text).join("");
}
