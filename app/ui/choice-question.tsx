import type { ReactNode } from "react";
import type { HeadingLevel } from "./heading";
import { HintWithKeys, OptionList, type ChoiceOption } from "./option-list";
import { QuestionFrame } from "./question-frame";
import type { RichTextContent } from "./rich-text";

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
  /** What the question is about, read before the options. */
  children?: ReactNode;
}

/**
 * One question with its options, and its two buttons. Stands in a form of the caller's, which posts `<name>=<option id>`
 * and `intent=answer | dont-know`. No option is `required`: an empty answer gets our sentence, in the page's language.
 */
export function ChoiceQuestion(props: ChoiceQuestionProps) {
  const { id, name, stem, stemLevel = 1, options, selectedId, texts, error, busy = false, children } = props;
  const hint = <HintWithKeys hint={texts.legendHint} keys={texts.keysHint} />;
  return (
    <QuestionFrame id={id} stem={stem} stemLevel={stemLevel} hint={hint} texts={texts} error={error} busy={busy}>
      {children}
      <OptionList
        id={id}
        name={name}
        options={options}
        selectedId={selectedId}
        showsKeys={texts.keysHint !== undefined}
      />
    </QuestionFrame>
  );
}
