import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  useActionData,
  useLoaderData,
  type ClientActionFunctionArgs,
  type ShouldRevalidateFunction,
} from "@remix-run/react";
import { readAnswerForm } from "~/http/answer-form.server";
import { requireAttempt } from "~/http/attempt-address.server";
import type { Ungradable } from "~/domain/grading/verdict";
import { notFound } from "~/http/refusals.server";
import { langOfPath, messagesIn } from "~/i18n/messages";
import { readAttempt } from "~/services/read-attempt.server";
import { submitAnswer } from "~/services/submit-answer.server";
import { AttemptForm, type Refusal } from "~/ui/attempt-form";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, app, learner, sessionId, position } = await requireAttempt(args);
  const result = readAttempt(app, learner, sessionId, position, lang);
  switch (result.status) {
    case "open":
      return result.attempt;
    case "answered":
      throw redirect(`/${lang}/sessions/${sessionId}/${position}/verdict`);
    case "shown":
      throw redirect(`/${lang}/sessions/${sessionId}/${position + 1}`);
    case "finished":
      throw redirect(`/${lang}/sessions/${sessionId}`);
    case "not-found":
      throw notFound();
  }
}

export async function action(args: ActionFunctionArgs) {
  const form = await readAnswerForm(args.request);
  const { lang, app, learner, sessionId, position } = await requireAttempt(args);
  const result = await submitAnswer(app, { ...form, learner, sessionId, position });
  switch (result.status) {
    case "recorded": {
      const next = form.response === null ? `${position + 1}` : `${position}/verdict`;
      return redirect(`/${lang}/sessions/${sessionId}/${next}`, 303);
    }
    case "not-found":
      throw notFound();
    case "out-of-date":
      return data({ problem: "out-of-date" as const, reason: null, typed: form.typed }, { status: 409 });
    case "ungradable":
      return data(
        { problem: "ungradable" as const, reason: result.reason, typed: form.typed },
        { status: FORGED.includes(result.reason) ? 422 : 200 },
      );
    case "not-saved": {
      const problem = result.failure === "full" || result.failure === "busy" ? result.failure : ("other" as const);
      return data({ problem, reason: null, typed: form.typed }, { status: 503, headers: { "Retry-After": "2" } });
    }
  }
}

/**
 * What the page's own form never sends. The rest, such as an empty answer, is no error of the browser's: it gets the form
 * again with a sentence, since browsers complain of every 4xx in their console.
 */
const FORGED: readonly Ungradable["reason"][] = ["unknown-option", "wrong-kind"];

/** Says so on the page when the server cannot be reached, so that what was typed stays where it is. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>();
  } catch (error) {
    if (error instanceof Response || isRouteErrorResponse(error)) throw error;
    return { problem: "offline" as const, reason: null, typed: null };
  }
}

/** Asks for nothing again when the server could not be reached: a second failure would take the page away. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  (actionResult as Refusal | undefined)?.problem !== "offline" && defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data: attempt, location }) => {
  const t = messagesIn(langOfPath(location.pathname));
  if (!attempt) return [{ title: `${t.errors.notFoundTitle} · ${t.siteName}` }];
  const { step, steps } = attempt.progress;
  return [{ title: `${t.session.step(step, steps)} · ${attempt.unitTitle} · ${t.siteName}` }];
};

export default function Question() {
  const attempt = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>() ?? null;
  return <AttemptForm key={`${attempt.sessionId}/${attempt.position}`} attempt={attempt} refusal={refusal} />;
}
