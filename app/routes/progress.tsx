import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hostOf } from "~/http/host.server";
import { requireLang } from "~/http/lang.server";
import { currentLearner } from "~/http/learner-cookie.server";
import { langOfPath, messagesIn } from "~/i18n/messages";
import { readProgress } from "~/services/read-progress.server";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { PageTitle } from "~/ui/page-shell";
import { RichText } from "~/ui/rich-text";
import { StatRow } from "~/ui/stat-row";
import { UnitCard } from "~/ui/unit-card";
import { usePage } from "~/ui/use-page";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = requireLang(params);
  const host = hostOf(context);
  const learner = await currentLearner(request, host);
  return { progress: learner && readProgress(host.app, learner, lang) };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesIn(langOfPath(location.pathname));
  return [{ title: `${t.progress.title} · ${t.siteName}` }];
};

export default function Progress() {
  const { progress } = useLoaderData<typeof loader>();
  const { lang, t } = usePage();
  if (!progress) {
    return (
      <>
        <PageTitle title={t.progress.title} lead={t.progress.none} />
        <ButtonRow>
          <ButtonLink to={`/${lang}`}>{t.nav.home}</ButtonLink>
          <ButtonLink to={`/${lang}/return`} variant="secondary">
            {t.keep.openTitle}
          </ButtonLink>
        </ButtonRow>
      </>
    );
  }
  const due = progress.units.reduce((sum, unit) => sum + unit.due, 0);
  return (
    <>
      <PageTitle title={t.progress.title} />
      <StatRow
        stats={[
          { id: "answers", label: t.progress.answers, value: String(progress.answers) },
          { id: "due", label: t.progress.due, value: String(due) },
        ]}
      />
      {progress.units.map((unit) => (
        <div className="page-section" key={unit.unitId}>
          <UnitCard unit={unit} titleLevel={2} />
          <StatRow
            stats={[
              {
                id: "expected",
                label: t.progress.expected,
                value: t.progress.percent(unit.expectedMark),
                hint: t.progress.expectedHint,
              },
            ]}
          />
          <details open={unit.counts.new < unit.factCount}>
            <summary>{t.unit.facts}</summary>
            <DataTable
              id={`facts-${unit.unitId}`}
              caption={t.progress.caption(unit.title)}
              columns={[
                { id: "fact", label: t.progress.columns.fact },
                { id: "stage", label: t.progress.columns.stage },
                { id: "recall", label: t.progress.columns.recall, numeric: true },
                { id: "next", label: t.progress.columns.next },
              ]}
              rows={unit.facts.map(({ fact, stage, recall, comesBackInDays }) => ({
                id: fact.id,
                cells: [
                  <RichText key="fact" content={fact.statement} />,
                  t.stages[stage],
                  stage === "new" ? "–" : t.progress.percent(recall),
                  comesBackInDays === null ? t.progress.notYet : t.inDays(comesBackInDays),
                ],
              }))}
            />
          </details>
        </div>
      ))}
    </>
  );
}
