import type { HeadingLevel } from "./heading";
import { QuestionFrame } from "./question-frame";
import { RichText, type RichTextContent } from "./rich-text";

export interface ChoiceOption {
  /** Opaque; what is posted. */
  id: string;
  text: RichTextContent;
}

export interface ChoiceQuestionTexts {
  answer: string;
  dontKnow: string;
  /** Spoken and shown after the stem: "Choose one of four." */
  legendHint: string;
  /** Shown only where there is a keyboard: "Keys 1–4 choose, Enter answers." Leave out where shortcuts are off. */
  keysHint?: string | undefined;
}

interface ChoiceQuestionProps {
  /** Prefix of every id; unique on the page. */
  id: string;
  /** Of the radio buttons. */
  name: string;
  stem: RichTextContent;
  /** Outline level of the stem; it is the page's h1 unless the page has another. */
  stemLevel?: HeadingLevel | undefined;
  options: readonly ChoiceOption[];
  selectedId?: string | undefined;
  texts: ChoiceQuestionTexts;
  /** Why the answer could not be taken, and what to do. */
  error?: string | undefined;
  /** While an answer is on its way. */
  busy?: boolean | undefined;
}

/**
 * One question with its options, and its two buttons. Stands in a form of the caller's, which posts `<name>=<option id>`
 * and `intent=answer | dont-know`. No option is `required`: an empty answer gets our sentence, in the page's language.
 */
export function ChoiceQuestion(props: ChoiceQuestionProps) {
  const { id, name, stem, stemLevel = 1, options, selectedId, texts, error, busy = false } = props;
  const hint = (
    <>
      {texts.legendHint}
      {texts.keysHint !== undefined && <span className="question__keys"> {texts.keysHint}</span>}
    </>
  );
  return (
    <QuestionFrame id={id} stem={stem} stemLevel={stemLevel} hint={hint} texts={texts} error={error} busy={busy}>
      <ol className="options">
        {options.map((option, index) => (
          <li key={option.id}>
            <label className="option" htmlFor={`${id}-${index + 1}`}>
              <input
                type="radio"
                className="option__radio"
                id={`${id}-${index + 1}`}
                name={name}
                value={option.id}
                defaultChecked={option.id === selectedId}
              />
              <span className="option__text">
                <RichText content={option.text} />
              </span>
              {texts.keysHint !== undefined && (
                <kbd className="option__key" aria-hidden="true">
                  {index + 1}
                </kbd>
              )}
            </label>
          </li>
        ))}
      </ol>
    </QuestionFrame>
  );
}
