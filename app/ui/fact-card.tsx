import type { ReactNode } from "react";
import { ParagraphMarks, type ParagraphReferenceTexts } from "./paragraph-reference";
import { PrintNote, type PrintNoteData, type PrintNoteTexts } from "./print-note";
import { RichText, type RichTextContent } from "./rich-text";
import { Tag } from "./tag";

export interface FactCardData {
  id: string;
  statement: RichTextContent;
  /** Who says so, where that is not the authors, or where it matters. */
  voice?: string | undefined;
  paragraphs: readonly number[];
  /** In the page's language. */
  tier?: string | undefined;
  level?: string | undefined;
  note?: PrintNoteData | undefined;
}

export interface FactCardTexts extends ParagraphReferenceTexts, PrintNoteTexts {
  whoSaysSo: string;
}

interface FactCardProps {
  fact: FactCardData;
  texts: FactCardTexts;
  /** Makes the paragraph marks links to the `ParagraphList` of the same page. */
  linked?: boolean | undefined;
  /** `prominent` where the fact stands alone on the page, in the "shown" step of learning. */
  size?: "row" | "prominent" | undefined;
  children?: ReactNode;
}

/** One fact with its source: a row of the study sheet, or shown alone when it is new. */
export function FactCard({ fact, texts, linked, size = "row", children }: FactCardProps) {
  return (
    <article className={`fact fact--${size}`} id={`fact-${fact.id}`}>
      <p className="fact__statement statement">
        <RichText content={fact.statement} />
      </p>
      <p className="fact__source">
        <ParagraphMarks numbers={fact.paragraphs} texts={texts} linked={linked} />
        {fact.voice !== undefined && (
          <span className="fact__voice">
            {texts.whoSaysSo}: {fact.voice}
          </span>
        )}
        {fact.tier !== undefined && <Tag kind="tier" text={fact.tier} />}
        {fact.level !== undefined && <Tag kind="level" text={fact.level} />}
      </p>
      {fact.note !== undefined && <PrintNote note={fact.note} texts={texts} />}
      {children}
    </article>
  );
}

/** The facts of a unit, in order. */
export function FactList({ facts, texts, linked }: { facts: readonly FactCardData[] } & Omit<FactCardProps, "fact">) {
  return (
    <ol className="fact-list">
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactCard fact={fact} texts={texts} linked={linked} />
        </li>
      ))}
    </ol>
  );
}
