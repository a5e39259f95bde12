import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useState } from "react";
import type { Messages } from "~/i18n/messages";
import { ButtonLink, ButtonRow } from "./button";
import { PageTitle } from "./page-shell";
import { useResponse } from "./response-context";
import { SiteFrame } from "./site-frame";
import { usePage } from "./use-page";

/** What happened, what is safe, what to do now. Renders without any loader's data. */
export function ErrorPage() {
  const error = useRouteError();
  const { lang, t } = usePage();
  const { title, sentence, isBug } = explain(error, t);
  return (
    <SiteFrame>
      <title>{`${title} · ${t.siteName}`}</title>
      <PageTitle title={title} lead={sentence} />
      {isBug && <RequestNumber />}
      <ButtonRow>
        <ButtonLink to={`/${lang}`} reloadDocument>
          {t.errors.home}
        </ButtonLink>
      </ButtonRow>
    </SiteFrame>
  );
}

/** The id under which the log holds a bug; known where the server made the page, and read from it afterwards. */
function RequestNumber() {
  const { t } = usePage();
  const { requestId } = useResponse();
  const [id] = useState(() =>
    typeof document === "undefined" ? requestId : (document.getElementById("request-id")?.textContent ?? undefined),
  );
  return id === undefined ? null : (
    <p>
      {t.errors.report} <code id="request-id">{id}</code>
    </p>
  );
}

/** What Remix calls an error of a loader or action in production: its message stays on the server. */
const SERVER_BUG = "Unexpected Server Error";

function explain(error: unknown, t: Messages): { title: string; sentence: string; isBug?: true } {
  if (isRouteErrorResponse(error)) {
    if (error.status === 404) return { title: t.errors.notFoundTitle, sentence: t.errors.notFound };
    if (error.status === 405) return { title: t.errors.title, sentence: t.errors.notAllowed };
    if (error.status < 500) return { title: t.errors.title, sentence: t.errors.badRequest };
  }
  return error instanceof Error && error.message !== SERVER_BUG && typeof document !== "undefined"
    ? { title: t.errors.title, sentence: t.errors.unreachable }
    : { title: t.errors.title, sentence: t.errors.server, isBug: true };
}
