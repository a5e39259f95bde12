import { useLocation } from "@remix-run/react";
import { langOfPath, messagesIn } from "~/i18n/messages";

/** The page's language and its texts, from its address. */
export function usePage() {
  const lang = langOfPath(useLocation().pathname);
  return { lang, t: messagesIn(lang) };
}
