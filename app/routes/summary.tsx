import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { hostOf } from "~/http/host.server";
import { requireLang } from "~/http/lang.server";
import { requireLearner } from "~/http/learner-cookie.server";
import { notFound } from "~/http/refusals.server";
import { langOfPath, messagesIn } from "~/i18n/messages";
import { readSummary } from "~/services/read-summary.server";
import { Button, ButtonLink, ButtonRow } from "~/ui/button";
import { ClientClock } from "~/ui/client-clock";
import { FactCard } from "~/ui/fact-card";
import { PageTitle } from "~/ui/page-shell";
import { SheetSection } from "~/ui/sheet-section";
import { StatRow } from "~/ui/stat-row";
import { usePage } from "~/ui/use-page";
import { factProps, sourceTexts } from "~/ui/view-props";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = requireLang(params);
  const host = hostOf(context);
  const learner = await requireLearner(request, host);
  const summary = readSummary(host.app, learner, params["session"] ?? "", lang);
  if (!summary) throw notFound();
  return summary;
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesIn(langOfPath(location.pathname));
  return [{ title: `${t.summary.title} · ${t.siteName}` }];
};

export default function Summary() {
  const summary = useLoaderData<typeof loader>();
  const { lang, t } = usePage();
  const missed = summary.facts.filter(({ first }) => first !== "right");
  const right = summary.facts.filter(({ first }) => first === "right");
  const session = `/${lang}/sessions/${summary.sessionId}`;
  return (
    <>
      <PageTitle title={t.summary.title} kicker={summary.unitTitle} />
      {summary.questions === 0 ? (
        <p>{t.summary.none}</p>
      ) : (
        <StatRow
          stats={[{ id: "right", label: t.summary.right, value: t.summary.of(summary.rightAtOnce, summary.questions) }]}
        />
      )}
      <Form method="post" action={`/${lang}/units/${summary.unitId}`}>
        <ClientClock />
        <ButtonRow>
          {summary.openPosition === null ? (
            <Button name="mode" value="quiz">
              {t.summary.again}
            </Button>
          ) : (
            <ButtonLink to={`${session}/${summary.openPosition}`}>{t.summary.goOn}</ButtonLink>
          )}
          <ButtonLink to={`/${lang}/units/${summary.unitId}`} variant="secondary">
            {t.summary.toUnit}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Outcomes id="missed" title={t.summary.missed} facts={missed} />
      <Outcomes id="right-at-once" title={t.summary.learned} facts={right} />
    </>
  );
}

type SummaryFacts = ReturnType<typeof useLoaderData<typeof loader>>["facts"];

function Outcomes({ id, title, facts }: { id: string; title: string; facts: SummaryFacts }) {
  const { t } = usePage();
  if (facts.length === 0) return null;
  return (
    <SheetSection id={id} title={title}>
      <div className="outcome-list">
        {facts.map(({ fact, facetId, mixedUpWith, comesBackInDays }) => (
          <FactCard
            key={`${fact.id}/${facetId}`}
            fact={{ ...factProps(fact, t), note: undefined, tier: undefined }}
            texts={sourceTexts(t)}
          >
            {mixedUpWith.length > 0 && <p>{t.summary.mixedUp(mixedUpWith.join(", "))}</p>}
            {comesBackInDays !== null && <p>{t.summary.comesBack(t.inDays(comesBackInDays))}</p>}
          </FactCard>
        ))}
      </div>
    </SheetSection>
  );
}
