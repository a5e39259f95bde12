import { Outlet } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireLang } from "~/http/lang.server";
import { SiteFrame } from "~/ui/site-frame";
import { useFocusOnNavigation } from "~/ui/use-focus-on-navigation";

/** Every page in a language: a 404 for addresses that begin with neither. */
export function loader({ params }: LoaderFunctionArgs) {
  return { lang: requireLang(params) };
}

/** It loads nothing that changes: another language comes as another document. */
export const shouldRevalidate = () => false;

export default function PageLayout() {
  useFocusOnNavigation();
  return (
    <SiteFrame>
      <Outlet />
    </SiteFrame>
  );
}
