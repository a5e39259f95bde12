import { Field } from "./field";
import type { HeadingLevel } from "./heading";
import { QuestionFrame } from "./question-frame";
import type { RichTextContent } from "./rich-text";

export interface NumberQuestionTexts {
  answer: string;
  dontKnow: string;
  hint: string;
  label: string;
}

interface NumberQuestionProps {
  /** Prefix of every id; unique on the page. */
  id: string;
  stem: RichTextContent;
  stemLevel?: HeadingLevel | undefined;
  /** What is counted, beside the field. */
  unit: string | null;
  /** What was typed, shown again after an error. */
  value?: string | undefined;
  texts: NumberQuestionTexts;
  error?: string | undefined;
  busy?: boolean | undefined;
}

/**
 * A number in one field, posted as `text` with `intent=answer | dont-know`. The keyboard is the whole one: a telephone's
 * number pad may lack the dash of a range, and has no letters for a number in words.
 */
export function NumberQuestion(props: NumberQuestionProps) {
  const { id, stem, stemLevel = 1, unit, value, texts, error, busy = false } = props;
  const describedBy = [error !== undefined && `${id}-error`, unit !== null && `${id}-unit`].filter(Boolean).join(" ");
  return (
    <QuestionFrame id={id} stem={stem} stemLevel={stemLevel} hint={texts.hint} texts={texts} error={error} busy={busy}>
      <div className="typed-field typed-field--number">
        <Field
          id={`${id}-text`}
          name="text"
          label={texts.label}
          size={12}
          autoComplete="off"
          spellCheck={false}
          defaultValue={value}
          aria-invalid={error !== undefined}
          describedBy={describedBy || undefined}
        />
        {unit !== null && (
          <span className="typed-field__unit" id={`${id}-unit`}>
            {unit}
          </span>
        )}
      </div>
    </QuestionFrame>
  );
}
