import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";

interface CardProps {
  /** Becomes the id of its heading, `<id>-title`, by which the card is labelled. */
  id: string;
  title: string;
  titleLevel?: HeadingLevel | undefined;
  /** A line above the title that says what kind of thing this is. */
  kicker?: string | undefined;
  children: ReactNode;
  /** Links and buttons, at the foot. */
  actions?: ReactNode;
}

/** A titled part of a page with an edge of its own: a unit, a task, a setting. */
export function Card({ id, title, titleLevel = 2, kicker, children, actions }: CardProps) {
  return (
    <section className="card" id={id} aria-labelledby={`${id}-title`}>
      {kicker !== undefined && <p className="kicker">{kicker}</p>}
      <Heading level={titleLevel} id={`${id}-title`} className="card__title">
        {title}
      </Heading>
      <div className="card__body">{children}</div>
      {actions !== undefined && <div className="card__actions">{actions}</div>}
    </section>
  );
}
