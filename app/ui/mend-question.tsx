import { Field } from "./field";
import type { HeadingLevel } from "./heading";
import { HintWithKeys, OptionList } from "./option-list";
import { QuestionFrame } from "./question-frame";
import type { RichTextContent } from "./rich-text";

export interface MendQuestionTexts {
  answer: string;
  dontKnow: string;
  hint: string;
  keysHint?: string | undefined;
  /** Above the details: "Which detail was changed?" */
  detail: string;
  nothingChanged: string;
  correction: string;
  /** When a correction is needed. */
  correctionHint: string;
}

interface MendQuestionProps {
  /** Prefix of every id; unique on the page. */
  id: string;
  stem: RichTextContent;
  stemLevel?: HeadingLevel | undefined;
  /** The statement; what may have been changed has the number of its detail. */
  runs: readonly { text: string; number: number | null }[];
  /** In the order of their numbers. */
  details: readonly { id: string; text: string }[];
  /** Posted for "nothing was changed". */
  nothingId: string;
  selectedId?: string | undefined;
  /** The correction that was typed, shown again after an error. */
  value?: string | undefined;
  texts: MendQuestionTexts;
  error?: string | undefined;
  busy?: boolean | undefined;
}

/**
 * A statement in which one detail may have been changed. Posts `detail=<id>` and `text=<what belongs there>` with
 * `intent=answer | dont-know`. The numbers are for the eye; a screen reader reads the details in the list.
 */
export function MendQuestion(props: MendQuestionProps) {
  const { id, stem, stemLevel = 1, runs, details, nothingId, selectedId, value, texts, error, busy = false } = props;
  const options = [...details, { id: nothingId, text: texts.nothingChanged }];
  const hint = <HintWithKeys hint={texts.hint} keys={texts.keysHint} />;
  return (
    <QuestionFrame id={id} stem={stem} stemLevel={stemLevel} hint={hint} texts={texts} error={error} busy={busy}>
      <p className="question__quotation">
        {runs.map(({ text, number }, index) =>
          number === null ? (
            text
          ) : (
            <span key={index} className="mend__detail">
              {text}
              <sup aria-hidden="true">{number}</sup>
            </span>
          ),
        )}
      </p>
      <fieldset className="mend__choice">
        <legend className="mend__legend">{texts.detail}</legend>
        <OptionList
          id={id}
          name="detail"
          options={options}
          selectedId={selectedId}
          showsKeys={texts.keysHint !== undefined}
        />
      </fieldset>
      <div className="typed-field">
        <Field
          id={`${id}-text`}
          name="text"
          label={texts.correction}
          hint={texts.correctionHint}
          lang=""
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={value}
          describedBy={error === undefined ? undefined : `${id}-error`}
        />
      </div>
    </QuestionFrame>
  );
}
