import type { ReactNode } from "react";

/** A component in one of its states, under the name of the state. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sample">
      <h3 className="sample__name">{name}</h3>
      {children}
    </div>
  );
}

/** Shown and not to be used: its forms would begin a session, or change one. */
export function Untouchable({ children }: { children: ReactNode }) {
  // React 18 knows no `inert`; the empty string is how HTML writes it.
  return <div {...{ inert: "" }}>{children}</div>;
}
