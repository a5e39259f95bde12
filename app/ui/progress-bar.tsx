interface ProgressBarProps {
  id: string;
  /** How many are done; the bar tells no more than that. */
  value: number;
  max: number;
  /** In words, such as "Question 3 of 12". */
  label: string;
}

/** How far one has come, in words and as a bar. */
export function ProgressBar({ id, value, max, label }: ProgressBarProps) {
  return (
    <div className="progress">
      <label className="progress__label" htmlFor={id}>
        {label}
      </label>
      <progress className="progress__bar" id={id} value={value} max={max} />
    </div>
  );
}
