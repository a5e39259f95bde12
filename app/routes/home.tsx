import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hostOf } from "~/http/host.server";
import { requireLang } from "~/http/lang.server";
import { currentLearner } from "~/http/learner-cookie.server";
import { langOfPath, messagesIn } from "~/i18n/messages";
import { readUnits } from "~/services/read-progress.server";
import { PageTitle } from "~/ui/page-shell";
import { UnitCard } from "~/ui/unit-card";
import { usePage } from "~/ui/use-page";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = requireLang(params);
  const host = hostOf(context);
  const learner = await currentLearner(request, host);
  return { hasProgress: learner !== null, units: readUnits(host.app, learner, lang) };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesIn(langOfPath(location.pathname));
  return [{ title: `${t.siteName} · ${t.siteTagline}` }, { name: "description", content: t.home.lead }];
};

export default function Home() {
  const { hasProgress, units } = useLoaderData<typeof loader>();
  const { t } = usePage();
  const due = units.reduce((sum, unit) => sum + unit.due, 0);
  return (
    <>
      <PageTitle title={t.home.title} kicker={t.siteTagline} lead={t.home.lead} />
      {hasProgress && (
        <section className="page-section" aria-labelledby="today">
          <h2 id="today">{t.home.today}</h2>
          <p>{due > 0 ? t.home.due(due) : t.home.nothingDue}</p>
        </section>
      )}
      <section className="page-section" aria-labelledby="units">
        <h2 id="units">{t.home.units}</h2>
        {units.map((unit) => (
          <UnitCard key={unit.unitId} unit={unit} />
        ))}
        <p>{t.home.moreUnits}</p>
      </section>
    </>
  );
}
