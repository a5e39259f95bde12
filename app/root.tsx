import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "@remix-run/react";
import type { LinksFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import { ErrorPage } from "~/ui/error-page";
import { useResponse } from "~/ui/response-context";
import { usePage } from "~/ui/use-page";
import styles from "~/styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** The document around every page, the error boundary's too. */
export function Layout({ children }: { children: ReactNode }) {
  const { lang } = usePage();
  const { nonce } = useResponse();
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Every error of every page ends here: a sentence, never a stack. */
export function ErrorBoundary() {
  return <ErrorPage />;
}
