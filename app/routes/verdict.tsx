import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hostOf } from "~/http/host.server";
import { requireLang } from "~/http/lang.server";
import { requireLearner } from "~/http/learner-cookie.server";
import { parsePosition } from "~/http/parse-form.server";
import { notFound } from "~/http/refusals.server";
import { langOfPath, messagesIn } from "~/i18n/messages";
import { readVerdict } from "~/services/read-verdict.server";
import { AttemptVerdict } from "~/ui/attempt-verdict";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = requireLang(params);
  const host = hostOf(context);
  const learner = await requireLearner(request, host);
  const session = params["session"] ?? "";
  const position = parsePosition(params["position"]) ?? 0;
  const result = readVerdict(host.app, learner, session, position, lang);
  switch (result.status) {
    case "found":
      return result.view;
    case "open":
      throw redirect(`/${lang}/sessions/${session}/${position}`);
    case "not-found":
      throw notFound();
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: view, location }) => {
  const t = messagesIn(langOfPath(location.pathname));
  return [{ title: `${view ? t.verdict.outcomes[view.verdict.outcome] : t.errors.notFoundTitle} · ${t.siteName}` }];
};

export default function Verdict() {
  return <AttemptVerdict view={useLoaderData<typeof loader>()} />;
}
