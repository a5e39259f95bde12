import { Field } from "./field";
import type { HeadingLevel } from "./heading";
import { QuestionFrame } from "./question-frame";
import type { RichTextContent } from "./rich-text";

/** The three parts of a typed date, as posted; an empty string is "unknown". */
export interface DateFields {
  day: string;
  month: string;
  year: string;
}

export interface DateQuestionTexts {
  answer: string;
  dontKnow: string;
  /** What to write and that what is unknown stays blank. */
  hint: string;
  day: string;
  month: string;
  year: string;
  /** Beside the label of a field that the answer needs. */
  needed: string;
}

interface DateQuestionProps {
  /** Prefix of every id; unique on the page. */
  id: string;
  stem: RichTextContent;
  stemLevel?: HeadingLevel | undefined;
  /** How fine the date is that is asked for. */
  grain: "day" | "month" | "year";
  /** What was typed, shown again after an error. */
  values?: Partial<DateFields> | undefined;
  texts: DateQuestionTexts;
  error?: string | undefined;
  busy?: boolean | undefined;
}

const parts = ["day", "month", "year"] as const;
const neededParts = {
  day: ["day", "month", "year"],
  month: ["month", "year"],
  year: ["year"],
} satisfies Record<DateQuestionProps["grain"], (typeof parts)[number][]>;

/**
 * A date in three fields, posted as `day`, `month`, `year` with `intent=answer | dont-know`, day first in both languages.
 * The fields have no `maxlength`, so that a whole date that is pasted into one of them reaches the server and is split.
 */
export function DateQuestion({
  id,
  stem,
  stemLevel = 1,
  grain,
  values,
  texts,
  error,
  busy = false,
}: DateQuestionProps) {
  const needed: readonly string[] = neededParts[grain];
  return (
    <QuestionFrame id={id} stem={stem} stemLevel={stemLevel} hint={texts.hint} texts={texts} error={error} busy={busy}>
      <div className="date-fields">
        {parts.map((part) => (
          <Field
            key={part}
            id={`${id}-${part}`}
            name={part}
            label={texts[part]}
            mark={needed.includes(part) ? texts.needed : undefined}
            inputMode="numeric"
            autoComplete="off"
            size={part === "year" ? 6 : 4}
            defaultValue={values?.[part]}
            aria-invalid={error !== undefined}
            describedBy={error === undefined ? undefined : `${id}-error`}
          />
        ))}
      </div>
    </QuestionFrame>
  );
}
