export type MasteryState = "known" | "learning" | "new";

export interface MasteryCounts {
  known: number;
  learning: number;
  new: number;
}

interface MasteryBarProps {
  /** Of what: the title of the unit. Spoken before the counts. */
  label: string;
  counts: MasteryCounts;
  /** The words for the states. */
  texts: Record<MasteryState, string>;
}

const states: readonly MasteryState[] = ["known", "learning", "new"];

/** How much of a unit is known, being learned and new: a bar, and the same in words below it. */
export function MasteryBar({ label, counts, texts }: MasteryBarProps) {
  const parts = masteryParts(counts);
  const words = states.map((state) => `${texts[state]} ${counts[state]}`).join(", ");
  return (
    <div className="mastery">
      <svg className="mastery__bar" width="100%" height="14" role="img" aria-label={`${label}: ${words}`}>
        <rect className="mastery__track" width="100%" height="14" />
        {parts.map((part) => (
          <rect
            key={part.state}
            className={`mastery__part mastery__part--${part.state}`}
            x={`${part.startPercent}%`}
            width={`${part.widthPercent}%`}
            height="14"
          />
        ))}
      </svg>
      <ul className="mastery__legend" aria-hidden="true">
        {states.map((state) => (
          <li key={state}>
            <svg width="14" height="14" className="mastery__swatch">
              <rect className={`mastery__part mastery__part--${state}`} x="1" y="1" width="12" height="12" />
            </svg>
            {texts[state]} <b>{counts[state]}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where each part of the bar starts and how wide it is, in percent of the bar; empty parts are left out. */
export function masteryParts(counts: MasteryCounts) {
  const total = counts.known + counts.learning + counts.new;
  let before = 0;
  return states.flatMap((state) => {
    if (counts[state] === 0) return [];
    const part = { state, startPercent: percent(before, total), widthPercent: percent(counts[state], total) };
    before += counts[state];
    return [part];
  });
}

function percent(part: number, total: number): number {
  return Math.round((10_000 * part) / total) / 100;
}
