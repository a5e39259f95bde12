import { useState } from "react";
import type { HeadingLevel } from "./heading";
import { QuestionFrame } from "./question-frame";
import type { RichTextContent } from "./rich-text";

export interface MatchQuestionTexts {
  answer: string;
  dontKnow: string;
  hint: string;
  /** What stands in a list from which nothing has been chosen yet. */
  choose: string;
  /** A description that is chosen for another name already. */
  chosenFor: (description: string, name: string) => string;
}

interface MatchQuestionProps {
  /** Prefix of every id; unique on the page. */
  id: string;
  stem: RichTextContent;
  stemLevel?: HeadingLevel | undefined;
  left: readonly { id: string; text: string }[];
  right: readonly { id: string; text: string }[];
  /** What was chosen before: the id of a right entry by that of its left one. */
  chosen?: Readonly<Record<string, string>> | undefined;
  texts: MatchQuestionTexts;
  error?: string | undefined;
  busy?: boolean | undefined;
}

/**
 * Names, and lettered descriptions of which one belongs to each: posted as `entry-<left id>=<right id>` with
 * `intent=answer | dont-know`. What is chosen for one name can still be chosen for another, so that two can be exchanged.
 */
export function MatchQuestion(props: MatchQuestionProps) {
  const { id, stem, stemLevel = 1, left, right, chosen = {}, texts, error, busy = false } = props;
  const [pairs, setPairs] = useState<Readonly<Record<string, string>>>(chosen);
  const labelFor = (leftId: string, description: string, rightId: string) => {
    const other = left.find((entry) => entry.id !== leftId && pairs[entry.id] === rightId);
    return other ? texts.chosenFor(description, other.text) : description;
  };
  return (
    <QuestionFrame id={id} stem={stem} stemLevel={stemLevel} hint={texts.hint} texts={texts} error={error} busy={busy}>
      <ul className="match__descriptions">
        {right.map(({ id: rightId, text }, index) => (
          <li key={rightId}>
            <b className="match__letter">{letterOf(index)}</b> {text}
          </li>
        ))}
      </ul>
      <ul className="match__names">
        {left.map(({ id: leftId, text: name }, index) => (
          <li key={leftId}>
            <label className="match__name" htmlFor={`${id}-${index + 1}`}>
              {name}
            </label>
            <select
              className="field__input match__choice"
              id={`${id}-${index + 1}`}
              name={`entry-${leftId}`}
              defaultValue={chosen[leftId] ?? ""}
              onChange={({ currentTarget: { value } }) => setPairs((before) => ({ ...before, [leftId]: value }))}
              aria-describedby={error === undefined ? undefined : `${id}-error`}
            >
              <option value="">{texts.choose}</option>
              {right.map(({ id: rightId, text }, at) => (
                <option key={rightId} value={rightId}>
                  {labelFor(leftId, `${letterOf(at)} ${text}`, rightId)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </QuestionFrame>
  );
}

const letterOf = (index: number): string => `${String.fromCharCode(65 + index)}.`;
