import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hostOf, type Host } from "~/http/host.server";
import { requireLang } from "~/http/lang.server";
import { currentLearner, forgetToken, keepToken, readToken } from "~/http/learner-cookie.server";
import { readKeepForm } from "~/http/keep-form.server";
import { notFound } from "~/http/refusals.server";
import { langOfPath, messagesIn } from "~/i18n/messages";
import { finishHere, issueReturnCode, openReturnCode, qrMatrix } from "~/services/return-code.server";
import { KeepProgress } from "~/ui/keep-progress";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireLang(params);
  const learner = await currentLearner(request, hostOf(context));
  const code = new URL(request.url).searchParams.get("code") ?? "";
  return { hasProgress: learner !== null, code: code.slice(0, 40) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = requireLang(params);
  const host = hostOf(context);
  const form = await readKeepForm(request);
  switch (form.intent) {
    case "issue":
      return issue(request, host, lang);
    case "open":
      return open(request, host, form.code, form.own ?? null);
    case "finish":
      return finish(request, host);
  }
}

async function issue(request: Request, host: Host, lang: string) {
  const learner = await currentLearner(request, host);
  if (!learner) throw notFound();
  const result = await issueReturnCode(host.app, learner);
  if (result.status === "not-saved") return data({ done: result.status }, { status: 503 });
  const address = new URL(`/${lang}/return?code=${result.code}`, request.url).href;
  return data({ done: result.status, code: result.code, qr: qrMatrix(address) });
}

async function open(request: Request, host: Host, code: string, own: "merge" | "leave" | null) {
  const current = await currentLearner(request, host);
  const result = await openReturnCode(host.app, { code, current, own });
  switch (result.status) {
    case "opened":
      return data({ done: result.status }, { headers: { "Set-Cookie": await keepToken(result.token, host) } });
    case "has-own-progress":
      return data({ done: result.status, code, answers: result.answers });
    case "not-saved":
      return data({ done: result.status, code }, { status: 503 });
    default:
      return data({ done: result.status, code }, { status: 422 });
  }
}

async function finish(request: Request, host: Host) {
  const token = await readToken(request, host);
  const result = token === null ? { status: "finished" as const } : await finishHere(host.app, token);
  if (result.status === "not-saved") return data({ done: result.status }, { status: 503 });
  return data({ done: result.status }, { headers: { "Set-Cookie": await forgetToken(host) } });
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesIn(langOfPath(location.pathname));
  return [{ title: `${t.keep.title} · ${t.siteName}` }];
};

export default function ReturnCodePage() {
  const { hasProgress, code } = useLoaderData<typeof loader>();
  return <KeepProgress hasProgress={hasProgress} code={code} result={useActionData<typeof action>() ?? null} />;
}
