export interface Stat {
  id: string;
  label: string;
  /** Written out, with its unit. */
  value: string;
  hint?: string | undefined;
}

/** A few figures side by side, each under its name. */
export function StatRow({ stats }: { stats: readonly Stat[] }) {
  return (
    <dl className="stat-row">
      {stats.map((stat) => (
        <div key={stat.id} className="stat">
          <dt className="stat__label">{stat.label}</dt>
          <dd className="stat__value">{stat.value}</dd>
          {stat.hint !== undefined && <dd className="stat__hint">{stat.hint}</dd>}
        </div>
      ))}
    </dl>
  );
}
