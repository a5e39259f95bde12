import type { Lang } from "~/domain/facts/text";
import { en, type Messages } from "./en";
import { vi } from "./vi";

export type { Messages };

export const messagesIn = (lang: Lang): Messages => (lang === "vi" ? vi : en);

/** The language of an address: `/vi/…` or `/en/…`; Vietnamese where it names neither. */
export const langOfPath = (path: string): Lang => (/^\/en(\/|$)/.test(path) ? "en" : "vi");
