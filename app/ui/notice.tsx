import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";
import { NoticeSign } from "./signs";

export type NoticeKind = "info" | "warning" | "error";

interface NoticeProps {
  kind: NoticeKind;
  /** What happened, in a few words. */
  title?: string | undefined;
  titleLevel?: HeadingLevel | undefined;
  /** What is safe, what to do now. */
  children: ReactNode;
  id?: string | undefined;
  /**
   * Set where the notice appears after the page has loaded and must be spoken at once. By default errors are alerts,
   * the others are not announced.
   */
  live?: boolean | undefined;
}

/** Words to the person, with a sign beside the colour. */
export function Notice({ kind, title, titleLevel = 2, children, id, live = kind === "error" }: NoticeProps) {
  const role = live ? (kind === "error" ? "alert" : "status") : undefined;
  return (
    <div className={`notice notice--${kind}`} id={id} role={role}>
      <NoticeSign kind={kind} />
      <div className="notice__body">
        {title !== undefined && (
          <Heading level={titleLevel} className="notice__title">
            {title}
          </Heading>
        )}
        {children}
      </div>
    </div>
  );
}
