import { Outlet, useMatches } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireLang } from "~/http/lang.server";
import { SiteFrame, type PageHandle } from "~/ui/site-frame";
import { useFocusOnNavigation } from "~/ui/use-focus-on-navigation";

/** Every page in a language: a 404 for addresses that begin with neither. */
export function loader({ params }: LoaderFunctionArgs) {
  return { lang: requireLang(params) };
}

/** It loads nothing that changes: another language comes as another document. */
export const shouldRevalidate = () => false;

export default function PageLayout() {
  useFocusOnNavigation();
  const page = useMatches().at(-1)?.handle as PageHandle | undefined;
  return (
    <SiteFrame width={page?.width}>
      <Outlet />
    </SiteFrame>
  );
}
