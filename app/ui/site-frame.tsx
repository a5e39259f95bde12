import { Link, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { PageShell, type PageWidth } from "./page-shell";
import { usePage } from "./use-page";

/** What a route may ask of the frame, in its `handle`. */
export interface PageHandle {
  width: PageWidth;
}

/** The shell with this site's navigation; the language link leads to the same page and question. */
export function SiteFrame({ children, width }: { children: ReactNode; width?: PageWidth | undefined }) {
  const { lang, t } = usePage();
  const { pathname, search } = useLocation();
  const other = lang === "vi" ? "en" : "vi";
  const nav = [
    { to: `/${lang}`, label: t.nav.home },
    { to: `/${lang}/progress`, label: t.nav.progress },
    { to: `/${lang}/return`, label: t.nav.keep },
  ].map((item) => ({ ...item, current: pathname.replace(/\/$/, "") === item.to }));
  return (
    <PageShell
      lang={lang}
      homeTo={`/${lang}`}
      nav={nav}
      language={{
        href: pathname.replace(/^\/(vi|en)?(?=\/|$)/, `/${other}`) + search,
        label: t.otherLanguage,
        lang: other,
      }}
      texts={t}
      width={width}
      footer={
        <>
          <p>{t.footer}</p>
          <p>
            <Link to={`/${lang}/components`}>{t.components}</Link>
          </p>
        </>
      }
    >
      {children}
    </PageShell>
  );
}
