import type { Messages } from "~/i18n/messages";
import type { Samples } from "~/services/read-samples.server";
import { DataTable } from "../data-table";
import { HomeMap } from "../home-map";
import { MasteryBar } from "../mastery-bar";
import { ProgressBar } from "../progress-bar";
import { QrCode } from "../qr-code";
import { ReturnCode } from "../return-code";
import { RichText } from "../rich-text";
import { SheetSection } from "../sheet-section";
import { StatRow } from "../stat-row";

interface FigureSamplesProps {
  samples: Pick<Samples, "unit" | "sheet" | "sections">;
  qr: readonly (readonly boolean[])[];
  title: string;
  t: Messages;
}

/** Whatever is counted or drawn. */
export function FigureSamples({ samples: { unit, sheet, sections }, qr, title, t }: FigureSamplesProps) {
  const third = Math.floor(unit.factCount / 3);
  const counts = { known: third, learning: third, new: unit.factCount - 2 * third };
  const { columns } = t.progress;
  return (
    <SheetSection id="figures" title={title}>
      <div className="samples">
        <ProgressBar id="progress" value={third} max={unit.factCount} label={t.session.step(third, unit.factCount)} />
        <MasteryBar label={t.masteryLabel(unit.title, counts)} counts={counts} texts={t.stages} />
        <StatRow
          stats={[
            { id: "due", label: t.progress.due, value: String(third) },
            {
              id: "expected",
              label: t.progress.expected,
              value: t.progress.percent(0.5),
              hint: t.progress.expectedHint,
            },
          ]}
        />
        <DataTable
          id="table"
          caption={t.progress.caption(unit.title)}
          columns={[
            { id: "fact", label: columns.fact },
            { id: "stage", label: columns.stage },
            { id: "recall", label: columns.recall, numeric: true },
          ]}
          rows={sheet.facts.slice(0, 3).map((fact) => ({
            id: fact.id,
            cells: [<RichText key="fact" content={fact.statement} />, t.stages.new, t.progress.notYet],
          }))}
        />
        <ReturnCode
          id="code"
          label={t.keep.yourCode}
          groups={["7K2M", "9QXT", "4D8F", "3HWB"]}
          hint={t.keep.codeHint}
        />
        <QrCode matrix={qr} label={t.keep.qr} />
        <HomeMap sections={sections} />
      </div>
    </SheetSection>
  );
}
