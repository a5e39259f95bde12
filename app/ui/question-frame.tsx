import type { ReactNode } from "react";
import { Button, ButtonRow } from "./button";
import { Heading, type HeadingLevel } from "./heading";
import { RichText, type RichTextContent } from "./rich-text";

interface QuestionFrameProps {
  /** Prefix of every id; unique on the page. */
  id: string;
  stem: RichTextContent;
  stemLevel: HeadingLevel;
  /** How the question is answered. */
  hint: ReactNode;
  texts: { answer: string; dontKnow: string };
  /** Why the answer could not be taken, and what to do. */
  error: string | undefined;
  /** While an answer is on its way. */
  busy: boolean;
  /** The options or fields. */
  children: ReactNode;
}

/** What every kind of question has around its options or fields: stem, hint, error, and the two buttons. */
export function QuestionFrame({ id, stem, stemLevel, hint, texts, error, busy, children }: QuestionFrameProps) {
  const described = error === undefined ? `${id}-hint` : `${id}-error ${id}-hint`;
  return (
    <div className="question">
      <fieldset className="question__fieldset" aria-describedby={described}>
        <legend className="question__legend">
          <Heading level={stemLevel} className="question__stem" id={`${id}-stem`}>
            <RichText content={stem} />
          </Heading>
        </legend>
        <p className="question__hint" id={`${id}-hint`}>
          {hint}
        </p>
        {error !== undefined && (
          <p className="question__error" id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
        {children}
      </fieldset>
      <AnswerButtons texts={texts} busy={busy} />
    </div>
  );
}

interface AnswerButtonsProps {
  texts: { answer: string; dontKnow: string };
  busy: boolean;
}

/** "Answer" and "I don't know", the second as fair an answer as the first. Enter presses the first. */
function AnswerButtons({ texts, busy }: AnswerButtonsProps) {
  return (
    <ButtonRow>
      <Button name="intent" value="answer" aria-disabled={busy || undefined}>
        {texts.answer}
      </Button>
      <Button name="intent" value="dont-know" variant="secondary" formNoValidate aria-disabled={busy || undefined}>
        {texts.dontKnow}
      </Button>
    </ButtonRow>
  );
}
