import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server";

/** The HTML that the server sends for a component; links need a router around them. */
export function render(element: ReactElement): string {
  return renderToStaticMarkup(<StaticRouter location="/vi">{element}</StaticRouter>);
}

/** The opening tags of one kind, as written. */
export function tagsOf(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}(\\s[^>]*)?>`, "g")) ?? [];
}

/** The value of an attribute in an opening tag, or undefined. */
export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** All ids that `aria-describedby`, `aria-labelledby` and `for` name and that no element has. */
export function danglingReferences(html: string): string[] {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
  const named = [...html.matchAll(/\s(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)];
  return named.flatMap((match) => match[1]!.split(" ")).filter((id) => !ids.has(id));
}

/** All ids that two elements share. */
export function repeatedIds(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
