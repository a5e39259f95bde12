import path from "node:path";
import express, { type RequestHandler, type Router } from "express";
import { refuse } from "./refusal.server";

/** Serves the built client: hashed assets for a year, the rest (fonts, favicon, robots.txt) for an hour. */
export function staticFiles(clientFolder: string): Router {
  const common = { index: false, redirect: false, dotfiles: "ignore" } as const;
  const notFound: RequestHandler = (request, response) => refuse(request, response, 404, "notFound");
  return (
    express
      .Router({ caseSensitive: true })
      .use("/assets", express.static(path.join(clientFolder, "assets"), { ...common, immutable: true, maxAge: "1y" }))
      .use("/assets", notFound)
      // Browsers ask for it by themselves where a page did not come through and named no icon.
      .get("/favicon.ico", (_request, response) => response.redirect(301, "/favicon.svg"))
      .use(express.static(clientFolder, { ...common, maxAge: "1h" }))
  );
}
