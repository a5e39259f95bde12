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

/** The first opening tag of one kind; throws where there is none. */
export function firstTag(html: string, name: string): string {
  const [tag] = tagsOf(html, name);
  if (tag === undefined) throw new Error(`There is no <${name}> in ${html}`);
  return tag;
}

/** The value of an attribute in an opening tag, or undefined. */
export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** All ids that `aria-describedby`, `aria-labelledby` and `for` name and that no element has. */
export function danglingReferences(html: string): string[] {
  const ids = new Set(idsOf(html));
  const named = valuesOf(html, /\s(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g);
  return named.flatMap((value) => value.split(" ")).filter((id) => !ids.has(id));
}

/** All ids that two elements share. */
export function repeatedIds(html: string): string[] {
  const ids = idsOf(html);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function idsOf(html: string): string[] {
  return valuesOf(html, /\sid="([^"]+)"/g);
}

function valuesOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value = ""]) => value);
}
