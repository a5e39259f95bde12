import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Lang } from "~/domain/facts/text";
import type { Learner } from "~/services/find-learner.server";
import { hostOf, type Host } from "./host.server";
import { requireLang } from "./lang.server";
import { requireLearner } from "./learner-cookie.server";
import { parsePosition } from "./parse-form.server";
import { notFound } from "./refusals.server";

/** Which attempt an address names, and who asks for it. */
export interface AttemptAddress {
  readonly lang: Lang;
  readonly app: Host["app"];
  readonly learner: Learner;
  readonly sessionId: string;
  readonly position: number;
}

/** The attempt of `/:lang/sessions/:session/:position`. A 404 for what is no address of an attempt, or without a learner. */
export async function requireAttempt({ request, params, context }: LoaderFunctionArgs): Promise<AttemptAddress> {
  const lang = requireLang(params);
  const host = hostOf(context);
  const position = parsePosition(params["position"]);
  if (position === null) throw notFound();
  const learner = await requireLearner(request, host);
  return { lang, app: host.app, learner, sessionId: params["session"] ?? "", position };
}
