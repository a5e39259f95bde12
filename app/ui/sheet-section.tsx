import type { ReactNode } from "react";

interface SheetSectionProps {
  id: string;
  title: string;
  /** A sentence under the title. */
  hint?: string | undefined;
  children: ReactNode;
}

/** A part of the study sheet: its dates, its people, what the print gets wrong. */
export function SheetSection({ id, title, hint, children }: SheetSectionProps) {
  return (
    <section className="sheet-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 className="sheet-section__title" id={`${id}-title`}>
        {title}
      </h2>
      {hint !== undefined && <p className="sheet-section__hint">{hint}</p>}
      {children}
    </section>
  );
}
