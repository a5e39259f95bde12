import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hostOf } from "~/http/host.server";
import { requireLang } from "~/http/lang.server";
import { currentLearner } from "~/http/learner-cookie.server";
import { langOfPath, messagesIn } from "~/i18n/messages";
import { readChapterMap } from "~/services/read-chapter-map.server";
import { nextUnit, readUnits } from "~/services/read-progress.server";
import { HomeMap } from "~/ui/home-map";
import { PageTitle } from "~/ui/page-shell";
import type { PageHandle } from "~/ui/site-frame";
import { UnitCard } from "~/ui/unit-card";
import { usePage } from "~/ui/use-page";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = requireLang(params);
  const host = hostOf(context);
  const learner = await currentLearner(request, host);
  const units = readUnits(host.app, learner, lang);
  return {
    hasProgress: learner !== null,
    due: units.reduce((sum, unit) => sum + unit.due, 0),
    next: nextUnit(units),
    sections: readChapterMap(host.app.content.index, lang),
  };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesIn(langOfPath(location.pathname));
  return [{ title: `${t.siteName} · ${t.siteTagline}` }, { name: "description", content: t.home.lead }];
};

/** The picture of the chapter takes the room that there is. */
export const handle: PageHandle = { width: "wide" };

export default function Home() {
  const { hasProgress, due, next, sections } = useLoaderData<typeof loader>();
  const { t } = usePage();
  return (
    <>
      <div className="opening">
        <PageTitle title={t.home.title} kicker={t.siteTagline} lead={t.home.lead} />
        {next && (
          <section className="page-section" aria-labelledby="next-unit">
            <h2 id="next-unit">{hasProgress ? t.home.today : t.home.next}</h2>
            {hasProgress && <p>{due > 0 ? t.home.due(due) : t.home.nothingDue}</p>}
            <UnitCard unit={next} />
          </section>
        )}
      </div>
      <section className="page-section" aria-labelledby="chapter">
        <h2 id="chapter">{t.home.chapter}</h2>
        <p>{t.home.chapterHint}</p>
        <HomeMap sections={sections} />
        <p>{t.home.moreUnits}</p>
      </section>
    </>
  );
}
