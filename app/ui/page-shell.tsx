import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export interface NavItem {
  to: string;
  label: string;
  /** The page that one is on. */
  current?: boolean | undefined;
}

export interface PageShellTexts {
  /** "Ôn Sử" in both languages. */
  siteName: string;
  skipToContent: string;
  /** Name of the navigation, for screen readers. */
  mainNavigation: string;
}

export interface LanguageLink {
  /** The same page and question in the other language. */
  href: string;
  /** The other language, in that language. */
  label: string;
  lang: "vi" | "en";
}

/** `reading` keeps to a measure of 66 characters; `wide` is for tables and charts. */
export type PageWidth = "reading" | "wide";

interface PageShellProps {
  lang: "vi" | "en";
  homeTo: string;
  nav: readonly NavItem[];
  language: LanguageLink;
  texts: PageShellTexts;
  width?: PageWidth | undefined;
  /** A sentence that stands above the page: not saved yet, this is a test server. */
  banner?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** Header, navigation, main and footer, the same on every page. `main` takes the focus of the skip link. */
export function PageShell(props: PageShellProps) {
  const { lang, homeTo, nav, language, texts, width = "reading", banner, footer, children } = props;
  return (
    <div className="page" lang={lang}>
      <a className="skip-link" href="#main">
        {texts.skipToContent}
      </a>
      <header className="site-header">
        <div className="site-header__inner">
          <Link className="site-name" to={homeTo} lang="vi">
            {texts.siteName}
          </Link>
          <nav className="site-nav" aria-label={texts.mainNavigation}>
            <ul>
              {nav.map((item) => (
                <li key={item.to}>
                  <Link to={item.to} aria-current={item.current ? "page" : undefined}>
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {/* A whole new document: the language of <html> changes with it. */}
          <a
            className="language-link"
            href={language.href}
            hrefLang={language.lang}
            lang={language.lang}
            rel="alternate"
          >
            {language.label}
          </a>
        </div>
      </header>
      {banner}
      <main className={`main main--${width}`} id="main" tabIndex={-1}>
        {children}
      </main>
      {footer !== undefined && <footer className="site-footer">{footer}</footer>}
    </div>
  );
}

interface PageTitleProps {
  title: string;
  /** A line above: the section that a unit belongs to. */
  kicker?: string | undefined;
  /** One or two sentences below. */
  lead?: ReactNode;
}

/** The page's h1 with what stands around it. */
export function PageTitle({ title, kicker, lead }: PageTitleProps) {
  return (
    <div className="page-title">
      {kicker !== undefined && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
    </div>
  );
}
