import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAttempt } from "~/http/attempt-address.server";
import { notFound } from "~/http/refusals.server";
import { langOfPath, messagesIn } from "~/i18n/messages";
import { readVerdict } from "~/services/read-verdict.server";
import { AttemptVerdict } from "~/ui/attempt-verdict";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, app, learner, sessionId, position } = await requireAttempt(args);
  const result = readVerdict(app, learner, sessionId, position, lang);
  switch (result.status) {
    case "found":
      return result.view;
    case "open":
      throw redirect(`/${lang}/sessions/${sessionId}/${position}`);
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
