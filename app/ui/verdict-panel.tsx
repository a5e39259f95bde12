import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";
import { ParagraphReference, type ParagraphReferenceData, type ParagraphReferenceTexts } from "./paragraph-reference";
import { PrintNote, type PrintNoteData, type PrintNoteTexts } from "./print-note";
import { RichText, type RichTextContent } from "./rich-text";
import { OutcomeSign } from "./signs";
import { VerdictParts, type VerdictPart, type VerdictPartsTexts } from "./verdict-parts";

export type Outcome = "right" | "partly" | "wrong" | "dont-know";

export interface VerdictTexts extends ParagraphReferenceTexts, PrintNoteTexts {
  /** The words for the outcomes. */
  outcomes: Record<Outcome, string>;
  yourAnswer: string;
  rightAnswer: string;
  /** Above the sentence that says what the chosen wrong option, or the name that was written, really is. */
  chosenWas: string;
  parts: Omit<VerdictPartsTexts, "rightAnswer">;
  whoSaysSo: string;
  where: string;
  comesBack: string;
}

export interface VerdictPanelProps {
  /** The heading gets this id, to send the focus to. */
  id: string;
  outcome: Outcome;
  headingLevel?: HeadingLevel | undefined;
  /** One sentence after the outcome: why it is partly right, that the printed date was meant. */
  explanation?: RichTextContent | undefined;
  /** What it was worth, where the answer has parts. */
  score?: string | undefined;
  /** What the learner answered; left out for "I don't know". */
  given?: RichTextContent | undefined;
  /** Left out where the answer given was right as it stands. */
  expected?: RichTextContent | undefined;
  /** The answer part by part, under a title. */
  parts?: { title: string; parts: readonly VerdictPart[] } | undefined;
  /** The fact's sentence, the answer in it marked `answer`; left out, with its source, while the rest is asked for. */
  statement?: RichTextContent | undefined;
  voice?: string | undefined;
  paragraphs: readonly ParagraphReferenceData[];
  note?: PrintNoteData | undefined;
  chosenWas?: RichTextContent | undefined;
  /** When the question comes back, in words. */
  next?: string | undefined;
  texts: VerdictTexts;
  /** What one can do now: continue, undo, "I was right", report. */
  children?: ReactNode;
}

/** What became of an answer: in a sign, a word and a colour, then what is true, who says so, and where. */
export function VerdictPanel(props: VerdictPanelProps) {
  const { id, outcome, headingLevel = 1, given, expected, parts, statement, chosenWas, note, texts } = props;
  return (
    <section className={`verdict verdict--${outcome}`} aria-labelledby={id}>
      <div className="verdict__head" role="status">
        <Heading level={headingLevel} id={id} className="verdict__outcome" tabIndex={-1}>
          <OutcomeSign outcome={outcome} />
          {texts.outcomes[outcome]}
        </Heading>
        {[props.explanation, props.score].map(
          (sentence, index) =>
            sentence !== undefined && (
              <p key={index} className="verdict__explanation">
                <RichText content={sentence} />
              </p>
            ),
        )}
      </div>
      {(given !== undefined || expected !== undefined) && (
        <dl className="verdict__answers">
          {given !== undefined && <Row term={texts.yourAnswer} content={given} modifier="given" />}
          {expected !== undefined && <Row term={texts.rightAnswer} content={expected} modifier="expected" />}
        </dl>
      )}
      {parts !== undefined && (
        <VerdictParts id={`${id}-parts`} {...parts} texts={{ ...texts.parts, rightAnswer: texts.rightAnswer }} />
      )}
      {statement !== undefined && (
        <p className="verdict__statement statement">
          <RichText content={statement} />
        </p>
      )}
      {chosenWas !== undefined && (
        <div className="verdict__chosen">
          <p className="label">{texts.chosenWas}</p>
          <p>
            <RichText content={chosenWas} />
          </p>
        </div>
      )}
      {note !== undefined && <PrintNote note={note} texts={texts} />}
      <Source {...props} />
      {props.children !== undefined && <div className="verdict__actions">{props.children}</div>}
    </section>
  );
}

/** Who says so, where it stands, and when the question comes back. */
function Source({ voice, paragraphs, next, texts }: VerdictPanelProps) {
  if (voice === undefined && next === undefined) return null;
  return (
    <dl className="verdict__source">
      {voice !== undefined && (
        <div>
          <dt>{texts.whoSaysSo}</dt>
          <dd>{voice}</dd>
        </div>
      )}
      {paragraphs.length > 0 && (
        <div>
          <dt>{texts.where}</dt>
          {paragraphs.map((reference) => (
            <dd key={reference.number}>
              <ParagraphReference reference={reference} texts={texts} />
            </dd>
          ))}
        </div>
      )}
      {next !== undefined && (
        <div>
          <dt>{texts.comesBack}</dt>
          <dd>{next}</dd>
        </div>
      )}
    </dl>
  );
}

function Row({ term, content, modifier }: { term: string; content: RichTextContent; modifier: string }) {
  return (
    <div className={`verdict__answer verdict__answer--${modifier}`}>
      <dt>{term}</dt>
      <dd>
        <RichText content={content} />
      </dd>
    </div>
  );
}
