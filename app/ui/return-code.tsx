interface ReturnCodeProps {
  id: string;
  label: string;
  /** The code in groups of a few characters, as it is to be copied by hand. */
  groups: readonly string[];
  hint?: string | undefined;
}

/** The code that opens the same progress elsewhere, large, and copied as one line. */
export function ReturnCode({ id, label, groups, hint }: ReturnCodeProps) {
  return (
    <div className="return-code">
      <p className="label" id={`${id}-label`}>
        {label}
      </p>
      <p className="return-code__groups" id={id} role="group" aria-labelledby={`${id}-label`} translate="no">
        {groups.map((group, index) => (
          <span key={index}>
            {index > 0 && " "}
            <code className="return-code__group">{group}</code>
          </span>
        ))}
      </p>
      {hint !== undefined && <p className="return-code__hint">{hint}</p>}
    </div>
  );
}
