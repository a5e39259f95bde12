import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { ServerBuild } from "@remix-run/node";
import type { Logger } from "pino";
import { databaseAnswers } from "#db/client.server";
import type { AppContext } from "~/services/context.server";
import { accessLog } from "./access-log.server";
import { checkMethod, checkOrigin, checkUrl } from "./check-request.server";
import type { Config } from "./config.server";
import { errorHandler } from "./error-handler.server";
import { RATE_LIMITS, rateLimit, type RateLimits } from "./rate-limit.server";
import { checkBody, readBody } from "./read-body.server";
import { remixHandler } from "./remix-handler.server";
import { requestId } from "./request-id.server";
import { securityHeaders } from "./security-headers.server";
import { staticFiles } from "./static-files.server";

interface CommonOptions {
  readonly config: Config;
  readonly app: AppContext;
  readonly log: Logger;
  /** The built client (`build/client`); without it no files are served. */
  readonly clientFolder?: string;
  readonly limits?: RateLimits;
}

/** The site's handler: Remix from its build, or another in its place. */
export type CreateAppOptions = CommonOptions & ({ readonly build: ServerBuild } | { readonly remix: RequestHandler });

/**
 * The whole host as an Express application, without a port: what must hold for every request, then files, then Remix.
 * Clock and chance are in `app`, so that tests compose the same host with their own.
 */
export function createApp(options: CreateAppOptions): Express {
  const { config, app, log, clientFolder, limits = RATE_LIMITS } = options;
  const host = express();
  host.disable("x-powered-by").disable("etag").set("query parser", false);
  // Only for `request.ip`, which the limits count by; hosts and protocols are never taken from a proxy.
  host.set("trust proxy", config.trustedProxies.length > 0 && [...config.trustedProxies]);

  host.use(requestId(), accessLog(log), ...securityHeaders(config));
  host.use(checkUrl(config), checkMethod(), checkOrigin(config), checkBody(), rateLimit(limits), readBody());
  host.get("/healthz", health(app));
  host.use(compression());
  if (clientFolder !== undefined) host.use(staticFiles(clientFolder));
  host.use("remix" in options ? options.remix : remixHandler({ build: options.build, config, app }));
  host.use(errorHandler(log));
  return host;
}

/** For supervisors: 200 only while the database answers. */
function health(app: AppContext): RequestHandler {
  return (_request, response) => {
    const isHealthy = databaseAnswers(app.db);
    response
      .status(isHealthy ? 200 : 503)
      .type("text/plain")
      .set("Cache-Control", "no-store");
    response.send(isHealthy ? "ok" : "the database does not answer");
  };
}
