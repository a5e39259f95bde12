import type { ComponentProps } from "react";
import { ChoiceQuestion } from "./choice-question";
import { RichText, type RichTextContent } from "./rich-text";

interface VoiceQuestionProps extends Omit<ComponentProps<typeof ChoiceQuestion>, "children"> {
  /** What is said, without who says it. */
  said: RichTextContent;
}

/** Who says this? The words, and those among whom to choose. Posts as `ChoiceQuestion` does. */
export function VoiceQuestion({ said, ...choice }: VoiceQuestionProps) {
  return (
    <ChoiceQuestion {...choice}>
      <blockquote className="question__quotation">
        <RichText content={said} />
      </blockquote>
    </ChoiceQuestion>
  );
}
