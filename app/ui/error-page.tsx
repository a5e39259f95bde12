import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import type { Messages } from "~/i18n/messages";
import { ButtonLink, ButtonRow } from "./button";
import { PageTitle } from "./page-shell";
import { SiteFrame } from "./site-frame";
import { usePage } from "./use-page";

/** What happened, what is safe, what to do now. Must render without any loader's data. */
export function ErrorPage() {
  const error = useRouteError();
  const { lang, t } = usePage();
  const { title, sentence } = explain(error, t);
  return (
    <SiteFrame>
      <title>{`${title} · ${t.siteName}`}</title>
      <PageTitle title={title} lead={sentence} />
      <ButtonRow>
        <ButtonLink to={`/${lang}`} reloadDocument>
          {t.errors.home}
        </ButtonLink>
      </ButtonRow>
    </SiteFrame>
  );
}

function explain(error: unknown, t: Messages): { title: string; sentence: string } {
  if (isRouteErrorResponse(error)) {
    if (error.status === 404) return { title: t.errors.notFoundTitle, sentence: t.errors.notFound };
    if (error.status === 405) return { title: t.errors.title, sentence: t.errors.notAllowed };
    if (error.status < 500) return { title: t.errors.title, sentence: t.errors.badRequest };
  }
  const requestId = error instanceof Error ? /request ([\w-]+)/.exec(error.message)?.[1] : undefined;
  return requestId === undefined
    ? { title: t.errors.title, sentence: t.errors.unreachable }
    : { title: t.errors.title, sentence: `${t.errors.server} ${requestId}` };
}
