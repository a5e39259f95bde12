import type { InputHTMLAttributes } from "react";
import { classNames } from "./class-names";

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "className" | "style" | "children"> {
  /** Unique on the page; the hint and the error get ids made from it. */
  id: string;
  name: string;
  label: string;
  /** A word beside the label, such as "needed". */
  mark?: string | undefined;
  /** What to write, said before it is written. */
  hint?: string | undefined;
  /** What is wrong with what was written, and what to do. */
  error?: string | undefined;
  /** Ids of further descriptions, such as an error that concerns several fields together. */
  describedBy?: string | undefined;
}

/** An input with its label, hint and error, tied together for those who do not see them. */
export function Field({ id, label, mark, hint, error, describedBy, ...input }: FieldProps) {
  const describedByIds = [
    hint !== undefined && `${id}-hint`,
    error !== undefined && `${id}-error`,
    describedBy ?? false,
  ].filter(Boolean);
  return (
    <div className={classNames("field", error !== undefined && "field--invalid")}>
      <label className="field__label" htmlFor={id}>
        {label}
        {mark !== undefined && <span className="field__mark"> {mark}</span>}
      </label>
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        {...input}
        className="field__input"
        id={id}
        aria-describedby={describedByIds.length > 0 ? describedByIds.join(" ") : undefined}
        aria-invalid={error !== undefined || input["aria-invalid"] === true ? true : undefined}
      />
    </div>
  );
}
