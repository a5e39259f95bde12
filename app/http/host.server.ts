import type { AppLoadContext } from "@remix-run/node";
import type { AppContext } from "~/services/context.server";

/** What the host hands to every loader and action. */
export interface Host {
  readonly app: AppContext;
  readonly cspNonce: string;
  readonly requestId: string;
  readonly secureCookies: boolean;
}

export const hostOf = (context: AppLoadContext): Host => context as unknown as Host;
