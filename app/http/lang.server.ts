import type { LoaderFunctionArgs } from "@remix-run/node";
import { LangSchema, type Lang } from "~/domain/facts/text";
import { notFound } from "./refusals.server";

/** The language of the address; a 404 for any other word in its place. */
export function requireLang(params: LoaderFunctionArgs["params"]): Lang {
  const lang = LangSchema.safeParse(params["lang"]);
  if (!lang.success) throw notFound();
  return lang.data;
}

/** The language that the browser likes better; Vietnamese where it names neither. */
export function preferredLang(request: Request): Lang {
  const wanted = (request.headers.get("Accept-Language") ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality = ""] = part.trim().toLowerCase().split(";");
      return { lang: tag.slice(0, 2), weight: quality.startsWith("q=") ? Number(quality.slice(2)) || 0 : 1 };
    })
    .filter(({ lang, weight }) => weight > 0 && LangSchema.safeParse(lang).success)
    .sort((a, b) => b.weight - a.weight)[0];
  return wanted?.lang === "en" ? "en" : "vi";
}
