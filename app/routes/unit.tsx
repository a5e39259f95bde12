import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hostOf } from "~/http/host.server";
import { requireLang } from "~/http/lang.server";
import { currentLearner, keepToken } from "~/http/learner-cookie.server";
import { readStartForm } from "~/http/start-form.server";
import { notFound } from "~/http/refusals.server";
import { langOfPath, messagesIn } from "~/i18n/messages";
import { readUnits } from "~/services/read-progress.server";
import { readSheet } from "~/services/read-sheet.server";
import { startSession } from "~/services/start-session.server";
import { Notice } from "~/ui/notice";
import { StudySheet } from "~/ui/study-sheet";
import { usePage } from "~/ui/use-page";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = requireLang(params);
  const host = hostOf(context);
  const sheet = readSheet(host.app, params["unit"] ?? "", lang);
  const learner = await currentLearner(request, host);
  const progress = readUnits(host.app, learner, lang).find(({ unitId }) => unitId === sheet?.unitId);
  if (!sheet || !progress) throw notFound();
  return { sheet, progress };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = requireLang(params);
  const host = hostOf(context);
  const { mode, timeZone } = await readStartForm(request);
  const learner = await currentLearner(request, host);
  const result = await startSession(host.app, { learner, unitId: params["unit"] ?? "", mode, timeZone });
  switch (result.status) {
    case "started":
      return redirect(`/${lang}/sessions/${result.sessionId}/${result.position}`, {
        status: 303,
        ...(result.token === null ? {} : { headers: { "Set-Cookie": await keepToken(result.token, host) } }),
      });
    case "unknown-unit":
      throw notFound();
    case "nothing-new":
      return data({ problem: "nothing-new" as const }, { status: 409 });
    case "not-saved":
      return data({ problem: result.failure === "full" ? ("full" as const) : ("busy" as const) }, { status: 503 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, location }) => {
  const t = messagesIn(langOfPath(location.pathname));
  return [{ title: `${loaded?.sheet.title ?? t.errors.notFoundTitle} · ${t.siteName}` }];
};

export default function Unit() {
  const { sheet, progress } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = usePage();
  return (
    <>
      {result && (
        <Notice kind={result.problem === "nothing-new" ? "info" : "error"} live>
          <p>{result.problem === "nothing-new" ? t.unit.nothingNew : t.keep.errors["not-saved"]}</p>
        </Notice>
      )}
      <StudySheet sheet={sheet} progress={progress} />
    </>
  );
}
