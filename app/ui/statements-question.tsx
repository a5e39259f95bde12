import type { HeadingLevel } from "./heading";
import { QuestionFrame } from "./question-frame";
import { RichText, type RichTextContent } from "./rich-text";

export interface StatementsQuestionTexts {
  answer: string;
  dontKnow: string;
  hint: string;
  isTrue: string;
  isFalse: string;
}

interface StatementsQuestionProps {
  /** Prefix of every id; unique on the page. */
  id: string;
  stem: RichTextContent;
  stemLevel?: HeadingLevel | undefined;
  source: { text: RichTextContent; origin: string };
  /** In the order a–d. */
  statements: readonly { id: string; text: RichTextContent }[];
  /** What each was called before, "true" or "false", by its id. */
  judged?: Readonly<Record<string, string>> | undefined;
  texts: StatementsQuestionTexts;
  error?: string | undefined;
  busy?: boolean | undefined;
}

/** A source and statements about it, each posted as `entry-<id>=true | false`, with `intent=answer | dont-know`. */
export function StatementsQuestion(props: StatementsQuestionProps) {
  const { id, stem, stemLevel = 1, source, statements, judged, texts, error, busy = false } = props;
  return (
    <QuestionFrame id={id} stem={stem} stemLevel={stemLevel} hint={texts.hint} texts={texts} error={error} busy={busy}>
      <figure className="question__source">
        <blockquote className="question__quotation">
          <RichText content={source.text} />
        </blockquote>
        <figcaption className="question__origin">{source.origin}</figcaption>
      </figure>
      <ul className="judgements">
        {statements.map((statement, index) => (
          <li key={statement.id}>
            <fieldset className="judgement">
              <legend className="judgement__statement">
                <span className="judgement__letter">{letterOf(index)}</span> <RichText content={statement.text} />
              </legend>
              <div className="judgement__choices">
                {([true, false] as const).map((isTrue) => (
                  <label key={String(isTrue)} className="judgement__choice" htmlFor={`${id}-${index + 1}-${isTrue}`}>
                    <input
                      type="radio"
                      className="option__radio"
                      id={`${id}-${index + 1}-${isTrue}`}
                      name={`entry-${statement.id}`}
                      value={String(isTrue)}
                      defaultChecked={judged?.[statement.id] === String(isTrue)}
                    />
                    {isTrue ? texts.isTrue : texts.isFalse}
                  </label>
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
    </QuestionFrame>
  );
}

/** a), b), c), d), as on paper. */
export const letterOf = (index: number): string => `${String.fromCharCode(97 + index)})`;
