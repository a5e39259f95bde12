import { Fragment } from "react";
import { Field } from "./field";
import type { HeadingLevel } from "./heading";
import { QuestionFrame } from "./question-frame";
import type { RichTextContent } from "./rich-text";

export interface NameQuestionTexts {
  answer: string;
  dontKnow: string;
  hint: string;
  /** What is to be written: "Name of the person". */
  label: string;
  /** Spoken where the statement has its gap. */
  blank: string;
}

interface NameQuestionProps {
  /** Prefix of every id; unique on the page. */
  id: string;
  stem: RichTextContent;
  stemLevel?: HeadingLevel | undefined;
  /** The pieces of a statement between which the name is left out; null where the stem alone asks. */
  gap: readonly string[] | null;
  /** What was typed, shown again after an error. */
  value?: string | undefined;
  texts: NameQuestionTexts;
  error?: string | undefined;
  busy?: boolean | undefined;
}

/**
 * A name in one field, posted as `text` with `intent=answer | dont-know`. The field belongs to no language, since the name
 * may be written in any, and the browser neither suggests nor corrects: that would be answering.
 */
export function NameQuestion(props: NameQuestionProps) {
  const { id, stem, stemLevel = 1, gap, value, texts, error, busy = false } = props;
  const describedBy = [error !== undefined && `${id}-error`, gap && `${id}-gap`].filter(Boolean).join(" ");
  return (
    <QuestionFrame id={id} stem={stem} stemLevel={stemLevel} hint={texts.hint} texts={texts} error={error} busy={busy}>
      {gap && (
        <p className="question__gap-statement" id={`${id}-gap`}>
          {gap.map((piece, index) => (
            <Fragment key={index}>
              {index > 0 && <Blank word={texts.blank} />}
              {piece}
            </Fragment>
          ))}
        </p>
      )}
      <div className="typed-field">
        <Field
          id={`${id}-text`}
          name="text"
          label={texts.label}
          lang=""
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={value}
          aria-invalid={error !== undefined}
          describedBy={describedBy || undefined}
        />
      </div>
    </QuestionFrame>
  );
}

function Blank({ word }: { word: string }) {
  return (
    <span className="blank">
      <span className="visually-hidden">{word}</span>
    </span>
  );
}
