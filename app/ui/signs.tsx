import type { ReactNode } from "react";
import type { NoticeKind } from "./notice";
import type { Outcome } from "./verdict-panel";

/*
 * Drawn, not typed: ✓ ◐ ✗ are missing from many phones' fonts or come out as emoji. They are decoration; the word that
 * says the same stands beside them always.
 */

const outcomePaths: Record<Outcome, string> = {
  right: "M5 12.5 10 17.5 19 6.5",
  partly: "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16",
  wrong: "M6.5 6.5 17.5 17.5 M17.5 6.5 6.5 17.5",
  "dont-know": "M6 12h12",
};

/** ✓ right, ◐ partly, ✗ wrong, – not known. */
export function OutcomeSign({ outcome }: { outcome: Outcome }) {
  return (
    <Sign>
      <path d={outcomePaths[outcome]} />
      {outcome === "partly" && <path d="M12 4a8 8 0 0 0 0 16z" fill="currentColor" stroke="none" />}
    </Sign>
  );
}

/** i, !, or a crossed circle. */
export function NoticeSign({ kind }: { kind: NoticeKind }) {
  return (
    <Sign>
      {kind === "warning" ? <path d="M12 3.5 21.5 20h-19z" /> : <circle cx="12" cy="12" r="9" />}
      {kind === "info" && <path d="M12 11v6 M12 7.2v.6" />}
      {kind === "warning" && <path d="M12 10v4.5 M12 17v.4" />}
      {kind === "error" && <path d="M12 7v6 M12 16.4v.4" />}
    </Sign>
  );
}

function Sign({ children }: { children: ReactNode }) {
  return (
    <svg
      className="sign"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** An arrow, on a button that moves a line. */
export function MoveSign({ direction }: { direction: "up" | "down" }) {
  return (
    <Sign>
      <path d={direction === "up" ? "M12 19V5 M6 11l6-6 6 6" : "M12 5v14 M6 13l6 6 6-6"} />
    </Sign>
  );
}
